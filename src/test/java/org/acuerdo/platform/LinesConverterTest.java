package org.acuerdo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesConverterTest {

    private final LinesConverter lines = new LinesConverter();

    @Test
    void takesATextForEachLine() {
        assertThat(lines.getAsObject(null, null, "One\r\n\r\n  Two \nThree")).containsExactly("One", "Two", "Three");
    }

    @Test
    void nothingTypedIsAnEmptyList() {
        assertThat(lines.getAsObject(null, null, null)).isEmpty();
        assertThat(lines.getAsObject(null, null, " \n ")).isEmpty();
    }

    @Test
    void showsThemAsTheyWereTyped() {
        assertThat(lines.getAsString(null, null, List.of("One", "Two"))).isEqualTo("One\nTwo");
        assertThat(lines.getAsString(null, null, null)).isEmpty();
    }

    @Test
    void aTextKeepsTheEndsOfItsLinesInOneCharacter() {
        var text = new TextConverter();
        assertThat(text.getAsObject(null, null, "a\r\n\r\nb")).isEqualTo("a\n\nb");
        assertThat(text.getAsObject(null, null, " \r\n")).isNull();
    }
}
