package org.acuerdo.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The program behind {@code ./mvnw -Prun}: database, portal, one line when it can answer, and a clean stop of both on
 * Ctrl-C or SIGTERM. Its settings are the system properties {@code portal.port}, {@code portal.data} and
 * {@code portal.demo}.
 */
public final class Launcher {

    private static final PrintStream CONSOLE = System.out;

    /** How long a start waits for an earlier portal on the same data that is just stopping. */
    private static final Duration HANDOVER = Duration.ofSeconds(20);

    private static volatile boolean stopping;

    private Launcher() {}

    /** Runs until it is stopped; ends with 1 and a sentence when it can't start. */
    public static void main(String[] arguments) throws Exception {
        try {
            run();
        } catch (CannotStart e) {
            say(e.getMessage());
            System.exit(1);
        }
    }

    private static void run() throws IOException, InterruptedException, CannotStart {
        // The embedded database logs each of its steps; the console is for the person who started this.
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        var data = Path.of(System.getProperty("portal.data")).toAbsolutePath();
        var port = port(System.getProperty("portal.port"));
        var lock = lock(data);
        checkFree(port);
        var database = Database.start(data.resolve("postgres"));
        var portal = Portal.start(port, settings(database, data, port), data.resolve("log/portal.log"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(portal, database, lock), "stop"));
        if (portal.awaitReady()) {
            say("Acuerdo is ready at " + portal.url() + "/");
            portal.awaitEnd();
        } else {
            portal.close();
            portal.awaitEnd();
        }
        if (!stopping) {
            throw new CannotStart("The portal has ended; its log is " + data.resolve("log/portal.log"));
        }
    }

    private static Map<String, String> settings(Database database, Path data, int port) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("PORTAL_DB_URL", database.url());
        settings.put("PORTAL_DB_USER", database.user());
        // The embedded server trusts whoever reaches it on the loopback address.
        settings.put("PORTAL_DB_PASSWORD", "none");
        settings.put("PORTAL_BASE_URL", "http://localhost:" + port);
        settings.put("PORTAL_FILES_DIR", data.resolve("files").toString());
        settings.put("PORTAL_DEMO", System.getProperty("portal.demo", "true"));
        return settings;
    }

    private static int port(String text) throws CannotStart {
        try {
            var port = Integer.parseInt(text);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, with the numbers that are out of range.
        }
        throw new CannotStart("portal.port must be a number from 1 to 65535, not '" + text + "'.");
    }

    private static void checkFree(int port) throws CannotStart {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " is taken by another program: stop it,"
                    + " or start on another port with -Dportal.port=18080.");
        }
    }

    private static FileLock lock(Path data) throws IOException, InterruptedException, CannotStart {
        Files.createDirectories(data);
        var channel =
                FileChannel.open(data.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var deadline = System.nanoTime() + HANDOVER.toNanos();
        var lock = channel.tryLock();
        while (lock == null && System.nanoTime() < deadline) {
            Thread.sleep(200);
            lock = channel.tryLock();
        }
        if (lock == null) {
            throw new CannotStart("The data in " + data + " is in use by another Acuerdo: stop it, or give other data"
                    + " with -Dportal.data=DIR.");
        }
        return lock;
    }

    private static void stop(Portal portal, Database database, FileLock lock) {
        stopping = true;
        portal.close();
        try {
            database.close();
            lock.release();
        } catch (IOException e) {
            say("The database did not stop cleanly: " + e.getMessage());
        }
    }

    static void say(String sentence) {
        CONSOLE.println(sentence);
        CONSOLE.flush();
    }

    private static final class CannotStart extends Exception {
        private static final long serialVersionUID = 1L;

        CannotStart(String sentence) {
            super(sentence);
        }
    }
}
