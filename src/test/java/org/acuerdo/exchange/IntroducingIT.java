package org.acuerdo.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.acuerdo.account.Acting;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two organizations are introduced once for each match, whichever of them asks. */
class IntroducingIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Exchanging exchanging;

    @Inject
    private Introducing introducing;

    @Inject
    private Clock clock;

    private Actor here;
    private Actor there;

    @BeforeEach
    void twoOrganizations() {
        here = somebody();
        there = somebody();
    }

    private Actor somebody() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var organization = "exchanges-" + mark;
        people.organization(organization);
        return people.person("exchange@" + mark + ".example", Role.FOCAL_POINT, organization, "irrelevant here");
    }

    @Test
    void askingTwiceForTheSameIsRefusedFromEitherSide() {
        var need = posting(here, Direction.REQUEST);
        var give = posting(there, Direction.OFFER);
        assertThat(ask(here, need, give)).isNotNull();
        refused("introductionTwice", here, need, give);
        refused("introductionTwice", there, give, need);
        assertThat(ask(here, need, posting(there, Direction.OFFER)))
                .as("another offer is another match")
                .isNotNull();
    }

    @Test
    void onesOwnOfferIsNoMatchAndWhatDoesNotFitIsNone() {
        var need = posting(here, Direction.REQUEST);
        refused("postingOwn", here, need, posting(here, Direction.OFFER));
        refused("postingNoMatch", here, need, posting(there, Direction.REQUEST));
    }

    private void refused(String rule, Actor asking, Long own, Long other) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ask(asking, own, other))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private Long ask(Actor asking, Long own, Long other) {
        return acting.as(asking, () -> introducing.ask(asking.organizationId(), own, other, "A word"));
    }

    private Long posting(Actor person, Direction direction) {
        var form = new PostingForm();
        form.setDirection(direction);
        form.setMatter(Matter.EXPERTISE);
        form.setLanguage("en");
        form.setTitle("Two trainers");
        form.setText("For all years");
        form.setEndsOn(LocalDate.now(clock).plusDays(30));
        return acting.as(person, () -> exchanging.post(person.organizationId(), form));
    }
}
