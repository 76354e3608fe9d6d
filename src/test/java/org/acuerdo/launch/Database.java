package org.acuerdo.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A real PostgreSQL on a free port of the loopback address, with its files in one directory that outlives it. */
public final class Database implements AutoCloseable {

    private static final String NAME = "acuerdo";
    private static final String USER = "postgres";

    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server on the directory, which is made and filled when it is new.
     *
     * @throws IOException when the server does not start within a minute
     */
    public static Database start(Path directory) throws IOException {
        stopLeftOver(directory);
        Files.createDirectories(directory.toAbsolutePath().getParent());
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                // The library turns fsync off, for tests; here people's work is kept.
                .setServerConfig("fsync", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "60")
                .start();
        var database = new Database(server);
        database.createIfMissing(NAME);
        return database;
    }

    /** The address that JDBC connects to. */
    public String url() {
        return url(NAME);
    }

    /** A second, empty database on the same server, so that suites do not see each other's rows. */
    public String fresh(String name) {
        createIfMissing(name);
        return url(name);
    }

    /** The user that owns the database; it needs no password on the loopback address. */
    public String user() {
        return USER;
    }

    /** Stops the server after its open transactions were rolled back, and waits until its files are at rest. */
    @Override
    public void close() throws IOException {
        server.close();
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), name);
    }

    private void createIfMissing(String name) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'");
            if (!found.next()) {
                statement.execute("create database " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " can't be made.", e);
        }
    }

    /** A launcher that was killed leaves its server running on the same files; two servers on them would ruin them. */
    private static void stopLeftOver(Path directory) throws IOException {
        var file = directory.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(file).get(0).trim());
        Optional<ProcessHandle> left = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (left.isEmpty()) {
            return;
        }
        left.get().destroy();
        try {
            left.get().onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException("A database server from an earlier run (process " + pid + ") does not stop.", e);
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IOException(e);
        }
    }
}
