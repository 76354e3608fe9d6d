package org.acuerdo.bench;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Asks a server for one address again and again over connections that stay open, and does as little as can be beside, so
 * that it is the server that is measured.
 */
final class Load {

    static final int CONNECTIONS = 8;

    /** The server ends a connection after 256 requests. */
    private static final int EACH = 250;

    private final int port;

    Load(int port) {
        this.port = port;
    }

    /** An answer: its body, and how many bytes it is with its head. */
    record Answer(String status, byte[] body, int length) {}

    /** A connection that stays open. */
    private static final class Connection implements AutoCloseable {
        private final Socket socket;
        private final DataInputStream in;

        Connection(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
        }

        void send(byte[] request) throws IOException {
            socket.getOutputStream().write(request);
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (var octet = in.read(); octet != '\n'; octet = in.read()) {
                if (octet < 0) {
                    throw new EOFException();
                }
                line.append((char) octet);
            }
            return line.toString().strip();
        }

        Answer read() throws IOException {
            var status = line();
            var length = status.length() + 2;
            var size = -1;
            for (var header = line(); !header.isEmpty(); header = line()) {
                length += header.length() + 2;
                if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    size = Integer.parseInt(header.substring(15).strip());
                }
            }
            if (size < 0) {
                throw new IOException("No length: " + status);
            }
            return new Answer(status, in.readNBytes(size), length + 2 + size);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static byte[] request(String address, String coding) {
        return ("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: " + coding + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Asks once. */
    Answer get(String address, String coding) throws IOException {
        try (var connection = new Connection(port)) {
            connection.send(request(address, coding));
            return connection.read();
        }
    }

    /** How many answers come each second, for so long. */
    double perSecond(String address, String coding, long nanos)
            throws IOException, InterruptedException, ExecutionException {
        var expected = get(address, coding);
        if (!expected.status().contains(" 200")) {
            throw new IOException(address + " answers " + expected.status());
        }
        var tasks = new ArrayList<Callable<Long>>();
        for (var i = 0; i < CONNECTIONS; i++) {
            tasks.add(() -> count(address, coding, nanos, expected.length()));
        }
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var start = System.nanoTime();
            var count = 0L;
            for (var done : threads.invokeAll(tasks)) {
                count += done.get();
            }
            return count * 1e9 / (System.nanoTime() - start);
        }
    }

    private long count(String address, String coding, long nanos, int length) throws IOException {
        var request = request(address, coding);
        var buffer = new byte[length];
        var count = 0L;
        var end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            try (var connection = new Connection(port)) {
                for (var i = 0; i < EACH && System.nanoTime() < end; i++, count++) {
                    connection.send(request);
                    connection.in.readFully(buffer);
                    if (buffer[9] != '2') {
                        throw new IOException(
                                address + " answers " + new String(buffer, 0, 100, StandardCharsets.US_ASCII));
                    }
                }
            }
        }
        return count;
    }
}
