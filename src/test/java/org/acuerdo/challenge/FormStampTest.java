package org.acuerdo.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.acuerdo.challenge.FormStamp.Age;
import org.junit.jupiter.api.Test;

/** A form that comes back tells when it was opened, and for what. */
class FormStampTest {

    private static final Instant OPENED = Instant.parse("2026-07-01T12:00:00Z");

    private final String stamp = FormStamp.issue("key", "C-2026-0001", OPENED);

    @Test
    void aPersonTakesSomeTimeAndNotAllDay() {
        assertThat(age(stamp, OPENED)).isEqualTo(Age.TOO_FAST);
        assertThat(age(stamp, OPENED.plus(FormStamp.LEAST).minusMillis(1))).isEqualTo(Age.TOO_FAST);
        assertThat(age(stamp, OPENED.plus(FormStamp.LEAST))).isEqualTo(Age.GOOD);
        assertThat(age(stamp, OPENED.plus(FormStamp.MOST))).isEqualTo(Age.GOOD);
        assertThat(age(stamp, OPENED.plus(FormStamp.MOST).plusMillis(1))).isEqualTo(Age.TOO_OLD);
    }

    @Test
    void nobodyElseCanMakeOneNorTakeItToAnotherRecord() {
        var later = OPENED.plusSeconds(60);
        assertThat(FormStamp.age("key", "C-2026-0002", stamp, later)).isEqualTo(Age.TOO_OLD);
        assertThat(FormStamp.age("other", "C-2026-0001", stamp, later)).isEqualTo(Age.TOO_OLD);
        for (var bad : new String[] {
            null,
            "",
            "x",
            OPENED.toEpochMilli() + ".",
            (OPENED.toEpochMilli() - 1) + stamp.substring(stamp.indexOf('.')),
            stamp + "0",
            "9".repeat(400) + stamp
        }) {
            assertThat(age(bad, later)).as(bad).isEqualTo(Age.TOO_OLD);
        }
    }

    private static Age age(String stamp, Instant now) {
        return FormStamp.age("key", "C-2026-0001", stamp, now);
    }
}
