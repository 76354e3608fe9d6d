package org.acuerdo.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;

/** Where the person is signed in, on {@code /account/security}. */
@Named
@RequestScoped
public class SessionsPage {

    /** Stands for all but this one; no session has it. */
    private static final long OTHERS = 0;

    @Inject
    private Me me;

    @Inject
    private Entrance entrance;

    @Inject
    private SignInState state;

    @Inject
    private OpenSessions sessions;

    @Inject
    private EndingSessions ending;

    @Inject
    private Asked asked;

    @Inject
    private Reader reader;

    @Inject
    private Onward onward;

    private List<OpenSession> all;

    /** Ends what a button names: one, or all others. */
    public void act() {
        var which = asked.number("end");
        if (which.isEmpty()) {
            return;
        }
        if (!entrance.isFresh()) {
            onward.to("/account/security");
            return;
        }
        if (which.get() == OTHERS) {
            ending.endOthers(state.token());
        } else {
            ending.end(which.get());
        }
        onward.to("/account/security?said=sessionsEnded");
    }

    /** All, the one that was seen last first. */
    public List<OpenSession> getAll() {
        if (all == null) {
            all = sessions.of(me.actor().accountId(), state.token());
        }
        return all;
    }

    /** Whether there is any but this one. */
    public boolean isOthers() {
        return getAll().stream().anyMatch(session -> !session.current());
    }

    /** The device in words. */
    public String words(OpenSession session) {
        var device = session.device();
        if (device.browser() == null) {
            return device.system() == null ? reader.say("session.unknown") : device.system();
        }
        return device.system() == null
                ? device.browser()
                : reader.say("session.device", device.browser(), device.system());
    }
}
