package org.acuerdo.account.factor;

import com.yubico.webauthn.RegistrationResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.account.SignInRules;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/** What a person does to keep their own account safe. Of each change they are told by mail. */
@ApplicationScoped
@Transactional
public class Securing {

    @Inject
    private SecondFactors factors;

    @Inject
    private Passkeys passkeys;

    @Inject
    private Codes codes;

    @Inject
    private SecurityMails mails;

    @Inject
    private SignInRules rules;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /**
     * Asks for codes of this app from now on, in place of an older one.
     *
     * @param code one that the app shows, so that nobody is asked for codes that they can't give
     * @return recovery codes, to be shown once; none when the person has some
     * @throws Refusal when the code is not one of the app
     */
    @Guarded(Action.SECURE)
    public List<String> useApp(AppSecret secret, String code) {
        var step = secret.step(code == null ? "" : code.replaceAll("\\s+", ""), clock.instant());
        if (step.isEmpty()) {
            throw new Refusal("code");
        }
        factors.keep(me(), secret, step.getAsLong());
        mails.tell(me(), "appOn", "");
        return firstCodes();
    }

    /**
     * Asks for codes of the app no more.
     *
     * @throws Refusal when the code is not good, or the person's role needs a second factor and this is the last one
     */
    @Guarded(Action.SECURE)
    public void dropApp(String code) {
        if (passkeys.of(me()).isEmpty()) {
            refuseLast();
        }
        switch (codes.tryOut(me(), code)) {
            case PAUSED -> throw new Refusal("codePaused", SecondFactors.PAUSE.toMinutes());
            case WRONG -> throw new Refusal("code");
            case RIGHT -> factors.forgetApp(me());
        }
        mails.tell(me(), "appOff", "");
        forgetCodesOfNothing();
    }

    /**
     * Takes this key at sign-in from now on.
     *
     * @param name what the person calls it, to know it among others
     * @return recovery codes, to be shown once; none when the person has some
     * @throws Refusal when it has no name, or a very long one
     */
    @Guarded(Action.SECURE)
    public List<String> addPasskey(String name, RegistrationResult key) {
        if (name == null || name.isBlank() || name.strip().length() > Passkey.LONGEST) {
            throw new Refusal("passkeyName", Passkey.LONGEST);
        }
        passkeys.add(me(), name.strip(), key);
        mails.tell(me(), "passkeyAdded", name.strip());
        return firstCodes();
    }

    /**
     * Takes the key no more.
     *
     * @throws NotFound when the person has none with this number
     * @throws Refusal when the person's role needs a second factor and this is the last one
     */
    @Guarded(Action.SECURE)
    public void removePasskey(Long id) {
        var all = passkeys.of(me());
        var one = all.stream().filter(key -> key.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        if (all.size() == 1 && factors.appSince(me()).isEmpty()) {
            refuseLast();
        }
        passkeys.remove(me(), id);
        mails.tell(me(), "passkeyRemoved", one.name());
        forgetCodesOfNothing();
    }

    private void refuseLast() {
        if (rules.needsSecondFactor(acting.actor().role())) {
            throw new Refusal("lastFactor");
        }
    }

    /**
     * Gives new recovery codes, to be shown once; the old ones open nothing any more.
     *
     * @throws Refusal when the person has no second factor that they could stand in for
     */
    @Guarded(Action.SECURE)
    public List<String> renewCodes() {
        if (!factors.has(me())) {
            throw new Refusal("noFactor");
        }
        mails.tell(me(), "codesNew", "");
        return newCodes();
    }

    private List<String> firstCodes() {
        return factors.codesLeft(me()) > 0 ? List.of() : newCodes();
    }

    private List<String> newCodes() {
        var made = RecoveryCode.random();
        factors.replaceCodes(me(), made);
        return made.stream().map(RecoveryCode::shown).toList();
    }

    private void forgetCodesOfNothing() {
        if (!factors.has(me())) {
            factors.forgetCodes(me());
        }
    }

    private Long me() {
        return acting.actor().accountId();
    }
}
