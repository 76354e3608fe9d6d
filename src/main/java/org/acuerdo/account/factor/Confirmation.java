package org.acuerdo.account.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.account.Entrance;
import org.acuerdo.account.Me;
import org.acuerdo.audit.Audit;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;

/**
 * The field, within a form, by which somebody proves once more that it is they who sit there; not shown to whoever has done
 * so a while ago ({@link Entrance#isFresh}). A session left open is not enough to change the locks.
 */
@Named
@RequestScoped
public class Confirmation {

    /** Where the field stands on the page. */
    private static final String FIELD = "proof";

    @Inject
    private Me me;

    @Inject
    private Entrance entrance;

    @Inject
    private Proving proving;

    @Inject
    private FormProblems problems;

    @Inject
    private Audit audit;

    @Inject
    private Onward onward;

    private String proof;

    /** Whether it is proved, now or not long ago; if not, the page stays and says so beside the field. */
    public boolean isGiven() {
        if (entrance.isFresh()) {
            return true;
        }
        var answer = me.account()
                .map(Account::getId)
                .map(id -> proving.either(id, proof))
                .orElse(Codes.Answer.WRONG);
        if (answer == Codes.Answer.RIGHT) {
            entrance.prove();
            return true;
        }
        audit.refused(me.actor(), "SecurityPage.prove", null);
        if (answer == Codes.Answer.PAUSED) {
            problems.tell(FIELD, "refusal.codePaused", List.of(SecondFactors.PAUSE.toMinutes()));
        } else {
            problems.tell(FIELD, "refusal.proofWrong", List.of());
        }
        onward.stay(422);
        return false;
    }

    /** Whether the field is needed. */
    public boolean isAsked() {
        return !entrance.isFresh();
    }

    /** The password, or a code of the app; never shown again. */
    public String getProof() {
        return null;
    }

    /** See the getter. */
    public void setProof(String proof) {
        this.proof = proof;
    }
}
