package org.acuerdo.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;

/** {@code /account/password}: whoever is signed in chooses another password, and signs in with it. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private OwnAccount own;

    @Inject
    private NewPassword newPassword;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Onward onward;

    private String current;

    /** Keeps the new password. */
    public void change() {
        try {
            own.changePassword(current, newPassword.written());
            onward.to("/account/login?said=passwordChanged&lang=" + reader.getCode());
        } catch (Refusal e) {
            var field = Map.of("passwordWrong", "current").getOrDefault(e.rule(), "password");
            problems.tell(field, e.detail(), e.arguments());
            onward.stay(422);
        }
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("password.field." + at);
    }

    /** The password is never written back to a page. */
    public String getCurrent() {
        return null;
    }

    /** See the getter. */
    public void setCurrent(String current) {
        this.current = current;
    }
}
