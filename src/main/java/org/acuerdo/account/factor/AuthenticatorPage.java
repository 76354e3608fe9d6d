package org.acuerdo.account.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.acuerdo.account.Account;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Entrance;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;

/** {@code /account/authenticator}: sets up an app that makes codes. */
@Named
@RequestScoped
public class AuthenticatorPage {

    @Inject
    private Entrance entrance;

    @Inject
    private Securing securing;

    @Inject
    private SetUpState state;

    @Inject
    private Acting acting;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Onward onward;

    private String code;

    /** For whoever is signed in and has proved it not long ago, or has to set up something before they are. */
    public void open() {
        if (entrance.securing().isEmpty()) {
            onward.to("/account/login");
        } else if (!entrance.isFresh()) {
            onward.to("/account/security");
        }
    }

    /** Keeps the app if the code is one of it, and goes on to the recovery codes. */
    public void confirm() {
        var person = entrance.securing().filter(found -> entrance.isFresh());
        if (person.isEmpty()) {
            onward.to("/account/security");
            return;
        }
        try {
            var made = acting.as(person.get().actor(), () -> securing.useApp(state.secret(), code));
            state.forgetSecret();
            state.keep(made);
            onward.to(
                    made.isEmpty() && !entrance.isSettingUp()
                            ? "/account/security?said=appOn"
                            : "/account/recovery-codes");
        } catch (Refusal e) {
            problems.tell("code", "refusal." + e.rule(), e.arguments());
            onward.stay(422);
        }
    }

    /** The secret, for those who type it. */
    public String getSecret() {
        return state.secret().spaced();
    }

    /** The address of the secret, for those whose app is on the same device. */
    public String getAddress() {
        return state.secret()
                .address(
                        reader.say("site.name"),
                        entrance.securing().map(Account::getEmail).orElse(""));
    }

    /** The same as a drawing. */
    public QrCode getDrawing() {
        return QrCode.of(getAddress());
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
