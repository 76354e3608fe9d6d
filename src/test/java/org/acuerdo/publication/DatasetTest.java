package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.acuerdo.platform.Language;
import org.acuerdo.platform.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatasetTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource
    void eachColumnIsExplainedInEachLanguage(Dataset set) {
        for (var language : Language.values()) {
            assertThat(texts.in(language)).containsKeys("data.set." + set.name(), "data.about." + set.name());
            assertThat(set.getColumns())
                    .allSatisfy(column -> assertThat(texts.in(language)).containsKey("data.column." + column));
        }
    }

    @ParameterizedTest
    @EnumSource
    void columnsHaveNamesThatEveryProgramTakes(Dataset set) {
        assertThat(set.getColumns())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(10)
                .allMatch(name -> name.matches("[a-z_]+"));
        assertThat(set.sql().chars().filter(letter -> letter == '?').count()).isEqualTo(1);
        assertThat(Dataset.of(set.getWord())).contains(set);
    }
}
