package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acuerdo.account.Account;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record does when people write, send, decide, withdraw and restore. */
class ModeratedRecordTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    /** Each way of standing in each state; a word with a small letter is the rule that refuses. */
    private static final String TABLE = """
        record              | write      | submit        | agree      | giveBack   | publish    | schedule   | unschedule | withdraw    | restore    | merge       | unmerge
        draft               | DRAFT      | SUBMITTED     | transition | transition | transition | transition | transition | neverPublic | transition | neverPublic | transition
        draft to validate   | DRAFT      | IN_VALIDATION | transition | transition | transition | transition | transition | neverPublic | transition | neverPublic | transition
        in validation       | transition | transition    | SUBMITTED  | RETURNED   | transition | transition | transition | neverPublic | transition | neverPublic | transition
        submitted           | transition | transition    | transition | RETURNED   | PUBLISHED  | SCHEDULED  | transition | neverPublic | transition | neverPublic | transition
        scheduled           | transition | transition    | transition | transition | PUBLISHED  | transition | SUBMITTED  | neverPublic | transition | neverPublic | transition
        returned            | DRAFT      | transition    | transition | transition | transition | transition | transition | neverPublic | transition | neverPublic | transition
        published           | DRAFT      | transition    | transition | transition | transition | transition | transition | WITHDRAWN   | transition | MERGED      | transition
        draft of public     | DRAFT      | SUBMITTED     | transition | transition | transition | transition | transition | WITHDRAWN   | transition | transition  | transition
        submitted of public | transition | transition    | transition | RETURNED   | PUBLISHED  | SCHEDULED  | transition | transition  | transition | transition  | transition
        scheduled of public | transition | transition    | transition | transition | PUBLISHED  | transition | SUBMITTED  | transition  | transition | transition  | transition
        returned of public  | DRAFT      | transition    | transition | transition | transition | transition | transition | WITHDRAWN   | transition | MERGED      | transition
        withdrawn           | transition | transition    | transition | transition | transition | transition | transition | transition  | PUBLISHED  | transition  | transition
        withdrawn draft     | transition | transition    | transition | transition | transition | transition | transition | transition  | DRAFT      | transition  | transition
        withdrawn returned  | transition | transition    | transition | transition | transition | transition | transition | transition  | RETURNED   | transition  | transition
        merged              | transition | transition    | transition | transition | transition | transition | transition | transition  | transition | transition  | PUBLISHED
        merged returned     | transition | transition    | transition | transition | transition | transition | transition | transition  | transition | transition  | RETURNED
        """;

    private final Organization organization =
            new Organization("parlamericas", OrganizationKind.PARLIAMENT, null, null, Map.of());
    private final Account writer = account("writer", Role.FOCAL_POINT);
    private final Account validator = account("validator", Role.VALIDATOR);
    private final Account secretariat = account("secretariat", Role.SECRETARIAT);

    private Instant now;
    private ModeratedRecord record;

    private Account account(String name, Role role) {
        return new Account(name + "@demo.example", name, role, organization, Language.EN, null, START);
    }

    @BeforeEach
    void startARecordWithAWrittenDraft() {
        now = START;
        record = new ModeratedRecord(RecordKind.COMMITMENT, organization, null, writer, now);
        write("Promise");
    }

    /** Every act takes place an hour after the one before. */
    private Instant later() {
        now = now.plus(Duration.ofHours(1));
        return now;
    }

    private void write(String title) {
        record.write(title, "en", "{\"title\":\"" + title + "\"}", writer, later());
        if (record.isOncePublic()) {
            record.explain("It is better so");
        }
    }

    private void publishAs(String title) {
        write(title);
        record.submit(later());
        record.publish(secretariat, later());
    }

    private Map<String, Runnable> standings() {
        var standings = new LinkedHashMap<String, Runnable>();
        standings.put("draft", () -> {});
        standings.put("draft to validate", () -> organization.requireValidation(true));
        standings.put("in validation", () -> {
            organization.requireValidation(true);
            record.submit(later());
        });
        standings.put("submitted", () -> record.submit(later()));
        standings.put("scheduled", () -> {
            record.submit(later());
            record.schedule(secretariat);
        });
        standings.put("returned", () -> {
            record.submit(later());
            record.giveBack(secretariat, "Say by when", List.of(), later());
        });
        standings.put("published", () -> publishAs("Promise"));
        standings.put("draft of public", () -> {
            publishAs("Promise");
            write("Better promise");
        });
        standings.put("submitted of public", () -> {
            standings.get("draft of public").run();
            record.submit(later());
        });
        standings.put("scheduled of public", () -> {
            standings.get("submitted of public").run();
            record.schedule(secretariat);
        });
        standings.put("returned of public", () -> {
            standings.get("submitted of public").run();
            record.giveBack(secretariat, "Say by when", List.of(), later());
        });
        standings.put("withdrawn", () -> withdrawn("published"));
        standings.put("withdrawn draft", () -> withdrawn("draft of public"));
        standings.put("withdrawn returned", () -> withdrawn("returned of public"));
        standings.put("merged", () -> merged("published"));
        standings.put("merged returned", () -> merged("returned of public"));
        return standings;
    }

    private void withdrawn(String standing) {
        standings().get(standing).run();
        record.withdraw("Asked for by the maker", later());
    }

    private void merged(String standing) {
        standings().get(standing).run();
        record.mergeInto(other(RecordKind.COMMITMENT), "Entered twice", later());
    }

    /** Another record of that kind, which the public reads. */
    private ModeratedRecord other(RecordKind kind) {
        var other = new ModeratedRecord(kind, organization, null, writer, later());
        other.write("The same promise", "en", "{}", writer, later());
        organization.requireValidation(false);
        other.nameOnce("C-2020-0001");
        other.submit(later());
        other.publish(secretariat, later());
        return other;
    }

    private Map<String, Runnable> acts() {
        return Map.ofEntries(
                Map.entry("write", () -> write("Other promise")),
                Map.entry("submit", () -> record.submit(later())),
                Map.entry("agree", () -> record.agree(validator, later())),
                Map.entry("giveBack", () -> record.giveBack(secretariat, "Too vague", List.of(), later())),
                Map.entry("publish", () -> record.publish(secretariat, later())),
                Map.entry("schedule", () -> record.schedule(secretariat)),
                Map.entry("unschedule", () -> record.unschedule()),
                Map.entry("withdraw", () -> record.withdraw("Not true", later())),
                Map.entry("restore", () -> record.restore()),
                Map.entry("merge", () -> record.mergeInto(other(RecordKind.COMMITMENT), "Entered twice", later())),
                Map.entry("unmerge", () -> record.unmerge()));
    }

    static Stream<List<String>> cells() {
        var header = split(TABLE.lines().findFirst().orElseThrow());
        return TABLE.lines()
                .skip(1)
                .map(ModeratedRecordTest::split)
                .flatMap(row -> IntStream.range(1, header.size())
                        .mapToObj(i -> List.of(row.get(0), header.get(i), row.get(i))));
    }

    private static List<String> split(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void movesAsTheTableSaysOrRefusesByTheRuleAndStaysAsItWas(List<String> cell) {
        standings().get(cell.get(0)).run();
        var act = acts().get(cell.get(1));
        var outcome = cell.get(2);
        var before = picture();
        if (Character.isUpperCase(outcome.charAt(0))) {
            act.run();
            assertThat(record.getState()).isEqualTo(PublicationState.valueOf(outcome));
        } else {
            assertThat(refusal(act).rule()).isEqualTo(outcome);
            assertThat(picture()).isEqualTo(before);
        }
    }

    @Test
    void theTableHasEveryStandingEveryActAndEveryState() {
        assertThat(TABLE.lines().skip(1).map(line -> split(line).get(0)))
                .containsExactlyElementsOf(standings().keySet());
        var header = split(TABLE.lines().findFirst().orElseThrow());
        assertThat(header.subList(1, header.size())).containsExactlyInAnyOrderElementsOf(acts().keySet());
        assertThat(standings().values().stream().map(standing -> {
                    organization.requireValidation(false);
                    startARecordWithAWrittenDraft();
                    standing.run();
                    return record.getState();
                }))
                .contains(PublicationState.values());
    }

    private List<Object> picture() {
        return Arrays.asList(
                record.getState(),
                record.getReference(),
                record.getPublished(),
                record.getFirstPublishedAt(),
                record.getWithdrawnAt(),
                record.getWithdrawnReason(),
                record.getMerger(),
                record.getRevisions().stream()
                        .map(revision -> Arrays.<Object>asList(
                                revision.getNumber(),
                                revision.getState(),
                                revision.getTitle(),
                                revision.getContent(),
                                revision.getAuthor(),
                                revision.getChangedAt(),
                                revision.getSubmittedAt(),
                                revision.getValidator(),
                                revision.getDecider(),
                                revision.getDecidedAt(),
                                revision.getReason(),
                                revision.getAmendmentReason()))
                        .toList());
    }

    private static Refusal refusal(Runnable act) {
        var caught = new Refusal[1];
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).satisfies(refusal -> caught[0] = refusal);
        return caught[0];
    }

    @Test
    void beginsAsAnEmptyDraftThatNobodyCanReadInPublicOrQuote() {
        var fresh = new ModeratedRecord(RecordKind.ACTION, organization, null, writer, START);
        assertThat(fresh.getState()).isEqualTo(PublicationState.DRAFT);
        assertThat(fresh.getRevisions()).singleElement().satisfies(revision -> {
            assertThat(revision.getNumber()).isEqualTo(1);
            assertThat(revision.getRecord()).isSameAs(fresh);
            assertThat(revision.getContent()).isNull();
        });
        assertThat(fresh.isPublic()).isFalse();
        assertThat(fresh.getPublished()).isNull();
        assertThat(fresh.getReference()).isNull();
    }

    @Test
    void writingAgainOnTheDraftMakesNoNewRevision() {
        write("Promise with a number");
        assertThat(record.getRevisions()).hasSize(1);
        assertThat(record.getLatest().getTitle()).isEqualTo("Promise with a number");
        assertThat(record.getLatest().getContent()).isEqualTo("{\"title\":\"Promise with a number\"}");
        assertThat(record.getLatest().getChangedAt()).isEqualTo(now);
    }

    @Test
    void aDraftMayLackATitleAndLosesSpacesAroundOne() {
        record.write(null, "en", "{}", writer, later());
        assertThat(record.getLatest().getTitle()).isEmpty();
        record.write("  Promise \n", "es", "{}", writer, later());
        assertThat(record.getLatest().getTitle()).isEqualTo("Promise");
        assertThat(record.getLatest().getLanguage()).isEqualTo("es");
    }

    @Test
    void whoWritesLastIsTheAuthorOfTheDraft() {
        record.write("Promise", "en", "{}", secretariat, later());
        assertThat(record.getLatest().getAuthor()).isSameAs(secretariat);
    }

    @Test
    void goesStraightToTheSecretariatWhereNobodyMustAgree() {
        assertThat(record.submit(later())).isEqualTo(Transition.SUBMIT);
        assertThat(record.getState()).isEqualTo(PublicationState.SUBMITTED);
        assertThat(record.getLatest().getSubmittedAt()).isEqualTo(now);
        assertThat(record.getLatest().getValidator()).isNull();
    }

    @Test
    void goesToTheValidatingAuthorityFirstWhereTheOrganizationAsksForIt() {
        organization.requireValidation(true);
        assertThat(record.submit(later())).isEqualTo(Transition.SEND_TO_VALIDATION);
        assertThat(record.getState()).isEqualTo(PublicationState.IN_VALIDATION);
        var sent = now;

        record.agree(validator, later());
        assertThat(record.getState()).isEqualTo(PublicationState.SUBMITTED);
        assertThat(record.getLatest().getValidator()).isSameAs(validator);
        assertThat(record.getLatest().getSubmittedAt())
                .as("it waits since the writer sent it")
                .isEqualTo(sent);
        assertThat(record.getLatest().getDecider())
                .as("to agree is not to decide")
                .isNull();
    }

    @Test
    void asksForTheValidatingAuthorityAnewWithEachRevision() {
        organization.requireValidation(true);
        record.submit(later());
        record.agree(validator, later());
        record.publish(secretariat, later());
        write("Better promise");
        assertThat(record.submit(later())).isEqualTo(Transition.SEND_TO_VALIDATION);
        assertThat(record.getLatest().getValidator()).isNull();
    }

    @Test
    void whatIsGivenBackSaysByWhomWhenAndWhy() {
        record.submit(later());
        record.giveBack(secretariat, "  Say by when. ", List.of(), later());
        assertThat(record.getLatest().getReason()).isEqualTo("Say by when.");
        assertThat(record.getLatest().getDecider()).isSameAs(secretariat);
        assertThat(record.getLatest().getDecidedAt()).isEqualTo(now);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t"})
    void nothingIsGivenBackOrWithdrawnWithoutAReason(String reason) {
        record.submit(later());
        assertThat(refusal(() -> record.giveBack(secretariat, reason, List.of(), later()))
                        .rule())
                .isEqualTo("reasonMissing");
        assertThat(record.getState()).isEqualTo(PublicationState.SUBMITTED);

        record.publish(secretariat, later());
        assertThat(refusal(() -> record.withdraw(reason, later())).rule()).isEqualTo("reasonMissing");
        assertThat(record.isPublic()).isTrue();
    }

    @Test
    void writingAfterAReturnStartsANewRevisionAndLeavesTheReturnedOneAsItWas() {
        record.submit(later());
        record.giveBack(secretariat, "Say by when", List.of(), later());
        var returned = record.getLatest();
        var told = returned.getContent();

        write("Promise by 2030");
        assertThat(record.getRevisions()).hasSize(2);
        assertThat(record.getLatest().getNumber()).isEqualTo(2);
        assertThat(record.getLatest().getReason()).isNull();
        assertThat(record.getLatest().getSubmittedAt()).isNull();
        assertThat(returned.getState()).isEqualTo(PublicationState.RETURNED);
        assertThat(returned.getContent()).isEqualTo(told);
        assertThat(returned.getReason()).isEqualTo("Say by when");
    }

    @Test
    void aRevisionThatWasSentNeverChangesItsText() {
        var sent = record.getLatest();
        record.submit(later());
        assertThat(refusal(() -> write("Something else")).arguments()).containsExactly(PublicationState.SUBMITTED);
        record.publish(secretariat, later());
        write("Something else");
        assertThat(sent.getTitle()).isEqualTo("Promise");
        assertThat(sent.getContent()).isEqualTo("{\"title\":\"Promise\"}");
        assertThat(record.getLatest()).isNotSameAs(sent);
    }

    @Test
    void thePublicReadsTheLastApprovedTextWhateverIsWrittenSentOrGivenBackLater() {
        publishAs("First");
        var first = record.getPublished();
        List<Consumer<ModeratedRecord>> acts = List.of(
                r -> write("Second"),
                r -> r.submit(later()),
                r -> r.giveBack(secretariat, "No", List.of(), later()),
                r -> write("Third"));
        acts.forEach(act -> {
            act.accept(record);
            assertThat(record.getPublished()).isSameAs(first);
            assertThat(record.getPublished().getTitle()).isEqualTo("First");
            assertThat(record.isPublic()).isTrue();
        });

        record.submit(later());
        record.publish(secretariat, later());
        assertThat(record.getPublished().getTitle()).isEqualTo("Third");
        assertThat(record.getPublished()).isSameAs(record.getLatest());
        assertThat(record.getRevisions().stream().map(Revision::getNumber)).containsExactly(1, 2, 3);
    }

    @Test
    void publishingSaysByWhomAndWhenAndKeepsTheDayOfTheFirstTime() {
        publishAs("First");
        var firstTime = now;
        assertThat(record.getPublished().getDecider()).isSameAs(secretariat);
        assertThat(record.getPublished().getDecidedAt()).isEqualTo(firstTime);
        assertThat(record.getPublished().getReason()).isNull();

        publishAs("Second");
        assertThat(record.getPublished().getDecidedAt()).isAfter(firstTime);
        assertThat(record.getFirstPublishedAt()).isEqualTo(firstTime);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t"})
    void whatWasPublishedIsNotAmendedWithoutAReason(String reason) {
        publishAs("First");
        write("Second");
        record.explain(reason);
        assertThat(record.getLatest().getAmendmentReason()).isNull();
        assertThat(refusal(() -> record.submit(later())).rule()).isEqualTo("reasonMissing");
        assertThat(record.getState()).isEqualTo(PublicationState.DRAFT);
    }

    @Test
    void theReasonOfAnAmendmentStaysWithItsVersionForGood() {
        publishAs("First");
        assertThat(record.getPublished().getAmendmentReason())
                .as("a first version changes nothing")
                .isNull();
        write("Second");
        record.explain("  The survey came late. ");
        record.submit(later());
        assertThat(record.getLatest().getAmendmentReason()).isEqualTo("The survey came late.");
        assertThat(refusal(() -> record.explain("Another")).rule()).isEqualTo("transition");
        record.publish(secretariat, later());
        assertThat(refusal(() -> record.explain("Another")).rule()).isEqualTo("transition");

        record.write("Third", "en", "{}", writer, later());
        assertThat(record.getLatest().getAmendmentReason())
                .as("each amendment has its own")
                .isNull();
    }

    @Test
    void theReasonOutlivesAReturn() {
        publishAs("First");
        write("Second");
        record.submit(later());
        record.giveBack(secretariat, "Say by when", List.of(), later());
        record.write("Third", "en", "{}", writer, later());
        assertThat(record.getLatest().getAmendmentReason()).isEqualTo("It is better so");
    }

    @Test
    void whatWasNeverPublishedHasNothingToExplain() {
        assertThat(refusal(() -> record.explain("Because")).rule()).isEqualTo("neverPublic");
    }

    @Test
    void whatIsWithdrawnSaysWhyAndIsNoLongerPublic() {
        publishAs("First");
        record.withdraw(" Asked for by the maker ", later());
        assertThat(record.isPublic()).isFalse();
        assertThat(record.getWithdrawnReason()).isEqualTo("Asked for by the maker");
        assertThat(record.getWithdrawnAt()).isEqualTo(now);
        assertThat(record.getPublished())
                .as("its address can still say what was quoted")
                .isNotNull();
    }

    @Test
    void whatIsRestoredIsPublicAgainWithTheSameTextAndNoReason() {
        publishAs("First");
        record.withdraw("Mistaken", later());
        record.restore();
        assertThat(record.isPublic()).isTrue();
        assertThat(record.getPublished().getTitle()).isEqualTo("First");
        assertThat(record.getWithdrawnReason()).isNull();
        assertThat(record.getWithdrawnAt()).isNull();
    }

    @Test
    void aDraftThatWasBegunOutlivesWithdrawalAndRestoration() {
        publishAs("First");
        write("Second");
        record.withdraw("Mistaken", later());
        record.restore();
        assertThat(record.getState()).isEqualTo(PublicationState.DRAFT);
        assertThat(record.getLatest().getTitle()).isEqualTo("Second");
        assertThat(record.getPublished().getTitle()).isEqualTo("First");
    }

    @Test
    void whatIsMergedSaysIntoWhatWhenAndWhyAndTheOtherStandsForIt() {
        publishAs("First");
        var other = other(RecordKind.COMMITMENT);
        record.mergeInto(other, " Entered twice ", later());
        assertThat(record.isPublic()).isFalse();
        assertThat(record.getStanding()).isSameAs(other);
        assertThat(record.getMerger().getInto()).isSameAs(other);
        assertThat(record.getMerger().getAt()).isEqualTo(now);
        assertThat(record.getMerger().getReason()).isEqualTo("Entered twice");
        assertThat(other.getStanding()).isSameAs(other);

        record.unmerge();
        assertThat(record.isPublic()).isTrue();
        assertThat(record.getStanding()).isSameAs(record);
        assertThat(record.getPublished().getTitle()).isEqualTo("First");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t"})
    void nothingIsMergedWithoutAReason(String reason) {
        publishAs("First");
        var other = other(RecordKind.COMMITMENT);
        assertThat(refusal(() -> record.mergeInto(other, reason, later())).rule())
                .isEqualTo("reasonMissing");
        assertThat(record.isPublic()).isTrue();
    }

    @Test
    void onlyAnotherPublicRecordOfTheSameKindCanStandForIt() {
        publishAs("First");
        record.nameOnce("C-2026-0001");
        assertThat(mergeRefused(record)).isEqualTo("mergeSelf");
        assertThat(mergeRefused(other(RecordKind.DIALOGUE))).isEqualTo("mergeKind");
        assertThat(mergeRefused(new ModeratedRecord(RecordKind.COMMITMENT, organization, null, writer, now)))
                .isEqualTo("mergeNotPublic");
        var withdrawn = other(RecordKind.COMMITMENT);
        withdrawn.withdraw("Mistaken", later());
        assertThat(mergeRefused(withdrawn)).isEqualTo("mergeNotPublic");
        var merged = other(RecordKind.COMMITMENT);
        merged.mergeInto(other(RecordKind.COMMITMENT), "Entered twice", later());
        assertThat(mergeRefused(merged)).isEqualTo("mergeMerged");
        var circular = other(RecordKind.COMMITMENT);
        circular.mergeInto(record, "Entered twice", later());
        assertThat(mergeRefused(circular)).isEqualTo("mergeCircular");
        assertThat(record.getMerger()).isNull();
    }

    private String mergeRefused(ModeratedRecord into) {
        return refusal(() -> record.mergeInto(into, "Entered twice", later())).rule();
    }

    @Test
    void anUpdateIsMergedOnlyIntoOneOnTheSameCommitmentOrOnOneThatStandsForIt() {
        var commitment = other(RecordKind.COMMITMENT);
        var duplicate = other(RecordKind.COMMITMENT);
        record = update(commitment);
        var elsewhere = update(duplicate);
        assertThat(mergeRefused(elsewhere)).isEqualTo("mergeParent");
        duplicate.mergeInto(commitment, "Entered twice", later());
        record.mergeInto(elsewhere, "Entered twice", later());
        assertThat(record.getStanding()).isSameAs(elsewhere);
    }

    private ModeratedRecord update(ModeratedRecord commitment) {
        var update = new ModeratedRecord(RecordKind.UPDATE, organization, commitment, writer, later());
        update.write("Half done", "en", "{}", writer, later());
        update.submit(later());
        update.publish(secretariat, later());
        return update;
    }

    @Test
    void aReferenceIsGivenOnceForGood() {
        record.nameOnce("C-2026-0001");
        record.nameOnce("C-2026-0002");
        assertThat(record.getReference()).isEqualTo("C-2026-0001");
    }

    @Test
    void throwingTheDraftAwayLeavesTheRecordAsItWasBefore() {
        publishAs("First");
        var before = record.getLatest();
        write("Second");
        record.fallBackTo(before);
        assertThat(record.getState()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(record.getRevisions()).containsExactly(before);
        assertThat(record.getPublished()).isSameAs(before);
        write("Third");
        assertThat(record.getLatest().getNumber()).isEqualTo(2);
    }

    @Test
    void nobodyCanChangeTheChainFromOutside() {
        Supplier<List<Revision>> chain = record::getRevisions;
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> chain.get().clear());
    }

    @Test
    void thePolicySeesWhereTheRecordStands() {
        assertThat(record.subject().state()).isEqualTo(PublicationState.DRAFT);
        publishAs("First");
        record.withdraw("Mistaken", later());
        assertThat(record.subject().state()).isEqualTo(PublicationState.WITHDRAWN);
    }
}
