package org.acuerdo.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A mail server that takes what it is given, and stops answering where a test wants it to. */
final class MailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> taken = new ArrayList<>();
    private final List<String> stalled = new ArrayList<>();
    private final Set<String> stallBefore = new HashSet<>();
    private final Set<String> stallAfter = new HashSet<>();
    private boolean silent;
    private int connections;

    MailServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** From now on it accepts connections and says nothing; or speaks again. */
    synchronized void silent(boolean wanted) {
        silent = wanted;
    }

    /** It does not let the mail to this address begin, once. */
    synchronized void stallBefore(String address) {
        stallBefore.add(address);
    }

    /** It takes the mail to this address, and does not say so, once. */
    synchronized void stallAfter(String address) {
        stallAfter.add(address);
    }

    /** The recipients of the mails that it has taken, one for each mail. */
    synchronized List<String> taken() {
        return List.copyOf(taken);
    }

    /** The recipients whose mails it has left hanging. */
    synchronized List<String> stalled() {
        return List.copyOf(stalled);
    }

    synchronized int connections() {
        return connections;
    }

    /** Waits until this is so; false when it isn't in time. */
    synchronized boolean await(Predicate<MailServer> so, Duration longest) throws InterruptedException {
        var deadline = System.nanoTime() + longest.toNanos();
        while (!so.test(this)) {
            var left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                daemon(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
            if (isSilentNow()) {
                in.readLine();
                return;
            }
            talk(in, client.getOutputStream());
        } catch (IOException e) {
            // The client is gone, which is what the test is about.
        }
    }

    private synchronized boolean isSilentNow() {
        connections++;
        notifyAll();
        return silent;
    }

    private void talk(BufferedReader in, OutputStream out) throws IOException {
        say(out, "220 ready");
        var recipient = "";
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT TO:")) {
                recipient = line.replaceAll(".*<(.*)>.*", "$1");
                say(out, "250 yes");
            } else if (line.equals("DATA")) {
                if (stalls(stallBefore, recipient)) {
                    in.readLine();
                    return;
                }
                say(out, "354 go on");
                if (!readMail(in)) {
                    return;
                }
                take(recipient);
                if (stalls(stallAfter, recipient)) {
                    in.readLine();
                    return;
                }
                say(out, "250 taken");
            } else if (line.equals("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 yes");
            }
        }
    }

    private static boolean readMail(BufferedReader in) throws IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                return true;
            }
        }
        return false;
    }

    private synchronized void take(String recipient) {
        taken.add(recipient);
        notifyAll();
    }

    private synchronized boolean stalls(Set<String> where, String recipient) {
        var stalls = where.remove(recipient);
        if (stalls) {
            stalled.add(recipient);
            notifyAll();
        }
        return stalls;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
