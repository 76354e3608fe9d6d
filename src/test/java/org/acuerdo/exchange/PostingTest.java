package org.acuerdo.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.moderation.Problem;
import org.acuerdo.moderation.Problems;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.Test;

/** What holds, what fits what, and what comes of it. */
class PostingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final long HERE = 1;
    private static final long THERE = 2;

    private long number = 100;

    @Test
    void whatHoldsFollowsFromItsLastDay() {
        var posting = posting(HERE, Direction.OFFER);
        assertThat(posting.state(posting.getEndsOn())).isEqualTo(PostingState.OPEN);
        assertThat(posting.state(posting.getEndsOn().plusDays(1))).isEqualTo(PostingState.ENDED);
        posting.close(NOW);
        assertThat(posting.state(TODAY)).isEqualTo(PostingState.CLOSED);
        refused("postingClosed", () -> posting.close(NOW));
        refused("postingClosed", () -> posting.change(form(Direction.OFFER), 9L, NOW));
    }

    @Test
    void whatHasEndedHoldsAgainWithANewLastDay() {
        var posting = posting(HERE, Direction.OFFER);
        var later = form(Direction.OFFER);
        later.setEndsOn(TODAY.plusDays(90));
        posting.change(later, 9L, NOW);
        assertThat(posting.state(TODAY.plusDays(60))).isEqualTo(PostingState.OPEN);
        assertThat(posting.getAuthorId()).isEqualTo(9);
        refused("postingOther", () -> posting.change(form(Direction.REQUEST), 9L, NOW));
    }

    @Test
    void theFormSaysWhatIsMissingOrImpossible() {
        assertThat(problems(new PostingForm()))
                .contains("direction missing", "matter missing", "title missing", "text missing", "endsOn missing");
        var form = form(Direction.OFFER);
        assertThat(problems(form)).isEmpty();
        form.setEndsOn(TODAY.minusDays(1));
        assertThat(problems(form)).containsExactly("endsOn dayOver");
        form.setEndsOn(TODAY);
        assertThat(problems(form)).isEmpty();
        form.setEndsOn(TODAY.plusYears(2).plusDays(1));
        assertThat(problems(form)).containsExactly("endsOn dayTooFar");
        form.setEndsOn(TODAY.plusYears(2));
        form.setTitle("x".repeat(201));
        form.setText("x".repeat(4001));
        form.setLanguage("de");
        form.setWay(null);
        assertThat(problems(form))
                .containsExactlyInAnyOrder("title tooLong", "text tooLong", "language missing", "way missing");
    }

    @Test
    void onlyWhatGivesFitsWhatNeedsTheSame() {
        var need = posting(HERE, Direction.REQUEST);
        assertThat(fits(need, posting(THERE, Direction.OFFER))).isTrue();
        assertThat(fits(need, posting(THERE, Direction.REQUEST))).isFalse();
        assertThat(fits(need, posting(HERE, Direction.OFFER)))
                .as("of one's own")
                .isFalse();
        var other = form(Direction.OFFER);
        other.setMatter(Matter.FUNDS);
        assertThat(fits(need, posting(THERE, other))).isFalse();
        var closed = posting(THERE, Direction.OFFER);
        closed.close(NOW);
        assertThat(fits(need, closed)).isFalse();
        var ended = form(Direction.OFFER);
        ended.setEndsOn(TODAY.minusDays(1));
        assertThat(fits(need, posting(THERE, ended))).isFalse();
        assertThat(fits(posting(THERE, ended), posting(HERE, Direction.REQUEST)))
                .isFalse();
    }

    @Test
    void areasAndCountriesKeepApartUnlessOneIsForAll() {
        var need = form(Direction.REQUEST);
        need.setArea(5L);
        need.setCountries(new ArrayList<>(List.of("HT", "JM")));
        var give = form(Direction.OFFER);
        assertThat(fits(posting(HERE, need), posting(THERE, give))).isTrue();
        give.setArea(6L);
        assertThat(fits(posting(HERE, need), posting(THERE, give))).isFalse();
        give.setArea(5L);
        give.setCountries(new ArrayList<>(List.of("BR")));
        assertThat(fits(posting(HERE, need), posting(THERE, give))).isFalse();
        give.setCountries(new ArrayList<>(List.of("BR", "JM")));
        var match = Match.of(posting(HERE, need), posting(THERE, give), TODAY).orElseThrow();
        assertThat(match.area()).isTrue();
        assertThat(match.countries()).containsExactly("JM");
        assertThat(match.language()).isTrue();
        assertThat(match.direct()).isTrue();
    }

    @Test
    void theBestComesFirst() {
        var need = form(Direction.REQUEST);
        need.setArea(5L);
        need.setCountries(new ArrayList<>(List.of("JM")));
        var anywhere = posting(THERE, Direction.OFFER);
        var spanish = form(Direction.OFFER);
        spanish.setLanguage("es");
        var sameArea = form(Direction.OFFER);
        sameArea.setArea(5L);
        var sameCountry = form(Direction.OFFER);
        sameCountry.setCountries(new ArrayList<>(List.of("JM")));
        var sooner = form(Direction.OFFER);
        sooner.setEndsOn(TODAY.plusDays(3));
        var area = posting(THERE, sameArea);
        var country = posting(THERE, sameCountry);
        var soon = posting(THERE, sooner);
        var far = posting(THERE, spanish);
        assertThat(Match.of(posting(HERE, need), List.of(far, anywhere, soon, country, area), TODAY))
                .extracting(Match::other)
                .containsExactly(area, country, soon, anywhere, far);
    }

    @Test
    void nobodyIsIntroducedToThemselvesOrForWhatIsOverOrDoesNotFit() {
        var need = posting(HERE, Direction.REQUEST);
        refused("postingOwn", () -> ask(need, posting(HERE, Direction.OFFER), false));
        refused("postingNoMatch", () -> ask(need, posting(THERE, Direction.REQUEST), false));
        var closed = posting(THERE, Direction.OFFER);
        closed.close(NOW);
        refused("postingOver", () -> ask(need, closed, true));
    }

    @Test
    void theSecretariatIntroducesOnceOrSaysWhyNot() {
        var need = posting(HERE, Direction.REQUEST);
        var give = posting(THERE, Direction.OFFER);
        var asked = ask(need, give, false);
        assertThat(asked.getState()).isEqualTo(IntroductionState.ASKED);
        assertThat(asked.getOffer()).isSameAs(give);
        assertThat(asked.getRequest()).isSameAs(need);
        refused("introductionReason", () -> asked.refuse(" ", NOW));
        refused("introductionSettled", () -> asked.decline("No", NOW));
        refused("introductionSettled", () -> asked.become(7L));
        asked.introduce(TODAY, NOW);
        refused("introductionSettled", () -> asked.introduce(TODAY, NOW));
        refused("introductionSettled", () -> asked.refuse("Why", NOW));
        var late = ask(need, posting(THERE, Direction.OFFER), false);
        refused("postingOver", () -> late.introduce(TODAY.plusYears(1), NOW));
        late.refuse(" Not now ", NOW);
        assertThat(late.getReason()).isEqualTo("Not now");
    }

    @Test
    void oneCommitmentComesOfAnIntroductionUnlessTheOtherSideSaysNo() {
        var met = ask(posting(HERE, Direction.REQUEST), posting(THERE, Direction.OFFER), true);
        assertThat(met.getState()).isEqualTo(IntroductionState.INTRODUCED);
        refused("introductionTooLong", () -> met.decline("x".repeat(2001), NOW));
        met.become(7L);
        refused("introductionCommitted", () -> met.become(8L));
        refused("introductionCommitted", () -> met.decline("No", NOW));
        var no = ask(posting(HERE, Direction.REQUEST), posting(THERE, Direction.OFFER), true);
        no.decline("We have none left", NOW);
        refused("introductionSettled", () -> no.become(7L));
    }

    @Test
    void whoWasAskedHearsOfItOnlyOnceTheyAreIntroduced() {
        var asked = ask(posting(HERE, Direction.REQUEST), posting(THERE, Direction.OFFER), false);
        var asker = new Actor(1L, Role.FOCAL_POINT, HERE);
        var other = new Actor(2L, Role.FOCAL_POINT, THERE);
        assertThat(asked.isFor(asker)).isTrue();
        assertThat(asked.isFor(other)).isFalse();
        assertThat(asked.isFor(new Actor(3L, Role.SECRETARIAT, null))).isTrue();
        asked.introduce(TODAY, NOW);
        assertThat(asked.isFor(other)).isTrue();
        assertThat(asked.isFor(new Actor(4L, Role.FOCAL_POINT, 3L))).isFalse();
        assertThat(asked.isFor(Actor.PUBLIC)).isFalse();
    }

    private static Introduction ask(Posting own, Posting other, boolean direct) {
        return new Introduction(own, other, "A word", direct, TODAY, NOW);
    }

    private static boolean fits(Posting own, Posting other) {
        return Match.of(own, other, TODAY).isPresent();
    }

    private static List<String> problems(PostingForm form) {
        var problems = new Problems();
        form.check(problems, TODAY);
        return problems.all().stream()
                .map((Problem problem) -> problem.field() + " " + problem.rule())
                .toList();
    }

    private Posting posting(long organization, Direction direction) {
        return posting(organization, form(direction));
    }

    /** With a number, as the database would give it. */
    private Posting posting(long organization, PostingForm form) {
        var posting = new Posting(organization, form, 8L, NOW);
        try {
            Field id = Posting.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(posting, number++);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return posting;
    }

    private static PostingForm form(Direction direction) {
        var form = new PostingForm();
        form.setDirection(direction);
        form.setMatter(Matter.EXPERTISE);
        form.setLanguage("en");
        form.setTitle("A title");
        form.setText("A text");
        form.setEndsOn(TODAY.plusDays(30));
        return form;
    }

    private static void refused(String rule, Runnable deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
