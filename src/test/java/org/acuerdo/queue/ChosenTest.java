package org.acuerdo.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenTest {

    @Test
    void comesBackAsItWasWritten() {
        var chosen = new Chosen(57L, "340.2");
        assertThat(Chosen.of(chosen.toString())).contains(chosen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "57", "57-", "57-340", "-340.2", "a-340.2", "57-340.2x", "1234567890123456789-1.1"})
    void nonsenseIsNothing(String text) {
        assertThat(Chosen.of(text)).isEmpty();
    }
}
