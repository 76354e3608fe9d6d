package org.acuerdo.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How fresh a commitment is, in every case that the about page tells of. */
class FreshnessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final LocalDate OPEN = LocalDate.of(2026, 11, 30);
    private static final LocalDate CLOSED = LocalDate.of(2026, 8, 15);
    private static final LocalDate LONG_CLOSED = LocalDate.of(2026, 2, 28);

    /** For each cycle when its report came: 'in time', 'late', 'missing', or '-' when nothing was asked. */
    @ParameterizedTest
    @CsvSource({
        // long closed, closed,  open,    last report, freshness
        "-,       -,       -,       -,           NEVER",
        "-,       -,       -,       IN_PROGRESS, REPORTED",
        "-,       -,       missing, -,           DUE",
        "-,       -,       missing, IN_PROGRESS, DUE",
        "-,       -,       in time, IN_PROGRESS, ON_TIME",
        "-,       in time, -,       IN_PROGRESS, ON_TIME",
        "-,       late,    -,       IN_PROGRESS, REPORTED",
        "-,       missing, -,       -,           NEVER",
        "-,       missing, missing, -,           NEVER",
        "-,       missing, -,       IN_PROGRESS, OVERDUE",
        "-,       missing, missing, IN_PROGRESS, OVERDUE",
        "-,       missing, in time, IN_PROGRESS, ON_TIME",
        "-,       in time, missing, IN_PROGRESS, DUE",
        "-,       late,    missing, IN_PROGRESS, DUE",
        "in time, missing, missing, IN_PROGRESS, OVERDUE",
        "missing, in time, -,       IN_PROGRESS, ON_TIME",
        "missing, in time, missing, IN_PROGRESS, DUE",
        "in time, in time, missing, ON_HOLD,     DUE",
        "-,       missing, missing, COMPLETED,   REPORTED",
        "in time, -,       -,       COMPLETED,   REPORTED",
        "-,       missing, missing, DISCONTINUED, REPORTED",
    })
    void followsFromWhatWasAskedAndWhatCame(
            String longClosed, String closed, String open, String last, Freshness expected) {
        var asked = Stream.of(asked(LONG_CLOSED, longClosed), asked(CLOSED, closed), asked(OPEN, open))
                .flatMap(List::stream)
                .toList();
        var status = "-".equals(last) ? null : ReportedStatus.valueOf(last);
        assertThat(Freshness.of(asked, status, TODAY)).isEqualTo(expected);
        var otherOrder = new ArrayList<>(asked);
        Collections.reverse(otherOrder);
        assertThat(Freshness.of(otherOrder, status, TODAY)).as("in any order").isEqualTo(expected);
    }

    private static List<AskedReport> asked(LocalDate closesOn, String came) {
        return switch (came) {
            case "-" -> List.of();
            case "missing" -> List.of(new AskedReport(closesOn, null));
            case "in time" -> List.of(new AskedReport(closesOn, closesOn.minusDays(3)));
            case "late" -> List.of(new AskedReport(closesOn, closesOn.plusDays(1)));
            default -> throw new IllegalArgumentException(came);
        };
    }

    @Test
    void theLastDayIsStillInTimeAndTheNextIsNot() {
        var missing = List.of(new AskedReport(OPEN, null));
        assertThat(Freshness.of(missing, ReportedStatus.IN_PROGRESS, OPEN)).isEqualTo(Freshness.DUE);
        assertThat(Freshness.of(missing, ReportedStatus.IN_PROGRESS, OPEN.plusDays(1)))
                .isEqualTo(Freshness.OVERDUE);
        assertThat(Freshness.of(List.of(new AskedReport(OPEN, OPEN)), ReportedStatus.IN_PROGRESS, OPEN.plusDays(1)))
                .isEqualTo(Freshness.ON_TIME);
    }

    @ParameterizedTest
    @EnumSource
    void isExplainedOnTheAboutPageWithAWordOfItsOwn(Freshness freshness) {
        var texts = new org.acuerdo.platform.Texts();
        assertThat(Arrays.stream(org.acuerdo.platform.Language.values()))
                .allSatisfy(language ->
                        assertThat(texts.in(language)).containsKeys("fresh." + freshness, "fresh.why." + freshness));
    }
}
