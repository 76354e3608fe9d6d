package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.acuerdo.platform.Settings;

/**
 * The passwords that were leaked somewhere (OWASP ASVS 5.0, 6.2.12), where whoever runs the portal keeps a copy of Pwned
 * Passwords: a line for each, its SHA-1 in hexadecimal, a colon and how often it was seen, in the order of the hashes. The
 * list is too large for memory and sorted, so a password is looked for by halves; nobody else is asked for it.
 */
@ApplicationScoped
public class LeakedPasswords {

    private static final System.Logger LOG = System.getLogger(LeakedPasswords.class.getName());

    /** Letters of a hash. */
    private static final int HASH = 40;

    private final Path list;

    /** For the container's stand-in, which does nothing by itself. */
    protected LeakedPasswords() {
        list = null;
    }

    /** The list of this installation, if it has one. */
    @Inject
    public LeakedPasswords(Settings settings) {
        this(settings.leakedPasswords().orElse(null));
    }

    LeakedPasswords(Path list) {
        this.list = list;
    }

    /** Whether the list has it. A list that cannot be read has nothing: because of it nobody could choose any password. */
    boolean contain(String password) {
        if (list == null) {
            return false;
        }
        try {
            return isIn(list, hash(password));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "The list of leaked passwords can't be read", e);
            return false;
        }
    }

    private static boolean isIn(Path list, String wanted) throws IOException {
        try (var file = new RandomAccessFile(list.toFile(), "r")) {
            // The line that is looked for begins at or after the first, and before the second.
            var from = 0L;
            var until = file.length();
            while (from < until) {
                var middle = (from + until) / 2;
                var begin = lineAfter(file, middle);
                var line = begin < until ? file.readLine() : null;
                if (line == null) {
                    until = middle;
                    continue;
                }
                var order = line.length() < HASH ? -1 : line.substring(0, HASH).compareToIgnoreCase(wanted);
                if (order == 0) {
                    return true;
                }
                if (order < 0) {
                    from = file.getFilePointer();
                } else {
                    until = middle;
                }
            }
            return false;
        }
    }

    /** Goes to the first line that begins at this place or behind it. */
    private static long lineAfter(RandomAccessFile file, long place) throws IOException {
        if (place == 0) {
            file.seek(0);
            return 0;
        }
        // One before: where a line begins at the place itself, its end is right there.
        file.seek(place - 1);
        file.readLine();
        return file.getFilePointer();
    }

    private static String hash(String password) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has it", e);
        }
    }
}
