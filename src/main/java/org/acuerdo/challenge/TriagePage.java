package org.acuerdo.challenge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.policy.Action;

/** {@code /secretariat/challenge}: what the secretariat does with one thing that the public says is wrong. */
@Named
@RequestScoped
public class TriagePage extends ChallengePage {

    @Inject
    private Triage triage;

    @Inject
    private Challenges challenges;

    private String reason;
    private Integer original;

    /** Puts it to the maker. */
    public void ask() {
        if (isWritten("claim", getText())) {
            decideHere(
                    () -> triage.ask(
                            getRecord().getId(), getChallenge().getNumber(), stampRead(), getText(), language()),
                    "asked");
        }
    }

    /** Puts it aside. */
    public void setAside() {
        if (isWritten("reason", reason)) {
            decideHere(
                    () -> triage.setAside(getRecord().getId(), getChallenge().getNumber(), stampRead(), reason),
                    "setAside");
        }
    }

    /** Says that the same was said before. */
    public void join() {
        if (original == null) {
            missing("original");
        } else {
            decideHere(
                    () -> triage.join(getRecord().getId(), getChallenge().getNumber(), stampRead(), original),
                    "joined");
        }
    }

    /** Finds that it is right. */
    public void uphold() {
        find(true, "upheld");
    }

    /** Finds that it is not. */
    public void dismiss() {
        find(false, "notUpheld");
    }

    private void find(boolean right, String said) {
        if (isWritten("finding", getText())) {
            decideHere(
                    () -> triage.find(getRecord().getId(), getChallenge().getNumber(), stampRead(), right, getText()),
                    said);
        }
    }

    /** Says that the public version puts it right. */
    public void correct() {
        decideHere(() -> triage.correct(getRecord().getId(), getChallenge().getNumber(), stampRead()), "corrected");
    }

    /** Whether the secretariat looks at it first. */
    public boolean isTriaging() {
        return may(Action.TRIAGE) && getChallenge().getState() == ChallengeState.NEW;
    }

    /** Whether the secretariat can say what it found. */
    public boolean isDeciding() {
        return may(Action.TRIAGE)
                && (getChallenge().getState() == ChallengeState.ANSWERED
                        || getChallenge().getState() == ChallengeState.WITH_MAKER && isOver());
    }

    /** Whether the public reads a later version than the one that is said to be wrong. */
    public boolean isLaterVersion() {
        return may(Action.TRIAGE)
                && getChallenge().getState() == ChallengeState.UPHELD
                && getChallenge().getCorrectedIn() == null
                && getRecord().isPublic()
                && getRecord().getPublished().getNumber() > getChallenge().getVersionNumber();
    }

    /** Others about the same record. */
    public List<Challenge> getOthers() {
        return challenges.others(getChallenge());
    }

    /** Why it is put aside. */
    public String getReason() {
        return reason;
    }

    /** See the getter. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The number of the one that it is the same as. */
    public Integer getOriginal() {
        return original;
    }

    /** See the getter. */
    public void setOriginal(Integer original) {
        this.original = original;
    }
}
