package org.acuerdo.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a content, by what a scanner says that speaks as ClamAV's does. */
class ScannerTest {

    private static final String COMMAND = "zINSTREAM\0";

    @TempDir
    private Path directory;

    private ServerSocket server;
    private Scanner scanner;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        scanner = new Scanner(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /** Answers once, and tells how many bytes it was sent. */
    private CompletableFuture<Integer> say(String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (var socket = server.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                assertThat(new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII))
                        .isEqualTo(COMMAND);
                var size = 0;
                for (var part = in.readInt(); part > 0; part = in.readInt()) {
                    size += in.readNBytes(part).length;
                }
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return size;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Path file(int size) throws IOException {
        return Files.write(directory.resolve("file"), new byte[size]);
    }

    private UnfitFile refused(Path file) {
        try {
            scanner.look("plan.pdf", file);
        } catch (UnfitFile e) {
            return e;
        }
        throw new AssertionError("Taken");
    }

    @Test
    void aContentInWhichNothingIsFoundIsSentWholeAndTaken() throws Exception {
        var file = file(200_000);
        var sent = say("stream: OK\0");
        assertThatCode(() -> scanner.look("plan.pdf", file)).doesNotThrowAnyException();
        assertThat(sent.get(10, TimeUnit.SECONDS)).isEqualTo(200_000);
    }

    @Test
    void aContentInWhichAVirusIsFoundIsRefused() throws Exception {
        say("stream: Eicar-Test-Signature FOUND\0");
        assertThat(refused(file(68)).rule()).isEqualTo(UnfitFile.Rule.INFECTED);
    }

    @Test
    void whatNobodyHasLookedAtIsNotTaken() throws Exception {
        var file = file(68);
        for (var answer : new String[] {"INSTREAM size limit exceeded. ERROR\0", "", "stream: OK, or so\0"}) {
            say(answer);
            assertThat(refused(file).rule()).as(answer).isEqualTo(UnfitFile.Rule.UNSCANNED);
        }
        server.close();
        assertThat(refused(file).rule()).isEqualTo(UnfitFile.Rule.UNSCANNED);
    }

    @Test
    void withoutAScannerNothingIsAsked() throws Exception {
        var file = file(68);
        assertThatCode(() -> new Scanner((InetSocketAddress) null).look("plan.pdf", file))
                .doesNotThrowAnyException();
    }

    @Test
    void whatItRefusesDoesNotStayInTheStore() throws Exception {
        say("stream: Eicar-Test-Signature FOUND\0");
        var store = new FileStore(directory.resolve("store"), Clock.systemUTC(), scanner);
        var content = new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        assertThatExceptionOfType(UnfitFile.class).isThrownBy(() -> store.keep("plan.pdf", content));
        try (var left = Files.walk(directory.resolve("store"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
