package org.acuerdo.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.acuerdo.moderation.AttachedFile;
import org.acuerdo.moderation.ContentRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class UpdateContentTest extends ContentRules<UpdateContent> {

    UpdateContentTest() {
        // Its title is that of the commitment.
        super(UpdateContent.class, "title");
    }

    @Override
    protected UpdateContent ready() {
        var content = new UpdateContent();
        content.setLanguage("en");
        content.setPeriodStart(LocalDate.of(2026, 1, 1));
        content.setPeriodEnd(LocalDate.of(2026, 6, 30));
        content.setStatus(ReportedStatus.IN_PROGRESS);
        content.setPercent(40);
        content.setResults("Two of five laws are in force.");
        return content;
    }

    @Override
    protected Stream<DynamicTest> cases() {
        return Stream.of(thePeriod(), howFar(), theStory()).flatMap(rules -> rules);
    }

    private Stream<DynamicTest> thePeriod() {
        return Stream.of(
                rule("needs its first day", c -> c.setPeriodStart(null), "periodStart missing"),
                rule("takes no day in 1899", c -> c.setPeriodStart(LocalDate.of(1899, 12, 31)), "periodStart year"),
                rule("needs its last day", c -> c.setPeriodEnd(null), "periodEnd missing"),
                rule("may be about one day", c -> c.setPeriodEnd(c.getPeriodStart())),
                rule(
                        "can't end before it starts",
                        c -> c.setPeriodEnd(c.getPeriodStart().minusDays(1)),
                        "periodEnd endBeforeStart"),
                rule("may reach until today", c -> c.setPeriodEnd(TODAY)),
                rule("can't tell the future", c -> c.setPeriodEnd(TODAY.plusDays(1)), "periodEnd future"));
    }

    private Stream<DynamicTest> howFar() {
        return Stream.of(
                rule("needs a status", c -> c.setStatus(null), "status missing"),
                rule("needs a percent", c -> c.setPercent(null), "percent missing"),
                rule("takes nought percent", c -> c.setPercent(0)),
                rule("takes no less", c -> c.setPercent(-1), "percent range"),
                rule("takes a hundred percent", c -> c.setPercent(100)),
                rule("takes no more", c -> c.setPercent(101), "percent range"),
                rule("may not have started at nought percent", c -> notStarted(c, 0)),
                rule("is above nought only if it has started", c -> notStarted(c, 1), "percent notStarted"));
    }

    private static void notStarted(UpdateContent content, int percent) {
        content.setStatus(ReportedStatus.NOT_STARTED);
        content.setPercent(percent);
    }

    private Stream<DynamicTest> theStory() {
        return Stream.of(
                rule("needs results", c -> c.setResults(" "), "results missing"),
                rule("takes results of 5000 characters", c -> c.setResults(letters(5000))),
                rule("takes none of 5001", c -> c.setResults(letters(5001)), "results tooLong"),
                rule("takes barriers of 5000 characters", c -> c.setBarriers(letters(5000))),
                rule("takes none of 5001", c -> c.setBarriers(letters(5001)), "barriers tooLong"),
                rule("takes next steps of 5000 characters", c -> c.setNextSteps(letters(5000))),
                rule("takes none of 5001", c -> c.setNextSteps(letters(5001)), "nextSteps tooLong"),
                rule("takes evidence at an address of 1000 characters", c -> c.setEvidence(List.of(address(1000)))),
                rule("takes none at 1001", c -> c.setEvidence(List.of(address(1001))), "evidence tooLong"),
                rule("takes twenty files", c -> c.setFiles(files(20))),
                rule("takes no more", c -> c.setFiles(files(21)), "files tooManyFiles"),
                rule(
                        "asks who may read a file",
                        c -> {
                            c.setFiles(files(2));
                            c.getFiles().get(1).setAudience(null);
                        },
                        "files.1.audience missing"),
                rule(
                        "takes a label of 200 characters and none of 201",
                        c -> {
                            c.setFiles(files(2));
                            c.getFiles().get(0).setLabel(letters(200));
                            c.getFiles().get(1).setLabel(letters(201));
                        },
                        "files.1.label tooLong"),
                rule(
                        "takes evidence on the web only, each address of it",
                        c -> c.setEvidence(List.of("https://example.org/", "javascript:alert(1)", "a law")),
                        "evidence webAddress",
                        "evidence webAddress"));
    }

    private static List<AttachedFile> files(int many) {
        return LongStream.rangeClosed(1, many).mapToObj(AttachedFile::new).toList();
    }

    @Test
    void itsReferenceCarriesTheYearItReportsOn() {
        assertThat(ready().referenceYear()).isEqualTo(2026);
        var untilNextYear = ready();
        untilNextYear.setPeriodStart(LocalDate.of(2024, 7, 1));
        untilNextYear.setPeriodEnd(LocalDate.of(2025, 6, 30));
        assertThat(untilNextYear.referenceYear()).isEqualTo(2025);
        assertThat(new UpdateContent().referenceYear()).isNull();
    }
}
