package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.acuerdo.account.Account;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked for when a record is given back, as a whole and field by field, and a writer's step back. */
class ReturnedTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Organization organization =
            new Organization("parlamericas", OrganizationKind.PARLIAMENT, null, null, Map.of());
    private final Account writer = account("writer", Role.FOCAL_POINT);
    private final Account secretariat = account("secretariat", Role.SECRETARIAT);
    private ModeratedRecord record;

    private Account account(String name, Role role) {
        return new Account(name + "@demo.example", name, role, organization, Language.EN, null, NOW);
    }

    @BeforeEach
    void submit() {
        record = new ModeratedRecord(RecordKind.COMMITMENT, organization, null, writer, NOW);
        writeAndSubmit();
    }

    private void writeAndSubmit() {
        record.write("Promise", "en", "{}", writer, NOW);
        record.submit(NOW);
    }

    private Returned last() {
        var chain = new ArrayList<>(record.getRevisions());
        Collections.reverse(chain);
        return Returned.last(chain);
    }

    @Test
    void aReasonToOneFieldIsEnough() {
        record.giveBack(secretariat, " ", List.of(new Remark("title", " Shorter ")), NOW);
        assertThat(record.getState()).isEqualTo(PublicationState.RETURNED);
        assertThat(record.getLatest().getReason()).isNull();
        assertThat(last().of("title")).containsExactly("Shorter");
        assertThat(last().of("summary")).isEmpty();
    }

    @Test
    void noReasonAtAllIsRefusedAndChangesNothing() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> record.giveBack(secretariat, " ", List.of(), NOW))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("reasonMissing"));
        assertThat(record.getState()).isEqualTo(PublicationState.SUBMITTED);
    }

    @Test
    void aRemarkWithoutAFieldOrATextIsNone() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Remark("title", " "));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Remark(null, "Shorter"));
    }

    @Test
    void itStandsWhileTheNextIsWrittenAndReviewed() {
        assertThat(last()).isNull();
        record.giveBack(secretariat, "Say by when", List.of(), NOW);
        assertThat(last().number()).isEqualTo(1);
        record.write("Better", "en", "{}", writer, NOW);
        assertThat(last().reason()).isEqualTo("Say by when");
        record.submit(NOW);
        assertThat(last().by()).isEqualTo("secretariat");
    }

    @Test
    void aPublicationSettlesIt() {
        record.giveBack(secretariat, "Say by when", List.of(), NOW);
        writeAndSubmit();
        record.publish(secretariat, NOW);
        assertThat(last()).isNull();
    }

    @Test
    void theNextReturnTakesItsPlace() {
        record.giveBack(secretariat, "Say by when", List.of(), NOW);
        writeAndSubmit();
        record.giveBack(secretariat, "Say where", List.of(), NOW);
        assertThat(last().reason()).isEqualTo("Say where");
    }

    @Test
    void aStepBackAsksForNothingAndSettlesNothing() {
        record.giveBack(secretariat, "Say by when", List.of(), NOW);
        writeAndSubmit();
        record.takeBack(writer, NOW);
        assertThat(record.getState()).isEqualTo(PublicationState.RETURNED);
        assertThat(record.getLatest().isTakenBack()).isTrue();
        assertThat(record.getLatest().getReason()).isNull();
        assertThat(last().reason()).isEqualTo("Say by when");
    }

    @Test
    void whatWasSentStaysWhenItIsTakenBackAndWritingGoesOnInTheNext() {
        record.takeBack(writer, NOW);
        record.write("Better", "en", "{}", writer, NOW);
        assertThat(record.getRevisions()).extracting(Revision::getTitle).containsExactly("Promise", "Better");
        assertThat(record.getState()).isEqualTo(PublicationState.DRAFT);
    }

    @Test
    void whatIsDecidedCanNotBeTakenBack() {
        record.publish(secretariat, NOW);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> record.takeBack(writer, NOW));
    }
}
