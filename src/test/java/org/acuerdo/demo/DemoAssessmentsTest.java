package org.acuerdo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.acuerdo.moderation.Problems;
import org.junit.jupiter.api.Test;

class DemoAssessmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private static final List<JsonObject> ROWS = DemoFiles.read("assessments");

    @Test
    void eachIsCompleteAndSaysThatItWasMadeForTheDemo() {
        assertThat(ROWS).hasSizeGreaterThan(5).allSatisfy(row -> {
            var problems = new Problems();
            DemoAssessments.finding(row).check(problems, TODAY);
            if (row.containsKey("reply")) {
                DemoAssessments.answer(row.getJsonObject("reply")).check(problems);
                assertThat(row.getJsonObject("reply").getString("text")).startsWith("[Demo record]");
            }
            assertThat(problems.all()).isEmpty();
            assertThat(row.getString("explanation")).containsIgnoringCase("demo");
        });
    }

    @Test
    void eachIsAboutAPublicCommitmentAndAReplyComesFromItsMaker() {
        var commitments = DemoFiles.read("commitments").stream()
                .collect(Collectors.toMap(row -> row.getString("key"), row -> row));
        var people = DemoFiles.read("accounts").stream()
                .collect(Collectors.toMap(row -> row.getString("email"), row -> row));
        assertThat(ROWS).allSatisfy(row -> {
            var commitment = commitments.get(row.getString("commitment"));
            assertThat(commitment.getString("state")).isIn("PUBLISHED", "AMENDED");
            if (row.containsKey("reply")) {
                var person = people.get(row.getJsonObject("reply").getString("by"));
                assertThat(person.getString("role")).isEqualTo("FOCAL_POINT");
                assertThat(person.getString("organization")).isEqualTo(commitment.getString("organization"));
            }
        });
    }

    @Test
    void oneReplyIsPublicAndOneWaits() {
        assertThat(ROWS.stream()
                        .filter(row -> row.containsKey("reply"))
                        .map(row -> row.getJsonObject("reply").getBoolean("published")))
                .contains(true, false);
    }
}
