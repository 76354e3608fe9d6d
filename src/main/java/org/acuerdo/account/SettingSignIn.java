package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.acuerdo.platform.PortalSettings;
import org.acuerdo.policy.Action;

/** An administrator sets what is asked of a sign-in, and how long a session lasts. */
@ApplicationScoped
@Transactional
public class SettingSignIn {

    static final int SHORTEST_IDLE = 5;
    static final int LONGEST_IDLE = 480;
    static final int SHORTEST_SESSION = 1;
    static final int LONGEST_SESSION = 72;

    @Inject
    private PortalSettings settings;

    /**
     * Sets all three.
     *
     * @param read what was set when the administrator read it
     * @throws org.acuerdo.platform.Overtaken when somebody else has set it since
     */
    @Guarded(Action.ADMINISTER)
    public void set(Map<String, String> read, boolean secondFactor, int idleMinutes, int longestHours) {
        if (idleMinutes < SHORTEST_IDLE
                || idleMinutes > LONGEST_IDLE
                || longestHours < SHORTEST_SESSION
                || longestHours > LONGEST_SESSION) {
            throw new IllegalArgumentException("The page checks it first");
        }
        settings.change(
                SignInRules.ALL,
                read,
                Map.of(
                        SignInRules.SECOND_FACTOR,
                        Boolean.toString(secondFactor),
                        SignInRules.IDLE,
                        Integer.toString(idleMinutes),
                        SignInRules.LONGEST,
                        Integer.toString(longestHours)));
    }
}
