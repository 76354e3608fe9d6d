package org.acuerdo.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;

/** {@code /account/welcome}: the holder of a one-time link says who they are and chooses a password. */
@Named
@ViewScoped
public class WelcomePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Invitations invitations;

    @Inject
    private Reader reader;

    @Inject
    private Onward onward;

    private String token;
    private String email;
    private String name;
    private String password;
    private boolean good;
    private String problem;

    /** Looks whether the link is still good. */
    public void open() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        var holder = invitations.holder(token);
        good = holder.isPresent();
        if (good) {
            var known = !holder.get().getEmail().equals(FirstAdministrator.PLACEHOLDER);
            email = known ? holder.get().getEmail() : null;
            name = known ? holder.get().getName() : null;
        } else {
            onward.stay(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Keeps the password and leads to the sign-in page; says what is wrong when it can't. */
    public void accept() {
        try {
            invitations.accept(token, email, name, password);
            onward.to("/account/login?said=welcome");
        } catch (Refusal e) {
            problem = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(422);
        } finally {
            password = null;
        }
    }

    /** Whether the link can be used. */
    public boolean isGood() {
        return good;
    }

    /** What is wrong with what was filled in; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** The fewest letters that a password has. */
    public int getShortest() {
        return Invitations.SHORTEST;
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

    /** What the person is called. */
    public String getName() {
        return name;
    }

    /** See the getter. */
    public void setName(String name) {
        this.name = name;
    }

    /** The password; never given back to the page. */
    public String getPassword() {
        return null;
    }

    /** See the getter. */
    public void setPassword(String password) {
        this.password = password;
    }
}
