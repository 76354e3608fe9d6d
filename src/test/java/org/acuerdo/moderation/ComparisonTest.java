package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acuerdo.moderation.Comparison.Change;
import org.acuerdo.moderation.Description.Form;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final Note before = new Note("Promise", List.of("CA", "MX"));

    @Test
    void nothingChangedBetweenEqualContents() {
        assertThat(Comparison.between(before, new Note("Promise", List.of("CA", "MX"))))
                .isEmpty();
    }

    @Test
    void spacesAroundATextAreNoChange() {
        assertThat(Comparison.between(before, new Note(" Promise\n", List.of("CA", "MX"))))
                .isEmpty();
    }

    @Test
    void showsWhatAFieldSaidAndWhatItSays() {
        assertThat(Comparison.between(before, new Note("Better promise", List.of("CA", "MX"))))
                .containsExactly(new Change("title", Form.TEXT, List.of("Promise"), List.of("Better promise")));
    }

    @Test
    void showsChangedFieldsInTheOrderOfTheForm() {
        assertThat(Comparison.between(before, new Note("Better promise", List.of("CA"))))
                .extracting(Change::field)
                .containsExactly("title", "countries");
    }

    @Test
    void showsWhatWasTakenOut() {
        assertThat(Comparison.between(before, new Note("Promise", List.of())))
                .containsExactly(new Change("countries", Form.COUNTRY, List.of("CA", "MX"), List.of()));
    }

    @Test
    void anotherOrderOfWhatIsTickedIsNoChange() {
        assertThat(Comparison.between(before, new Note("Promise", List.of("MX", "CA"))))
                .isEmpty();
    }

    @Test
    void anotherOrderOfWhatIsWrittenIsToldAsNoMoreThanThat() {
        var change = new Change("agreements", Form.TEXT, List.of("One", "Two"), List.of("Two", "One"));
        assertThat(change.isOnlyMoved()).isTrue();
        assertThat(new Change("agreements", Form.TEXT, List.of("One", "Two"), List.of("Two")).isOnlyMoved())
                .isFalse();
        assertThat(new Change("agreements", Form.TEXT, List.of("One", "One"), List.of("One")).isOnlyMoved())
                .isFalse();
    }

    @Test
    void everythingThatIsSaidIsNewWhenThereWasNothing() {
        assertThat(Comparison.between(null, new Note("Promise", List.of())))
                .containsExactly(new Change("title", Form.TEXT, List.of(), List.of("Promise")));
    }
}
