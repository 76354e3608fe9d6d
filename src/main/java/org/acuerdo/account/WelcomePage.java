package org.acuerdo.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;

/** {@code /account/welcome}: the holder of a one-time link says who they are and chooses a password. */
@Named
@ViewScoped
@SuppressWarnings("serial") // What is injected are proxies, which the container can keep with a session.
public class WelcomePage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Beside which field a rule is told that says no. */
    private static final Map<String, String> FIELDS = Map.of(
            "nameMissing", "name",
            "noMailAddress", "email",
            "emailTaken", "email",
            "password", "password",
            "passwordCommon", "password",
            "passwordLeaked", "password");

    @Inject
    private Invitations invitations;

    @Inject
    private AccountRows rows;

    @Inject
    private NewPassword newPassword;

    @Inject
    private FormProblems problems;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Onward onward;

    private String token;
    private String email;
    private String name;
    private String part;
    private LinkState state;
    private boolean reset;
    private boolean first;

    /** Looks whether the link is still good. */
    public void open() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Referrer-Policy", "no-referrer");
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        var opened = invitations.open(token, me.actor().accountId());
        state = opened.state();
        reset = opened.purpose() == OneTimeLink.Purpose.RESET;
        onward.stay(state.status());
        if (opened.account() != null) {
            var account = opened.account();
            reader.setLanguage(account.getLanguage());
            first = account.getEmail().equals(FirstAdministrator.PLACEHOLDER);
            email = first ? null : account.getEmail();
            name = first ? null : account.getName();
            var row = rows.row(account, reader.getLanguage());
            part = reader.say("person.part." + row.part())
                    + (row.organization() == null
                            ? ""
                            : ", " + row.organization().label());
        }
    }

    /** Keeps the password and leads to the sign-in page; says what is wrong when it can't. */
    public void accept() {
        try {
            invitations.accept(token, email, name, newPassword.written());
            onward.to("/account/login?said=" + (reset ? "passwordReset" : "welcome") + "&lang=" + reader.getCode());
        } catch (Refusal e) {
            if (FIELDS.containsKey(e.rule())) {
                problems.tell(FIELDS.get(e.rule()), e.detail(), e.arguments());
                onward.stay(422);
            } else {
                open(invitations.open(token, me.actor().accountId()).state());
            }
        }
    }

    private void open(LinkState now) {
        state = now == LinkState.GOOD ? LinkState.UNKNOWN : now;
        onward.stay(state.status());
    }

    /** Whether the link can be used. */
    public boolean isGood() {
        return state == LinkState.GOOD;
    }

    /** How it stands with the link. */
    public LinkState getState() {
        return state;
    }

    /** Whether it leads to another password, rather than into the portal for the first time. */
    public boolean isReset() {
        return reset;
    }

    /** Whether the person also says by which address to sign in, since no mail has proved one. */
    public boolean isFirst() {
        return first;
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("welcome.field." + at);
    }

    /** The secret in the link. */
    public String getToken() {
        return token;
    }

    /** See the getter. */
    public void setToken(String token) {
        this.token = token;
    }

    /** The address to sign in with. */
    public String getEmail() {
        return email;
    }

    /** See the getter. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** What the person is invited to be, and for which organization. */
    public String getPart() {
        return part;
    }

    /** What the person is called. */
    public String getName() {
        return name;
    }

    /** See the getter. */
    public void setName(String name) {
        this.name = name;
    }
}
