package org.acuerdo.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
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
        return Stream.of(whatItWas(), when(), where(), whoTookPart(), whatCameOfIt())
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
                rule("takes an agreement of 1000 characters", c -> c.setAgreements(List.of(letters(1000)))),
                rule("takes none of 1001", c -> c.setAgreements(List.of(letters(1001))), "agreements tooLong"),
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
}
