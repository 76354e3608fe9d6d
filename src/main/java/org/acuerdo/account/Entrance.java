package org.acuerdo.account;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.acuerdo.account.factor.SecondFactors;
import org.acuerdo.audit.Audit;
import org.acuerdo.platform.Onward;

/**
 * The way in. Whoever has given the password goes on to the second factor, to set one up where the role needs one, or is
 * in; only here somebody gets in.
 */
@Named
@RequestScoped
public class Entrance {

    @Inject
    private SignInState state;

    @Inject
    private SignInRules rules;

    @Inject
    private OpenSessions sessions;

    @Inject
    private SecondFactors factors;

    @Inject
    private Accounts accounts;

    @Inject
    private SecurityContext security;

    @Inject
    private Audit audit;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Me me;

    @Inject
    private Onward onward;

    /**
     * The password was right, or an institution says who it is: what comes next.
     *
     * @param now whether it was proved just now; an institution may have known the person since the morning
     */
    public void pass(Account person, boolean comingBack, boolean now) {
        var has = factors.has(person.getId());
        if (!has && !rules.needsSecondFactor(person.getRole())) {
            enter(person, comingBack, false, now);
            return;
        }
        // Who knew the session's id before must not be half-way with the person.
        request.changeSessionId();
        state.begin(person.getId(), comingBack, !has);
        onward.to(has ? "/account/second-step" : "/account/authenticator");
    }

    /** Who is half-way in. */
    public Optional<Account> person() {
        return state.halfway().flatMap(accounts::active);
    }

    /** Whether that person has to set up a second factor before anything else. */
    public boolean isSettingUp() {
        return person().isPresent() && state.isSettingUp();
    }

    /** Whether the person who had to set up a second factor has one now. */
    public boolean isSetUp() {
        return isSettingUp()
                && person().filter(found -> factors.has(found.getId())).isPresent();
    }

    /** What was asked for beside the password is proved: in. */
    public void enter() {
        enter(person().orElseThrow(), state.isComingBack(), true, true);
    }

    /**
     * In, for somebody who has proved all that is asked for; only who has seen the proof may call it.
     *
     * @param comingBack whether the person was sent to the sign-in page from a page that they asked for
     * @param twoSteps whether a second factor was among it
     * @param now whether it was proved just now; if not, it is asked for again before the locks are changed
     */
    public void enter(Account person, boolean comingBack, boolean twoSteps, boolean now) {
        state.end();
        var context = FacesContext.getCurrentInstance();
        var answer = security.authenticate(
                request,
                (HttpServletResponse) context.getExternalContext().getResponse(),
                withParams().credential(new ProvenPerson(person.getId())).newAuthentication(!comingBack));
        state.prove(now);
        sessions.begin(
                state.open(), person.getId(), request.getRemoteAddr(), request.getHeader("User-Agent"), twoSteps);
        request.getSession().setMaxInactiveInterval((int) rules.idle().toSeconds());
        audit.done(person.actor(), "LoginPage.signIn", null);
        if (answer == AuthenticationStatus.SEND_CONTINUE) {
            // Back to the page that was asked for: the container has it in the session, so no address can name another.
            state.goOn();
            context.responseComplete();
        } else {
            onward.to(Me.home(person.getRole()));
        }
    }

    /** Who sets up how they sign in: whoever is signed in, or is half-way and has to. */
    public Optional<Account> securing() {
        return me.account().or(() -> isSettingUp() ? person() : Optional.empty());
    }

    /** Whether that person has proved not long ago who they are; a session left open is not enough to change the locks. */
    public boolean isFresh() {
        return isSettingUp() || state.isFresh();
    }

    /** Proved again. */
    public void prove() {
        state.prove(true);
    }
}
