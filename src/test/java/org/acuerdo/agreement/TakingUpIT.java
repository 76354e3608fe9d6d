package org.acuerdo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Forbidden;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.dialogue.Agreement;
import org.acuerdo.dialogue.DialogueContent;
import org.acuerdo.dialogue.DialogueStage;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.moderation.Amendment;
import org.acuerdo.moderation.Audience;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Incomplete;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.roadmap.ActionContent;
import org.acuerdo.roadmap.Milestone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of agreements, as the database tells it; and actions that would wait for each other in a circle. */
class TakingUpIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Records records;

    @Inject
    private Contents contents;

    @Inject
    private Agreements agreements;

    @Inject
    private TakingUp takingUp;

    @Inject
    private Clock clock;

    private Organization host;
    private Organization taker;
    private Actor secretariat;
    private Actor focalPoint;

    @BeforeEach
    void people() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        host = people.organization("host-" + mark);
        taker = people.organization("taker-" + mark);
        secretariat = people.person("moderator@example.org", Role.SECRETARIAT, null, "irrelevant here");
        focalPoint = people.person(mark + "@example.org", Role.FOCAL_POINT, taker.getSlug(), "irrelevant here");
    }

    @Test
    void anAgreementIsOpenWhenNobodyTookItUpAfterSixtyDays() {
        var young = dialogue(today().minusDays(60), "Young");
        var old = dialogue(today().minusDays(61), "Old");
        assertThat(state(young, 1)).isEqualTo(AgreementState.YOUNG);
        assertThat(state(old, 1)).isEqualTo(AgreementState.OPEN);
        assertThat(listed(AgreementState.OPEN)).containsExactly(old);
        assertThat(listed(AgreementState.YOUNG)).containsExactly(young);
    }

    @Test
    void whatIsPlannedHasAgreedOnNothing() {
        var content = content(today().plusDays(3), "Not yet agreed");
        content.setStage(DialogueStage.PLANNED);
        assertThat(agreements.of(publish(host, content))).isEmpty();
    }

    @Test
    void aDraftTakesItInWorkAndAPublishedOneTakesItUp() {
        var dialogue = dialogue(today().minusDays(90), "A list is made");
        var draft = acting.as(focalPoint, () -> takingUp.draft(taker.getId(), dialogue, 1, RecordKind.COMMITMENT));
        assertThat(state(dialogue, 1)).isEqualTo(AgreementState.IN_WORK);
        assertThat(agreements.takers(dialogue, 1)).containsExactly(draft);
        acting.as(secretariat, () -> {
            var content = (CommitmentContent) contents.of(records.get(draft).getLatest());
            content.setType(CommitmentType.POLICY);
            content.setSectors(List.of(people.reference(ReferenceKind.SECTOR, "government")));
            drafting.save(draft, stamp(draft), content);
            drafting.submit(draft);
            reviewing.publish(draft, stamp(draft));
            return null;
        });
        assertThat(state(dialogue, 1)).isEqualTo(AgreementState.TAKEN_UP);
        acting.as(secretariat, () -> {
            reviewing.withdraw(draft, "It was a mistake");
            return null;
        });
        assertThat(state(dialogue, 1)).isEqualTo(AgreementState.OPEN);
    }

    @Test
    void anOrganizationTakesAnAgreementUpOnceAsACommitmentAndOnceAsAnAction() {
        var dialogue = dialogue(today().minusDays(5), "A list is made");
        acting.as(focalPoint, () -> {
            takingUp.draft(taker.getId(), dialogue, 1, RecordKind.COMMITMENT);
            takingUp.draft(taker.getId(), dialogue, 1, RecordKind.ACTION);
            assertThatThrownBy(() -> takingUp.draft(taker.getId(), dialogue, 1, RecordKind.COMMITMENT))
                    .isInstanceOf(Refusal.class);
            return null;
        });
    }

    @Test
    void nobodyDraftsForOthersAndNobodyOutsideSeesWhatIsInternal() {
        var dialogue = dialogue(today().minusDays(5), "For all", "!For us alone");
        acting.as(focalPoint, () -> {
            assertThatThrownBy(() -> takingUp.draft(host.getId(), dialogue, 1, RecordKind.ACTION))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> takingUp.draft(taker.getId(), dialogue, 2, RecordKind.ACTION))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> takingUp.draft(taker.getId(), dialogue, 3, RecordKind.ACTION))
                    .isInstanceOf(NotFound.class);
            return null;
        });
        assertThat(acting.as(secretariat, () -> takingUp.draft(taker.getId(), dialogue, 2, RecordKind.ACTION)))
                .isNotNull();
    }

    @Test
    void anAgreementThatThereIsNotCannotBeNamed() {
        var dialogue = dialogue(today().minusDays(5), "The only one");
        acting.as(focalPoint, () -> {
            var id = drafting.start(taker.getId(), action("Alone", dialogue, 2, List.of()), null);
            assertThatThrownBy(() -> drafting.submit(id))
                    .satisfies(e -> assertThat(((Incomplete) e).problems())
                            .extracting("field", "rule")
                            .containsExactly(org.assertj.core.groups.Tuple.tuple("sourceAgreement", "noAgreement")));
            return null;
        });
    }

    @Test
    void actionsThatWouldWaitForEachOtherAreRefusedAndTheCircleIsNamed() {
        var first = publish(taker, action("First", null, null, List.of()));
        var second = publish(taker, action("Second", null, null, List.of(first)));
        acting.as(secretariat, () -> {
            drafting.save(
                    first,
                    stamp(first),
                    action("First", null, null, List.of(second)),
                    new Amendment(true, "It waits for the second"));
            assertThatThrownBy(() -> drafting.submit(first))
                    .satisfies(e -> assertThat(((Incomplete) e).problems())
                            .singleElement()
                            .satisfies(problem -> {
                                assertThat(problem.field()).isEqualTo("dependsOn");
                                assertThat(problem.rule()).isEqualTo("circle");
                                assertThat(problem.arguments().toString())
                                        .contains(
                                                "First → " + records.get(second).getReference() + " Second → First");
                            }));
            drafting.save(
                    first,
                    stamp(first),
                    action("First", null, null, List.of(first)),
                    new Amendment(true, "It waits for itself"));
            assertThatThrownBy(() -> drafting.submit(first))
                    .satisfies(e -> assertThat(((Incomplete) e).problems())
                            .extracting("rule")
                            .containsExactly("self"));
            return null;
        });
    }

    private List<Long> listed(AgreementState state) {
        return agreements.list(new AgreementFilter(state, host.getId(), null)).stream()
                .map(AgreedThing::getDialogueId)
                .toList();
    }

    private AgreementState state(Long dialogue, int number) {
        return agreements.find(dialogue, number).orElseThrow().state(today());
    }

    private Long dialogue(LocalDate day, String... agreed) {
        return publish(host, content(day, agreed));
    }

    private DialogueContent content(LocalDate day, String... agreed) {
        var content = new DialogueContent();
        content.setLanguage("en");
        content.setTitle("A dialogue");
        content.setStage(DialogueStage.HELD);
        content.setArea(people.reference(ReferenceKind.AREA, "area-one"));
        content.setStartDate(day);
        var things = new ArrayList<Agreement>();
        for (var text : agreed) {
            var agreement = new Agreement(text);
            agreement.setAudience(text.startsWith("!") ? Audience.INTERNAL : Audience.PUBLIC);
            things.add(agreement);
        }
        content.setAgreements(things);
        return content;
    }

    private ActionContent action(String title, Long dialogue, Integer agreement, List<Long> dependsOn) {
        var content = new ActionContent();
        content.setLanguage("en");
        content.setTitle(title);
        content.setSummary("What is done");
        content.setArea(people.reference(ReferenceKind.AREA, "area-one"));
        content.setLead(taker.getId());
        content.setStartDate(today());
        content.setSourceDialogue(dialogue);
        content.setSourceAgreement(agreement);
        content.setDependsOn(dependsOn);
        var milestone = new Milestone();
        milestone.setNumber(1);
        milestone.setTitle("A step");
        milestone.setDueOn(today().plusDays(30));
        content.setMilestones(List.of(milestone));
        return content;
    }

    private Long publish(Organization organization, Content content) {
        return acting.as(secretariat, () -> {
            var id = drafting.start(organization.getId(), content, null);
            drafting.submit(id);
            reviewing.publish(id, stamp(id));
            return id;
        });
    }

    private String stamp(Long id) {
        return records.get(id).getLatest().getStamp();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
