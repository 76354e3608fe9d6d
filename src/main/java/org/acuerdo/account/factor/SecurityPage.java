package org.acuerdo.account.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.account.Entrance;
import org.acuerdo.account.Me;
import org.acuerdo.account.SignInRules;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Refusal;

/** {@code /account/security}: how the person signs in, and the way to change it. */
@Named
@RequestScoped
public class SecurityPage {

    @Inject
    private Me me;

    @Inject
    private Entrance entrance;

    @Inject
    private SecondFactors factors;

    @Inject
    private Passkeys passkeys;

    @Inject
    private Confirmation confirmation;

    @Inject
    private Securing securing;

    @Inject
    private SignInRules rules;

    @Inject
    private SetUpState state;

    @Inject
    private FormProblems problems;

    @Inject
    private Onward onward;

    private String code;

    /** Proves again who is sitting there. */
    public void prove() {
        if (confirmation.isGiven()) {
            onward.to("/account/security");
        }
    }

    /** Turns the app off, with a code. */
    public void dropApp() {
        change("code", "appOff", () -> securing.dropApp(code));
    }

    /** Makes new recovery codes and shows them. */
    public void renewCodes() {
        if (!entrance.isFresh()) {
            onward.to("/account/security");
            return;
        }
        state.keep(securing.renewCodes());
        onward.to("/account/recovery-codes");
    }

    private void change(String field, String said, Runnable work) {
        if (!entrance.isFresh()) {
            onward.to("/account/security");
            return;
        }
        try {
            work.run();
            onward.to("/account/security?said=" + said);
        } catch (Refusal e) {
            problems.tell(field, "refusal." + e.rule(), e.arguments());
            onward.stay(422);
        }
    }

    private Long id() {
        return me.account().map(Account::getId).orElseThrow();
    }

    /** Whether the person has proved not long ago who they are. */
    public boolean isFresh() {
        return entrance.isFresh();
    }

    /** When the person set up an authenticator app; null when there is none. */
    public Instant getAppSince() {
        return factors.appSince(id()).orElse(null);
    }

    /** Whether the app can be turned off. */
    public boolean isDroppable() {
        return !isNeeded() || !getPasskeys().isEmpty();
    }

    /** The person's passkeys. */
    public List<Passkey> getPasskeys() {
        return passkeys.of(id());
    }

    /** Whether there is any second factor. */
    public boolean isProtected() {
        return factors.has(id());
    }

    /** Whether the person's role can't do without a second factor. */
    public boolean isNeeded() {
        return rules.needsSecondFactor(me.actor().role());
    }

    /** How many recovery codes are left. */
    public int getCodesLeft() {
        return factors.codesLeft(id());
    }

    /** The code; never shown again. */
    public String getCode() {
        return null;
    }

    /** See the getter. */
    public void setCode(String code) {
        this.code = code;
    }
}
