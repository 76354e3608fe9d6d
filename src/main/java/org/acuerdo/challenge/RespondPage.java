package org.acuerdo.challenge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.acuerdo.account.Me;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Role;

/** {@code /workspace/challenge}: the right of reply of whose record it is. */
@Named
@RequestScoped
public class RespondPage extends ChallengePage {

    @Inject
    private Responding responding;

    @Inject
    private Me me;

    /** Answers for the organization. */
    public void answer() {
        if (isWritten("text", getText())) {
            decideHere(
                    () -> responding.answer(
                            getRecord().getId(), getChallenge().getNumber(), stampRead(), getText(), language()),
                    isProposing() ? "proposed" : "answered");
        }
    }

    /** Whether the person can answer for the organization. */
    public boolean isAnswering() {
        return may(Action.RESPOND) && getChallenge().getState() == ChallengeState.WITH_MAKER;
    }

    /** Whether what the person answers waits for the validating authority. */
    public boolean isProposing() {
        return getRecord().getOrganization().isRequiresValidation()
                && me.actor().role() != Role.VALIDATOR;
    }

    @Override
    String proposed() {
        return getChallenge().getRepliedAt() == null ? getChallenge().getReply() : null;
    }
}
