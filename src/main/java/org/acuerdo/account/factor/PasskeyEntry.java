package org.acuerdo.account.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Entrance;
import org.acuerdo.audit.Audit;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;
import org.acuerdo.policy.Actor;

/**
 * Signing in with a passkey: in place of address and password on the sign-in page, where the key itself makes sure who
 * holds it, or after the password, as the second step.
 */
@Named
@RequestScoped
public class PasskeyEntry {

    @Inject
    private KeyCeremony keys;

    @Inject
    private Passkeys passkeys;

    @Inject
    private Accounts accounts;

    @Inject
    private Entrance entrance;

    @Inject
    private Asked asked;

    @Inject
    private FormProblems problems;

    @Inject
    private Audit audit;

    @Inject
    private Onward onward;

    /** What the script asks any key for. */
    public String getAnybody() {
        return keys.ask(null);
    }

    /** What the script asks a key of the person who is half-way in for. */
    public String getHalfway() {
        return keys.ask(entrance.person().orElseThrow());
    }

    /** Whether the person who is half-way in has a passkey. */
    public boolean isOffered() {
        return entrance.person()
                .filter(person -> !passkeys.of(person.getId()).isEmpty())
                .isPresent();
    }

    /** In, without a password. */
    public void enter() {
        var result = keys.answer(answer()).filter(found -> found.isUserVerified());
        var person =
                result.flatMap(found -> accounts.byEmail(found.getUsername())).filter(found -> !found.isDisabled());
        if (person.isEmpty()) {
            refuse(Actor.PUBLIC);
            return;
        }
        passkeys.use(result.get());
        entrance.enter(person.get(), asked.text("continue").isPresent(), true, true);
    }

    /** In, after the password. */
    public void step() {
        var person = entrance.person().filter(found -> !entrance.isSettingUp());
        if (person.isEmpty()) {
            onward.to("/account/login?said=tooSlow");
            return;
        }
        var result = keys.answer(answer())
                .filter(found -> found.getUsername().equals(person.get().getEmail()));
        if (result.isEmpty()) {
            refuse(person.get().actor());
            return;
        }
        passkeys.use(result.get());
        entrance.enter();
    }

    private void refuse(Actor actor) {
        audit.refused(actor, "PasskeyEntry.enter", null);
        problems.tell("passkey", "refusal.passkey", List.of());
        onward.stay(422);
    }

    private String answer() {
        return asked.text("passkeyAnswer").orElse(null);
    }
}
