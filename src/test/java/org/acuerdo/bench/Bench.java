package org.acuerdo.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.acuerdo.launch.Database;
import org.acuerdo.launch.Portal;

/**
 * The program behind {@code ./mvnw -Pbench}: starts portals of its own and measures how fast public pages come, beside
 * static files of the same size, the explorer at 1,000 and at 100,000 commitments and, if asked, what Lighthouse says.
 */
public final class Bench {

    static final PrintStream OUT = System.out;

    private Bench() {}

    /** Measures what the arguments name: "pages" and "explorer" when there are none, or "lighthouse", which takes Node.js. */
    public static void main(String[] arguments) throws Exception {
        var wanted = arguments.length == 0 ? List.of("pages", "explorer") : List.of(arguments);
        // The embedded database logs each of its steps.
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        var work = Path.of(System.getProperty("portal.work")).toAbsolutePath();
        // The databases stay: made-up commitments take a while to make.
        delete(work.resolve("war"));
        Files.createDirectories(work);
        System.setProperty(
                "portal.war",
                unpack(Path.of(System.getProperty("portal.war")), work).toString());
        try (var database = Database.start(work.resolve("postgres"))) {
            if (wanted.contains("pages")) {
                new PagesBench(database, work).run();
            }
            if (wanted.contains("lighthouse")) {
                new LighthouseBench(database, work).run();
            }
            if (wanted.contains("explorer")) {
                new ExplorerBench(database, work).run();
            }
        }
    }

    /** A portal with the demo data on this database of the server. */
    static Portal portal(Database database, String url, Path work, int port) throws IOException, InterruptedException {
        var portal = Portal.start(
                port,
                Map.of(
                        "PORTAL_DB_URL",
                        url,
                        "PORTAL_DB_USER",
                        database.user(),
                        "PORTAL_DB_PASSWORD",
                        "none",
                        "PORTAL_BASE_URL",
                        "http://localhost:" + port,
                        "PORTAL_FILES_DIR",
                        work.resolve("files-" + port).toString(),
                        "PORTAL_DEMO",
                        "true"),
                work.resolve("log-" + port + "/portal.log"));
        if (!portal.awaitReady()) {
            portal.close();
            throw new IllegalStateException("The portal did not start; its log is in " + work);
        }
        return portal;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static double median(List<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    static void row(String format, Object... cells) {
        OUT.println(String.format(java.util.Locale.ROOT, format, cells));
    }

    /** The server takes a directory as well, and finds static files that are put there while it runs. */
    private static Path unpack(Path war, Path work) throws IOException {
        if (Files.isDirectory(war)) {
            return war;
        }
        var directory = Files.createDirectories(work.resolve("war"));
        try (var zip = new ZipFile(war.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                var file = directory.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && file.startsWith(directory)) {
                    Files.createDirectories(file.getParent());
                    try (var in = zip.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                }
            }
        }
        return directory;
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
