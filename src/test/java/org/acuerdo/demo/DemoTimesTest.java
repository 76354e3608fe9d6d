package org.acuerdo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DemoTimesTest {

    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

    private final DemoTimes times = new DemoTimes(NOW);

    private static JsonObject row(String state) {
        return Json.createObjectBuilder()
                .add("state", state)
                .addNull("decidedOn")
                .build();
    }

    @Test
    void whatIsToGoPublicLaterWasApprovedJustNow() {
        var row = row("SCHEDULED");
        assertThat(times.decided(row, times.came(row))).isEqualTo(NOW);
    }

    @Test
    void whatIsPublicCameAndWasDecidedBefore() {
        var row = row("PUBLISHED");
        var came = times.came(row);
        assertThat(came).isBefore(NOW.minus(Duration.ofDays(100)));
        assertThat(times.decided(row, came)).isBetween(came, NOW.minus(Duration.ofDays(50)));
    }
}
