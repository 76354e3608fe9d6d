package org.acuerdo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** SECURITY.md leaves out nothing that hashes, signs or encrypts. */
class SecurityTest {

    private static final Path PAGE = Path.of("SECURITY.md");

    private static final Pattern CRYPTOGRAPHY =
            Pattern.compile("(MessageDigest|Mac|Cipher|SecretKeyFactory|Signature|KeyPairGenerator)\\.getInstance");

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyClassThatHashesSignsOrEncryptsStandsInIt() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var users = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> CRYPTOGRAPHY.matcher(text(file)).find())
                    .map(file -> "`" + file.getFileName().toString().replace(".java", "") + "`")
                    .collect(Collectors.toSet());
            assertThat(users)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(user -> assertThat(text(PAGE)).contains(user));
        }
    }
}
