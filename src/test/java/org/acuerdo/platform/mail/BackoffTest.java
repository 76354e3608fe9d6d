package org.acuerdo.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void waitsTwiceAsLongEachTimeAndNeverLongerThanSixHours() {
        assertThat(Backoff.after(1, 1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Backoff.after(2, 1)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Backoff.after(9, 1)).isEqualTo(Duration.ofMinutes(256));
        assertThat(Backoff.after(10, 1)).isEqualTo(Duration.ofHours(6));
        assertThat(Backoff.after(1_000, 1)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void chanceSpreadsTheTriesOverTheSecondHalf() {
        assertThat(Backoff.after(3, 0)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Backoff.after(3, 0.5)).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void aMailServerMayBeAwayForADayBeforeAMailIsGivenUp() {
        var all = IntStream.range(1, Backoff.TRIES)
                .mapToObj(tries -> Backoff.after(tries, 0.5))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(12), Duration.ofHours(36));
        assertThat(all).isLessThan(OutboxMail.LIFE);
    }
}
