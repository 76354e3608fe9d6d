package org.acuerdo.platform.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Allowance ALLOWANCE =
            new Allowance(3, Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofHours(1));

    private final Attempts attempts = new Attempts("a thing", Instant.EPOCH);

    private Duration tryAt(Instant now) {
        var wait = attempts.pause(now);
        if (wait.isZero()) {
            attempts.count(ALLOWANCE, now);
        }
        return wait;
    }

    @Test
    void pausesAreShortGrowAndEnd() {
        var now = Instant.EPOCH;
        var pauses = new ArrayList<Long>();
        for (var i = 0; i < 8; i++) {
            assertThat(tryAt(now)).isZero();
            var pause = attempts.pause(now);
            pauses.add(pause.toSeconds());
            now = now.plus(pause);
        }
        assertThat(pauses).isEqualTo(List.of(0L, 0L, 5L, 10L, 20L, 30L, 30L, 30L));
    }

    @Test
    void whoTriesDuringAPauseDoesNotProlongIt() {
        for (var i = 0; i < 3; i++) {
            tryAt(Instant.EPOCH);
        }
        for (var second = 0; second < 5; second++) {
            assertThat(tryAt(Instant.EPOCH.plusSeconds(second))).isEqualTo(Duration.ofSeconds(5 - second));
        }
        assertThat(tryAt(Instant.EPOCH.plusSeconds(5))).isZero();
    }

    @Test
    void afterALongTimeAllIsAsAtFirst() {
        for (var i = 0; i < 3; i++) {
            tryAt(Instant.EPOCH);
        }
        assertThat(tryAt(Instant.EPOCH.plus(Duration.ofHours(2)))).isZero();
        assertThat(attempts.pause(Instant.EPOCH.plus(Duration.ofHours(2)))).isZero();
    }

    @Test
    void aGoodTryDoesNotCount() {
        for (var i = 0; i < 50; i++) {
            assertThat(tryAt(Instant.EPOCH)).isZero();
            attempts.giveBack(Instant.EPOCH);
        }
    }

    @Test
    void aMillionTriesAreNoLongerAPauseThanTheLongest() {
        assertThat(ALLOWANCE.pause(1_000_000)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aHouseholdIsOneNetwork() {
        assertThat(Household.of("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Household.of("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Household.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Household.of("2001:db8:1:2::9%eth0"));
        assertThat(Household.of("2001:db8:1:3::9")).isNotEqualTo(Household.of("2001:db8:1:2::9"));
        assertThat(Household.of("2001:db8::9")).isEqualTo("2001:db8:0:0");
        assertThat(Household.of(null)).isEmpty();
        assertThat(Household.of("::")).isEqualTo("0:0:0:0");
    }
}
