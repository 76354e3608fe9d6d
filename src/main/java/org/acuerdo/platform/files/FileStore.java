package org.acuerdo.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.acuerdo.platform.Settings;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/**
 * Keeps contents in the directory of {@code PORTAL_FILES_DIR}, each under its own SHA-256: the same content is there once,
 * and what a hash stands for never changes.
 */
@ApplicationScoped
public class FileStore {

    /** No file is larger, in bytes: 20 MB. */
    public static final long LARGEST = 20L * 1024 * 1024;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * What was kept.
     *
     * @param name the file's name, safe to show
     * @param kind as its content tells
     * @param size in bytes
     * @param sha256 the hash of its content, in hexadecimal
     */
    public record Kept(String name, FileKind kind, long size, String sha256) {}

    private final Detector detector = new DefaultDetector();

    private Path directory;
    private Clock clock;
    private Scanner scanner;

    /** For CDI. */
    protected FileStore() {}

    /** A store in the directory that the settings name. */
    @Inject
    public FileStore(Settings settings, Clock clock, Scanner scanner) {
        this(settings.filesDirectory(), clock, scanner);
    }

    FileStore(Path directory, Clock clock, Scanner scanner) {
        this.scanner = scanner;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Keeps a content, all of it or nothing.
     *
     * @param given the name that it came with
     * @throws UnfitFile when the name, the size or the kind is none that is taken, or a virus is found in it
     */
    public Kept keep(String given, InputStream content) {
        var name = FileNames.taken(given);
        try {
            var incoming = Files.createTempFile(Files.createDirectories(directory.resolve("incoming")), "file", "");
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                var size = write(name, content, incoming, digest);
                var kind = kind(name, incoming);
                scanner.look(name, incoming);
                var hash = HexFormat.of().formatHex(digest.digest());
                place(incoming, path(hash));
                return new Kept(name, kind, size, hash);
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static long write(String name, InputStream content, Path incoming, MessageDigest digest)
            throws IOException {
        var size = 0L;
        var buffer = new byte[1 << 16];
        try (var out = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw new UnfitFile(UnfitFile.Rule.LARGE, FileNames.shown(name), LARGEST >> 20);
                }
                digest.update(buffer, 0, read);
                var rest = ByteBuffer.wrap(buffer, 0, read);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
            }
            // What a revision lists must still be there after the power has failed.
            out.force(true);
        }
        if (size == 0) {
            throw new UnfitFile(UnfitFile.Rule.EMPTY, FileNames.shown(name));
        }
        return size;
    }

    private FileKind kind(String name, Path file) throws IOException {
        String type;
        try (var in = TikaInputStream.get(file)) {
            type = detector.detect(in, new Metadata()).toString();
        }
        var kind = FileKind.of(type).orElseThrow(() -> new UnfitFile(UnfitFile.Rule.KIND, FileNames.shown(name), type));
        if (!kind.fits(name)) {
            throw new UnfitFile(UnfitFile.Rule.MISNAMED, FileNames.shown(name), kind.getEnding());
        }
        return kind;
    }

    private void place(Path incoming, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        if (Files.exists(place)) {
            // It is wanted again: whoever clears away must not take it for old.
            Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
        } else {
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Where the content with this hash is. */
    public Path path(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a hash");
        }
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /**
     * Throws away what nothing lists any more, and what an upload that broke off has left.
     *
     * @param isListed whether something still lists the content with this hash
     * @param before only what came before this moment: what came later may be about to be listed
     * @return how many files are gone
     */
    public int clear(Predicate<String> isListed, Instant before) {
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        try (var files = Files.walk(directory, 2)) {
            var gone = 0;
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = file.getFileName().toString();
                var ours = HASH.matcher(name).matches() || file.getParent().endsWith("incoming");
                var old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
                if (ours && old && !isListed.test(name)) {
                    Files.deleteIfExists(file);
                    gone++;
                }
            }
            return gone;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
