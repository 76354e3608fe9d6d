package org.acuerdo.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acuerdo.moderation.Audience;
import org.acuerdo.moderation.ContentRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class DialogueContentTest extends ContentRules<DialogueContent> {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    DialogueContentTest() {
        super(DialogueContent.class);
    }

    @Override
    protected DialogueContent ready() {
        var content = new DialogueContent();
        content.setLanguage("es");
        content.setTitle("Liderazgo de las mujeres: próximos pasos");
        content.setArea(1L);
        content.setStartDate(LocalDate.of(2019, 5, 8));
        content.setZone("America/Santo_Domingo");
        content.setFormat(DialogueFormat.IN_PERSON);
        content.setPlace("Santo Domingo");
        content.setHosts(List.of(3L));
        content.setSummary("Se presentó la campaña.");
        return content;
    }

    @Override
    protected Stream<DynamicTest> cases() {
        return Stream.of(whatItWas(), howFarItIs(), when(), where(), whoTookPart(), whatCameOfIt())
                .flatMap(rules -> rules);
    }

    private Stream<DynamicTest> whatItWas() {
        return Stream.of(
                rule("needs a title", c -> c.setTitle(" "), "title missing"),
                rule("takes a title of 200 characters", c -> c.setTitle(letters(200))),
                rule("takes no title of 201", c -> c.setTitle(letters(201)), "title tooLong"),
                rule("needs an area", c -> c.setArea(null), "area missing"),
                rule("needs a summary", c -> c.setSummary(null), "summary missing"),
                rule("takes a summary of 10000 characters", c -> c.setSummary(letters(10_000))),
                rule("takes no summary of 10001", c -> c.setSummary(letters(10_001)), "summary tooLong"));
    }

    private Stream<DynamicTest> howFarItIs() {
        return Stream.of(
                rule("may be planned for a day to come", c -> ahead(c, DialogueStage.PLANNED)),
                rule("may be held today", c -> {
                    c.setStage(DialogueStage.HELD);
                    c.setStartDate(TODAY);
                }),
                rule("can't have been held tomorrow", c -> ahead(c, DialogueStage.HELD), "stage stillAhead"),
                rule("can't have minutes tomorrow", c -> ahead(c, DialogueStage.MINUTES), "stage stillAhead"),
                rule("can't be complete tomorrow", c -> ahead(c, DialogueStage.COMPLETE), "stage stillAhead"),
                rule("needs no more than title, day and area while it is planned", c -> bare(c, DialogueStage.PLANNED)),
                rule("needs no more once it was held", c -> bare(c, DialogueStage.HELD)),
                rule("needs no more while the minutes are written", c -> bare(c, DialogueStage.MINUTES)),
                rule(
                        "needs the rest once the minutes stand",
                        c -> bare(c, DialogueStage.COMPLETE),
                        "zone missing",
                        "format missing",
                        "hosts missing",
                        "summary missing"),
                rule(
                        "needs a zone with a time, whatever the stage",
                        c -> {
                            bare(c, DialogueStage.HELD);
                            c.setStartTime(TEN);
                        },
                        "zone missing"),
                rule(
                        "needs what was agreed and for whom that is",
                        c -> c.setAgreements(List.of(new Agreement())),
                        "agreements.0.text missing",
                        "agreements.0.audience missing"));
    }

    private static void ahead(DialogueContent content, DialogueStage stage) {
        content.setStage(stage);
        content.setStartDate(TODAY.plusDays(1));
    }

    private static void bare(DialogueContent content, DialogueStage stage) {
        content.setStage(stage);
        content.setZone(null);
        content.setFormat(null);
        content.setPlace(null);
        content.setHosts(List.of());
        content.setSummary(null);
    }

    private Stream<DynamicTest> when() {
        return Stream.of(
                rule("needs its first day", c -> c.setStartDate(null), "startDate missing"),
                rule("takes no day in 1899", c -> c.setStartDate(LocalDate.of(1899, 12, 31)), "startDate year"),
                rule("takes no last day in 2201", c -> c.setEndDate(LocalDate.of(2201, 1, 1)), "endDate year"),
                rule("may last one day", c -> c.setEndDate(c.getStartDate())),
                rule(
                        "can't end before it starts",
                        c -> c.setEndDate(c.getStartDate().minusDays(1)),
                        "endDate endBeforeStart"),
                rule("may end later on the day", c -> times(c, TEN, TEN.plusMinutes(1))),
                rule("may end at the minute it starts", c -> times(c, TEN, TEN)),
                rule("can't end earlier on the day", c -> times(c, TEN, TEN.minusMinutes(1)), "endTime endBeforeStart"),
                rule(
                        "can't end earlier on the day when both days are given",
                        c -> {
                            c.setEndDate(c.getStartDate());
                            times(c, TEN, TEN.minusMinutes(1));
                        },
                        "endTime endBeforeStart"),
                rule("may end at an earlier time of a later day", c -> {
                    c.setEndDate(c.getStartDate().plusDays(1));
                    times(c, TEN, TEN.minusMinutes(1));
                }),
                rule("takes a start alone", c -> times(c, TEN, null)),
                rule("takes an end alone", c -> times(c, null, TEN)));
    }

    private static void times(DialogueContent content, LocalTime start, LocalTime end) {
        content.setStartTime(start);
        content.setEndTime(end);
    }

    private Stream<DynamicTest> where() {
        return Stream.of(
                rule("needs a time zone", c -> c.setZone(null), "zone missing"),
                rule("takes no invented time zone", c -> c.setZone("America/Atlantis"), "zone zone"),
                rule("needs to say how people met", c -> c.setFormat(null), "format missing"),
                rule("needs a place when people met in one", c -> c.setPlace(" "), "place missing"),
                rule(
                        "needs a place when some met in one",
                        c -> {
                            c.setFormat(DialogueFormat.HYBRID);
                            c.setPlace(null);
                        },
                        "place missing"),
                rule("needs no place online", c -> {
                    c.setFormat(DialogueFormat.ONLINE);
                    c.setPlace(null);
                }),
                rule("takes a place of 200 characters", c -> c.setPlace(letters(200))),
                rule("takes no place of 201", c -> c.setPlace(letters(201)), "place tooLong"));
    }

    private Stream<DynamicTest> whoTookPart() {
        return Stream.of(
                rule("needs a host", c -> c.setHosts(List.of()), "hosts missing"),
                rule("takes no people at all", c -> c.setParticipants(0)),
                rule("takes no fewer", c -> c.setParticipants(-1), "participants range"),
                rule("takes a million people", c -> c.setParticipants(1_000_000)),
                rule("takes no more", c -> c.setParticipants(1_000_001), "participants range"),
                rule("takes the number of women alone", c -> c.setWomen(250)),
                rule("takes no negative number of women", c -> c.setWomen(-1), "women range"),
                rule("takes women only", c -> {
                    c.setParticipants(250);
                    c.setWomen(250);
                }),
                rule(
                        "takes no more women than people",
                        c -> {
                            c.setParticipants(250);
                            c.setWomen(251);
                        },
                        "women range"));
    }

    private Stream<DynamicTest> whatCameOfIt() {
        return Stream.of(
                rule("takes a topic of 200 characters", c -> c.setTopics(List.of(letters(200)))),
                rule("takes no topic of 201", c -> c.setTopics(List.of("short", letters(201))), "topics tooLong"),
                rule(
                        "takes an agreement of 1000 characters",
                        c -> c.setAgreements(List.of(new Agreement(letters(1000))))),
                rule(
                        "takes none of 1001",
                        c -> c.setAgreements(List.of(new Agreement(letters(1001)))),
                        "agreements.0.text tooLong"),
                rule("takes a source of 300 characters", c -> c.setSourceName(letters(300))),
                rule("takes no source of 301", c -> c.setSourceName(letters(301)), "sourceName tooLong"),
                rule("takes an address of 1000 characters", c -> c.setSourceAddress(address(1000))),
                rule("takes no address of 1001", c -> c.setSourceAddress(address(1001)), "sourceAddress tooLong"),
                rule(
                        "takes no file as an address",
                        c -> c.setSourceAddress("file:///etc/passwd"),
                        "sourceAddress webAddress"));
    }

    @Test
    void itsReferenceCarriesTheYearItWasHeld() {
        assertThat(ready().referenceYear()).isEqualTo(2019);
        assertThat(new DialogueContent().referenceYear()).isNull();
    }

    @Test
    void agreementsKeepTheirNumbersAndNewOnesComeBehind() {
        var kept = new Agreement("Kept");
        kept.setNumber(4);
        var content = new DialogueContent();
        content.setAgreements(List.of(new Agreement("New"), kept, new Agreement("Newer")));
        assertThat(content.getAgreements()).extracting(Agreement::getNumber).containsExactly(5, 4, 6);
    }

    @Test
    void thePublicReadsNothingThatIsInternal() {
        var content = ready();
        var secret = new Agreement("For us alone");
        secret.setAudience(Audience.INTERNAL);
        var unsaid = new Agreement("Nobody said for whom");
        unsaid.setAudience(null);
        content.setAgreements(new ArrayList<>(List.of(new Agreement("For all"), secret, unsaid)));
        content.setPeople(new ArrayList<>(List.of("A. Person")));
        content.setInternalNotes("Not for the press");
        content.keepPublic();
        assertThat(content.getAgreements()).extracting(Agreement::getText).containsExactly("For all");
        assertThat(content.getAgreements()).extracting(Agreement::getNumber).containsExactly(1);
        assertThat(content.getPeople()).isEmpty();
        assertThat(content.getInternalNotes()).isNull();
    }

    @Test
    void whatWasAgreedCanBeTakenUpForSixtyDays() {
        var content = ready();
        content.setEndDate(LocalDate.of(2019, 5, 9));
        assertThat(content.isWaitedFor(LocalDate.of(2019, 7, 8))).isFalse();
        assertThat(content.isWaitedFor(LocalDate.of(2019, 7, 9))).isTrue();
    }

    @Test
    void aTimeIsOneMomentEverywhere() {
        var content = ready();
        assertThat(content.begins()).isNull();
        times(content, TEN, TEN.plusHours(2));
        assertThat(content.begins()).isEqualTo("2019-05-08T14:00:00Z");
        assertThat(content.ends()).isEqualTo("2019-05-08T16:00:00Z");
    }
}
