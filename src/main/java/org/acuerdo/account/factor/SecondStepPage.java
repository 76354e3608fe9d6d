package org.acuerdo.account.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.account.Entrance;
import org.acuerdo.audit.Audit;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;

/** {@code /account/second-step}: whoever has given the password proves a second thing. */
@Named
@RequestScoped
public class SecondStepPage {

    @Inject
    private Entrance entrance;

    @Inject
    private Codes codes;

    @Inject
    private SecondFactors factors;

    @Inject
    private FormProblems problems;

    @Inject
    private Audit audit;

    @Inject
    private Onward onward;

    private String code;

    /** Whoever is not half-way begins at the beginning. */
    public void open() {
        if (entrance.person().isEmpty() || entrance.isSettingUp()) {
            onward.to("/account/login");
        }
    }

    /** Tries the code, and goes in if it is good. */
    public void check() {
        var person = entrance.person();
        if (person.isEmpty() || entrance.isSettingUp()) {
            onward.to("/account/login?said=tooSlow");
            return;
        }
        switch (codes.tryOut(person.get().getId(), code)) {
            case RIGHT -> entrance.enter();
            case WRONG -> refuse(person.get(), "refusal.code", List.of());
            case PAUSED -> refuse(person.get(), "refusal.codePaused", List.of(SecondFactors.PAUSE.toMinutes()));
        }
    }

    private void refuse(Account person, String key, List<?> arguments) {
        audit.refused(person.actor(), "SecondStepPage.check", null);
        problems.tell("code", key, arguments);
        onward.stay(422);
    }

    /** The address of the person who is half-way in. */
    public String getEmail() {
        return entrance.person().map(Account::getEmail).orElse("");
    }

    /** Whether the person has an authenticator app. */
    public boolean isApp() {
        return entrance.person()
                .flatMap(person -> factors.appSince(person.getId()))
                .isPresent();
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
