package org.acuerdo.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;

/** {@code /account/forgot}: a mail that leads to another password. It tells nobody which addresses have an account. */
@Named
@RequestScoped
public class ForgotPage {

    @Inject
    private Resetting resetting;

    @Inject
    private SignInLimits limits;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Onward onward;

    private String email;
    private Long wait;

    /** Has the mail sent, if the address is that of an account. */
    public void ask() {
        if (!Addresses.isMail(email)) {
            problems.tell("email", email == null ? "problem.missing" : "problem.mailAddress", List.of());
            onward.stay(422);
            return;
        }
        var pause = limits.reset(email);
        if (!pause.isZero()) {
            wait = pause.toSeconds() + 1;
            onward.later(pause);
            return;
        }
        resetting.ask(email);
        onward.to("/account/forgot?said=resetAsked&lang=" + reader.getCode());
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("login." + at);
    }

    /** How many seconds the person must wait, since it was asked for too often; null when not at all. */
    public Long getWait() {
        return wait;
    }

    /** The address that was typed. */
    public String getEmail() {
        return email;
    }

    /** See the getter. */
    public void setEmail(String email) {
        this.email = email;
    }
}
