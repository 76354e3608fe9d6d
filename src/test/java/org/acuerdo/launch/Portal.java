package org.acuerdo.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** One running portal: Payara Micro in its own JVM with the WAR at the context root. */
public final class Portal implements AutoCloseable {

    /** With several threads the server's services can wait for each other for ever as it starts; rarely, but they can. */
    static final String ONE_AFTER_THE_OTHER = "-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS";

    private static final String NETWORK = "configs.config.server-config.network-config.";

    /** What the portal itself says to the person who starts it begins with this; all else goes to its log alone. */
    private static final String SPOKEN = "Acuerdo: ";

    private static final System.Logger LOG = System.getLogger(Portal.class.getName());

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final int port;
    private final List<String> spoken = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private Portal(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        reader = new Thread(() -> pass(log), "portal-output");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts the server; returns at once.
     *
     * @param settings the portal's settings, as environment variables
     * @param log where the server's output goes
     */
    public static Portal start(int port, Map<String, String> settings, Path log) throws IOException {
        var directory = log.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx768m");
        command.add("-XX:+UseSerialGC");
        command.add("-Djava.awt.headless=true");
        command.add(ONE_AFTER_THE_OTHER);
        command.add("-jar");
        command.add(System.getProperty("payara.jar"));
        command.add("--nocluster");
        command.add("--disablephonehome");
        command.add("--prebootcommandfile");
        command.add(preboot(directory).toString());
        command.add("--port");
        command.add(Integer.toString(port));
        command.add("--contextroot");
        command.add("ROOT");
        command.add("--deploy");
        command.add(System.getProperty("portal.war"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(new TreeMap<>(settings));
        return new Portal(builder.start(), port, log);
    }

    /** Where a browser finds it, with no slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** What the portal has said to the person who started it, a sentence each. */
    public List<String> spoken() {
        return List.copyOf(spoken);
    }

    /** The server's process. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /**
     * Waits until the portal can answer.
     *
     * @return false when the server ended instead, having said why
     */
    public boolean awaitReady() throws InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(url() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200 && answer.body().contains("\"portal\"")) {
                    return true;
                }
            } catch (IOException e) {
                // Not listening yet: ask again.
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    /** Waits until the server ends by itself. */
    public int awaitEnd() throws InterruptedException {
        var code = process.waitFor();
        reader.join(Duration.ofSeconds(5).toMillis());
        return code;
    }

    /** Asks the server to stop and waits; after half a minute it is made to. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The server has no options for the address that it listens on, nor for what is set where it runs for others; it
     * takes them as commands before it boots.
     */
    private static Path preboot(Path directory) throws IOException {
        return Files.writeString(
                directory.resolve("preboot.txt"),
                "set " + NETWORK + "network-listeners.network-listener.http-listener.address=127.0.0.1\n"
                        + Files.readString(Path.of("docker", "preboot.txt")));
    }

    private void pass(Path log) {
        try (var lines = process.inputReader(StandardCharsets.UTF_8);
                var out = Files.newBufferedWriter(log, StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                // What is said to a person may hold a one-time link, which no log keeps.
                if (line.startsWith(SPOKEN)) {
                    spoken.add(line.substring(SPOKEN.length()));
                    Launcher.say(line.substring(SPOKEN.length()));
                } else {
                    out.write(line);
                    out.newLine();
                    out.flush();
                }
            }
        } catch (IOException e) {
            // The output ends with the process, whoever is reading it; without it the portal runs on.
            LOG.log(System.Logger.Level.DEBUG, "The output has ended", e);
        }
    }
}
