package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.acuerdo.assessment.Completion;
import org.acuerdo.reference.Country;
import org.acuerdo.reporting.ReportedStatus;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void whatIsNotReportedIsNotKnownAndNotNothing() {
        var standing = new Standing(
                List.of(
                        new Standing.Line("COMMITMENT", "IN_PROGRESS", "LIMITED", 2, 90, 2),
                        new Standing.Line("COMMITMENT", null, "NOT_ASSESSED", 3, 0, 0),
                        new Standing.Line("DIALOGUE", null, null, 4, 0, 0),
                        new Standing.Line("ACTION", null, null, 1, 50, 1)),
                4,
                3);
        assertThat(standing.getCommitments()).isEqualTo(5);
        assertThat(standing.reported(ReportedStatus.IN_PROGRESS)).isEqualTo(2);
        assertThat(standing.getUnreported()).isEqualTo(3);
        assertThat(standing.found(Completion.NOT_ASSESSED)).isEqualTo(3);
        assertThat(standing.getPercent()).as("of those that have a report").isEqualTo(45);
        assertThat(standing.getDialogues()).isEqualTo(4);
        assertThat(standing.getActions()).isEqualTo(1);
        assertThat(new Standing(List.of(), 0, 0).getPercent()).isNull();
    }

    @Test
    void onTheMapEachStateHasATileAndTheMostIsTheDarkest() {
        var counts = Map.of("CA", 8L, "MX", 1L);
        var map = TileMap.of(
                List.of(new Country("CA", 2, 0), new Country("MX", 1, 2), new Country("BR", 5, 9)),
                country -> counts.getOrDefault(country, 0L));
        assertThat(map.tiles()).extracting(TileMap.Tile::shade).containsExactly(4, 1, 0);
        assertThat(map.ranked()).extracting(TileMap.Tile::iso2).containsExactly("CA", "MX");
        assertThat(map.width()).isEqualTo(6 * 42);
        assertThat(map.height()).isEqualTo(10 * 42);
    }
}
