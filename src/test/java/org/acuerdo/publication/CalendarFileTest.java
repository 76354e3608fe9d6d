package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;

/** What RFC 5545 asks of a calendar, whatever stands in the texts. */
class CalendarFileTest {

    @Test
    void isReadBackAsItWasMeantAndIsValid() throws Exception {
        var file = new CalendarFile("Acuerdo: Diálogos");
        file.add(
                "D-2026-0001",
                Instant.parse("2026-03-01T10:00:00Z"),
                Instant.parse("2026-06-08T13:00:00Z"),
                Instant.parse("2026-06-08T15:00:00Z"),
                "Título, con coma; y\nsalto " + "largo ".repeat(30),
                "Santo Domingo",
                null,
                "https://portal.example/es/dialogues/D-2026-0001");
        file.add(
                "C-2026-0001",
                Instant.parse("2026-03-01T10:00:00Z"),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2027, 1, 1),
                "Ends",
                null,
                null,
                "https://portal.example/es/commitments/C-2026-0001");
        var text = text(file);
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text)
                .contains(
                        "DTSTART:20260608T130000Z\r\n", "DTEND:20260608T150000Z\r\n", "UID:D-2026-0001@portal.example")
                .contains("DTSTART;VALUE=DATE:20261231\r\n", "DTSTAMP:20260301T100000Z\r\n", "VERSION:2.0\r\n");
        var read = new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(read.getComponents()).hasSize(2);
    }

    @Test
    void mayBeEmpty() throws Exception {
        assertThat(text(new CalendarFile("Nothing")))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    private static String text(CalendarFile file) throws Exception {
        var out = new ByteArrayOutputStream();
        file.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
