package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Counting and ordering is the same whether an index was read at once or change by change. */
class FacetIndexTest {

    private static final FacetIndex THREE = three();

    private static FacetIndex three() {
        var change = new FacetChange(FacetIndex.EMPTY);
        show(change, 1, 100, 300, 20, "POLICY", "MX", "BR");
        show(change, 2, 200, null, null, "POLICY", "MX");
        show(change, 3, 200, 250, 80, "ADVOCACY", "CA");
        return change.index(7);
    }

    private static void show(
            FacetChange change,
            int number,
            int startsOn,
            Integer endsOn,
            Integer percent,
            String type,
            String... countries) {
        change.touch(number);
        change.show(number, startsOn, endsOn, percent);
        change.has(number, Facet.TYPE, type);
        change.has(number, Facet.COUNTRY, countries);
    }

    private static List<Long> all(FacetIndex index, Wanted.Order order) {
        return index.page(index.all(), order, 0, 10);
    }

    @Test
    void eachOrderHasItsOwnSequence() {
        assertThat(all(THREE, Wanted.Order.NEWEST)).containsExactly(3L, 2L, 1L);
        assertThat(all(THREE, Wanted.Order.END))
                .as("what has no end comes last")
                .containsExactly(3L, 1L, 2L);
        assertThat(all(THREE, Wanted.Order.PROGRESS))
                .as("what never reported comes last")
                .containsExactly(3L, 1L, 2L);
        assertThat(THREE.page(RoaringBitmap.bitmapOf(1, 2), Wanted.Order.NEWEST, 1, 10))
                .containsExactly(1L);
        assertThat(THREE.page(THREE.all(), Wanted.Order.NEWEST, 20, 10)).isEmpty();
    }

    @Test
    void aFacetCountsWhatAtMostItLeavesOutItself() {
        var found = THREE.count(THREE.all(), Map.of(Facet.TYPE, List.of("POLICY"), Facet.COUNTRY, List.of("BR", "CA")));
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.unfiltered()).isEqualTo(3);
        assertThat(found.of(Facet.TYPE, "ADVOCACY")).isEqualTo(new Found.Count(1, 0));
        assertThat(found.of(Facet.COUNTRY, "MX")).isEqualTo(new Found.Count(2, 1));
        assertThat(found.without(Facet.COUNTRY)).isEqualTo(2);
        assertThat(found.without(Facet.YEAR)).isEqualTo(1);
        assertThat(THREE.count(RoaringBitmap.bitmapOf(3), Map.of()).total()).isEqualTo(1);
        assertThat(THREE.count(THREE.all(), Map.of(Facet.TYPE, List.of("NOBODY HAS IT")))
                        .total())
                .isZero();
    }

    @Test
    void whatWasWithdrawnIsGoneAndWhatWasAmendedMoves() {
        var change = new FacetChange(THREE);
        change.touch(3);
        show(change, 1, 400, 500, 30, "ADVOCACY", "CA");
        show(change, 9, 50, 60, 90, "POLICY", "MX");
        var next = change.index(8);
        assertThat(next.version()).isEqualTo(8);
        assertThat(all(next, Wanted.Order.NEWEST)).containsExactly(1L, 2L, 9L);
        assertThat(all(next, Wanted.Order.END)).containsExactly(9L, 1L, 2L);
        assertThat(all(next, Wanted.Order.PROGRESS)).containsExactly(9L, 1L, 2L);
        var found = next.count(next.all(), Map.of());
        assertThat(found.of(Facet.TYPE, "POLICY").within()).isEqualTo(2);
        assertThat(found.of(Facet.COUNTRY)).containsOnlyKeys("MX", "CA");
        assertThat(all(THREE, Wanted.Order.NEWEST)).as("the earlier one stays").containsExactly(3L, 2L, 1L);
        assertThat(THREE.count(THREE.all(), Map.of()).of(Facet.TYPE, "POLICY").within())
                .isEqualTo(2);
    }

    @Test
    void nothingChangedIsTheSameAsOfALaterVersion() {
        var next = new FacetChange(THREE).index(9);
        assertThat(next.version()).isEqualTo(9);
        assertThat(next.having(Facet.TYPE)).isSameAs(THREE.having(Facet.TYPE));
    }

    @Test
    void daysBeforeNineteenSeventyComeFirst() {
        var change = new FacetChange(THREE);
        show(change, 5, -400, -300, 0, "POLICY");
        assertThat(all(change.index(8), Wanted.Order.NEWEST)).endsWith(1L, 5L);
    }
}
