package org.acuerdo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table that says requirement by requirement how the portal meets OWASP ASVS 5.0, levels 1 and 2. */
class AsvsTest {

    private static final Path TABLE = Path.of("src/test/resources/asvs-5.0.txt");

    private static final Set<String> STATUSES = Set.of("met", "operator", "not applicable", "not yet");

    private record Row(String id, String level, String status, String how, String test) {}

    private static List<Row> rows() throws IOException {
        try (var lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .map(parts -> new Row(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)))
                    .toList();
        }
    }

    /** The standard has 70 requirements of level 1 and 183 of level 2. */
    @Test
    void everyRequirementOfTheTwoLevelsStandsInItOnce() throws IOException {
        assertThat(rows().stream().map(Row::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("V\\d+\\.\\d+\\.\\d+"));
        assertThat(rows()).filteredOn(row -> row.level().equals("1")).hasSize(70);
        assertThat(rows()).filteredOn(row -> row.level().equals("2")).hasSize(183);
    }

    @Test
    void eachSaysHowItStandsAndWhy() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(STATUSES).as(row.id()).contains(row.status());
            assertThat(row.how()).as(row.id()).isNotBlank();
        });
    }

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        try (var all = Files.walk(Path.of("src/test/java"))) {
            var tests = all.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(rows())
                    .filteredOn(row -> !row.test().isEmpty())
                    .allSatisfy(row -> assertThat(tests).as(row.id()).contains(row.test()));
        }
    }
}
