package org.acuerdo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoTranslationsTest {

    private static final List<JsonObject> ROWS = DemoFiles.read("translations");

    @Test
    void everyStateCanBeSeen() {
        assertThat(ROWS)
                .extracting(row -> row.getString("state"))
                .contains("APPROVED", "SUBMITTED", "DRAFT", "RETURNED");
    }

    @Test
    void eachIsOfARecordThatIsPublicAndSaysThatItIsADemoWhereTheRecordDoes() {
        Map<String, JsonObject> records = Stream.of("commitments", "dialogues", "actions", "updates")
                .flatMap(file -> DemoFiles.read(file).stream())
                .collect(Collectors.toMap(row -> row.getString("key"), row -> row));
        assertThat(ROWS).allSatisfy(row -> {
            var record = records.get(row.getString("record"));
            assertThat(record.getString("state")).isIn("PUBLISHED", "CHANGED");
            var content = record.getJsonObject("content");
            assertThat(content.getString("language")).isNotEqualTo(row.getString("to"));
            var title = DemoTranslations.texts(row).get("title");
            if (content.containsKey("title") && content.getString("title").startsWith("[Demo record]")) {
                assertThat(title).startsWith("[Demo record]");
            }
            assertThat(DemoTranslations.texts(row).values())
                    .as("a typographic apostrophe")
                    .noneMatch(text -> text.contains("'"));
        });
    }
}
