package org.acuerdo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.acuerdo.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeakedPasswordsTest {

    @TempDir
    private Path directory;

    private LeakedPasswords list(String content) throws IOException {
        return new LeakedPasswords(Files.writeString(directory.resolve("leaked.txt"), content));
    }

    private static List<String> passwords(int count) {
        return IntStream.range(0, count).mapToObj(i -> "leaked long ago " + i).toList();
    }

    /** As the list is handed out: in capitals, by hash, with counts of any length. */
    private static String lines(List<String> passwords, String end) {
        return passwords.stream()
                .map(password -> hash(password) + ":" + password.length() * password.hashCode() % 1_000_000)
                .sorted()
                .reduce("", (all, line) -> all + line + end);
    }

    private static String hash(String password) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,lf", "1,crlf", "2,crlf", "3,lf", "500,lf", "500,crlf"})
    void eachOfThemIsFoundAndNoOther(int count, String end) throws IOException {
        var there = passwords(count);
        var leaked = list(lines(there, end.equals("lf") ? "\n" : "\r\n"));
        assertThat(there).allMatch(leaked::contain);
        for (var i = 0; i < 500; i++) {
            assertThat(leaked.contain("never leaked " + i)).isFalse();
        }
    }

    @Test
    void itIsTheStandardHash() throws IOException {
        assertThat(list("5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8:42\n").contain("password"))
                .isTrue();
    }

    @Test
    void aListThatIsEmptyOrGoneRefusesNothing() throws IOException {
        assertThat(list("").contain("anything at all")).isFalse();
        assertThat(list("no such list\n").contain("anything at all")).isFalse();
        assertThat(new LeakedPasswords(directory.resolve("gone")).contain("anything at all"))
                .isFalse();
        assertThat(new LeakedPasswords((Path) null).contain("anything at all")).isFalse();
    }

    @Test
    void oneOfThemIsNotChosen() throws IOException {
        var rules = new PasswordRules(list(lines(List.of("lluvia lenta sobre tejados"), "\n")));
        rules.check("lluvia lenta sobre los tejados", "Inés", "ines@example.org");
        assertThatThrownBy(() -> rules.check("lluvia lenta sobre tejados", "Inés", "ines@example.org"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("passwordLeaked"));
    }
}
