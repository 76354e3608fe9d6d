package org.acuerdo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.dialogue.DialogueContent;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Records;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;

/** Turns something that was agreed into a commitment or an action of the organization that took it on. */
@ApplicationScoped
@Transactional
public class TakingUp {

    @Inject
    private Records records;

    @Inject
    private Contents contents;

    @Inject
    private Agreements agreements;

    @Inject
    private Drafting drafting;

    @Inject
    private Acting acting;

    @Inject
    private Event<TakenUp> takenUp;

    /**
     * Drafts what carries out an agreement, filled in with what is known, and has the organization told.
     *
     * @param organizationId whose draft it will be
     * @param dialogueId a public dialogue
     * @param number of the agreement in it
     * @param kind a commitment or an action
     * @return the number of the draft
     * @throws NotFound when there is no such agreement, or it is not for this person to read
     * @throws Refusal when this organization has such a record already, or the kind carries out no agreements
     */
    @Guarded(Action.CREATE)
    public Long draft(Long organizationId, Long dialogueId, int number, RecordKind kind) {
        // Of two people who press at the same time the second is told.
        var dialogue = records.lock(dialogueId);
        var thing = agreements
                .find(dialogueId, number)
                .filter(found -> maySee(found, dialogue))
                .orElseThrow(NotFound::new);
        if (records.byId(agreements.takers(dialogueId, number), Language.EN).values().stream()
                .anyMatch(row -> row.kind() == kind && row.organizationId().equals(organizationId))) {
            throw new Refusal("agreementTaken");
        }
        var content = (DialogueContent) contents.of(dialogue.getPublished());
        var agreement = content.getAgreements().stream()
                .filter(one -> one.getNumber() == thing.getNumber())
                .findFirst()
                .orElseThrow(NotFound::new);
        var draft = FirstDraft.of(kind, organizationId, dialogueId, content, agreement);
        var id = drafting.start(organizationId, draft, null);
        takenUp.fire(new TakenUp(records.get(id), draft.getTitle(), dialogue.getReference()));
        return id;
    }

    private boolean maySee(AgreedThing thing, ModeratedRecord dialogue) {
        return !thing.isInternal()
                || Policy.decide(acting.actor(), Action.READ, dialogue.subject())
                        .isAllowed();
    }
}
