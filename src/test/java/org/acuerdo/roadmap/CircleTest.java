package org.acuerdo.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Actions that wait for each other in a circle are found, and the circle is named from end to end. */
class CircleTest {

    @Test
    void whoWaitsForNothingClosesNone() {
        assertThat(Circle.closedBy(1L, List.of(), Map.of(2L, Set.of(1L)))).isEmpty();
    }

    @Test
    void twoThatWaitForEachOtherAreACircle() {
        assertThat(Circle.closedBy(1L, List.of(2L), Map.of(2L, Set.of(1L)))).containsExactly(1L, 2L, 1L);
    }

    @Test
    void aLongWayRoundIsNamedWithoutWhatIsBesideIt() {
        var all = Map.of(2L, Set.of(5L, 3L), 3L, Set.of(4L), 4L, Set.of(1L), 5L, Set.of(6L));
        assertThat(Circle.closedBy(1L, List.of(6L, 2L), all)).containsExactly(1L, 2L, 3L, 4L, 1L);
    }

    @Test
    void whatMeetsAgainWithoutGoingRoundIsNone() {
        var all = Map.of(2L, Set.of(4L), 3L, Set.of(4L), 4L, Set.of(5L));
        assertThat(Circle.closedBy(1L, List.of(2L, 3L), all)).isEmpty();
    }

    @Test
    void aCircleAmongOthersHoldsNobodyUpForEver() {
        assertThat(Circle.closedBy(1L, List.of(2L), Map.of(2L, Set.of(3L), 3L, Set.of(2L))))
                .isEmpty();
    }

    @Test
    void whatItSaidBeforeDoesNotCount() {
        assertThat(Circle.closedBy(1L, List.of(3L), Map.of(1L, Set.of(2L), 2L, Set.of(1L))))
                .isEmpty();
    }
}
