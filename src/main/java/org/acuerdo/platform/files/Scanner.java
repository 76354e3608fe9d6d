package org.acuerdo.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.acuerdo.platform.Settings;

/**
 * Has a content looked at for viruses before it is kept, by the ClamAV daemon of {@code PORTAL_SCANNER}. The daemon is sent
 * the content ({@code INSTREAM}), so it may be on another machine, and reads no directory of ours.
 */
@ApplicationScoped
public class Scanner {

    private static final Logger LOG = System.getLogger(Scanner.class.getName());

    /** How long it may take to answer, in milliseconds: a large file with many parts needs some time. */
    private static final int PATIENCE = 30_000;

    private static final int PART = 1 << 16;

    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    private InetSocketAddress place;

    /** For CDI. */
    protected Scanner() {}

    /** The one that the settings name, if they do. */
    @Inject
    public Scanner(Settings settings) {
        this(settings.scanner().map(Scanner::address).orElse(null));
    }

    Scanner(InetSocketAddress place) {
        this.place = place;
    }

    private static InetSocketAddress address(String text) {
        var colon = text.lastIndexOf(':');
        return InetSocketAddress.createUnresolved(
                text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    /**
     * Goes on if nothing is found, or if no scanner is set.
     *
     * @throws UnfitFile when something is found, and when the scanner can't say: what nobody has looked at is not taken
     */
    void look(String name, Path file) {
        if (place == null) {
            return;
        }
        var said = ask(file);
        if (said.endsWith(FOUND)) {
            LOG.log(Level.WARNING, "A file was refused, " + said);
            throw new UnfitFile(UnfitFile.Rule.INFECTED, FileNames.shown(name));
        }
        if (!CLEAN.equals(said)) {
            LOG.log(Level.ERROR, "The scanner of PORTAL_SCANNER does not say what it finds: " + said);
            throw new UnfitFile(UnfitFile.Rule.UNSCANNED, FileNames.shown(name));
        }
    }

    private String ask(Path file) {
        try (var socket = new Socket();
                var content = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(place.getHostString(), place.getPort()), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var buffer = new byte[PART];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                out.writeInt(read);
                out.write(buffer, 0, read);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(PART), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        } catch (IOException e) {
            return e.toString();
        }
    }
}
