package org.acuerdo.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.Role;
import org.acuerdo.policy.Subject;

/**
 * The person who asks, read anew from the database for each request, so that a role taken away is gone at the next one,
 * and so is a session that was ended elsewhere, or by a new password.
 */
@Named
@RequestScoped
public class Me {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Accounts accounts;

    @Inject
    private OpenSessions sessions;

    @Inject
    private SignInState state;

    @Inject
    private SignInRules rules;

    @Inject
    private Reader reader;

    private Optional<Account> account;

    private Actor actor;

    /** The account, or nothing when nobody is signed in. */
    public Optional<Account> account() {
        if (account == null) {
            var caller = request.getUserPrincipal();
            account = caller == null
                    ? Optional.empty()
                    : accounts.inSession(caller.getName()).filter(this::isInside);
        }
        return account;
    }

    /** Whether the session still stands, and was begun as the person's role asks for now. */
    private boolean isInside(Account person) {
        return sessions.look(state.token(), person.getId())
                .filter(twoSteps -> twoSteps || !rules.needsSecondFactor(person.getRole()))
                .isPresent();
    }

    /** Whether the browser has a session that is over. */
    boolean isOver() {
        return request.getUserPrincipal() != null && account().isEmpty();
    }

    /** The person as the policy sees one. */
    public Actor actor() {
        if (actor == null) {
            actor = account().map(Account::actor).orElse(Actor.PUBLIC);
        }
        return actor;
    }

    /**
     * Goes on only if the person may do this with the record.
     *
     * @throws Forbidden when the policy says no
     */
    public void require(Action action, Subject subject) {
        var decision = Policy.decide(actor(), action, subject);
        if (!decision.isAllowed()) {
            throw new Forbidden(decision);
        }
    }

    /** What the person is called; null when nobody is signed in. */
    public String getName() {
        return account().map(Account::getName).orElse(null);
    }

    /** The person's account; null when nobody is signed in. */
    public Account getAccount() {
        return account().orElse(null);
    }

    /** Where the person's work begins. */
    public String getHome() {
        return account().map(Account::getRole).map(Me::home).orElse("/");
    }

    static String home(Role role) {
        return switch (role) {
            case SECRETARIAT -> "/secretariat/";
            case ADMINISTRATOR -> "/admin/";
            case FOCAL_POINT, VALIDATOR -> "/workspace/";
        };
    }

    /** The organization that the person acts for, as the reader's language calls it; else what the person is. */
    public String getPlace() {
        return account()
                .map(person -> person.getOrganization() == null
                        ? reader.say("role." + person.getRole())
                        : person.getOrganization().getName(reader.getLanguage()).getName())
                .orElse("");
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return actor().isSignedIn();
    }

    /** For menus: whether the person may open the workspace. */
    public boolean isAtWork() {
        return Policy.decide(actor(), Action.WORK).isAllowed();
    }

    /** For menus: whether the person may see the secretariat's pages. */
    public boolean isModerating() {
        return Policy.decide(actor(), Action.MODERATE).isAllowed();
    }

    /** For menus: whether the person may see the administrator's pages. */
    public boolean isAdministering() {
        return Policy.decide(actor(), Action.ADMINISTER).isAllowed();
    }
}
