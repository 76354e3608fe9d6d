package org.acuerdo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoChallengesTest {

    @Test
    void eachSaysThatItIsDemoAndIsAnsweredByItsMaker() {
        var commitments = DemoFiles.read("commitments").stream()
                .collect(Collectors.toMap(row -> row.getString("key"), row -> row));
        var people = DemoFiles.read("accounts").stream()
                .collect(Collectors.toMap(row -> row.getString("email"), row -> row));
        assertThat(DemoFiles.read("challenges")).hasSizeGreaterThan(2).allSatisfy(row -> {
            for (var words : new String[] {"text", "claim", "answer", "finding"}) {
                assertThat(row.getString(words, "[Demo record]")).startsWith("[Demo record]");
            }
            var commitment = commitments.get(row.getString("record"));
            assertThat(commitment.getString("state")).isEqualTo("PUBLISHED");
            if (row.containsKey("answerBy")) {
                assertThat(people.get(row.getString("answerBy")).getString("organization"))
                        .isEqualTo(commitment.getString("organization"));
            }
        });
    }
}
