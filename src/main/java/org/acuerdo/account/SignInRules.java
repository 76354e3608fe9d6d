package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.acuerdo.platform.PortalSettings;
import org.acuerdo.platform.Settings;
import org.acuerdo.policy.Role;

/** What the administrators ask of a sign-in. */
@ApplicationScoped
public class SignInRules {

    /** What the names of all these settings begin with. */
    public static final String ALL = "access.";

    static final String SECOND_FACTOR = ALL + "secondFactor";

    static final String IDLE = ALL + "idleMinutes";
    static final String LONGEST = ALL + "longestHours";

    static final int DEFAULT_IDLE = 30;
    static final int DEFAULT_LONGEST = 12;

    /** Whoever can publish, or can let others in. */
    private static final Set<Role> POWERFUL = EnumSet.of(Role.SECRETARIAT, Role.ADMINISTRATOR);

    @Inject
    private PortalSettings set;

    @Inject
    private Settings installation;

    /**
     * Whether people with this role can't do without a second factor. Where nobody has set it, they can't, except in a
     * demonstration, whose accounts are for anybody.
     */
    public boolean needsSecondFactor(Role role) {
        return POWERFUL.contains(role) && isSecondFactorNeeded(set.under(ALL));
    }

    boolean isSecondFactorNeeded(Map<String, String> all) {
        return all.containsKey(SECOND_FACTOR) ? Boolean.parseBoolean(all.get(SECOND_FACTOR)) : !installation.isDemo();
    }

    /** After so long without a request a session is over. */
    public Duration idle() {
        return Duration.ofMinutes(idleMinutes(set.under(ALL)));
    }

    /** So long after it began a session is over, whatever happened in it. */
    public Duration longest() {
        return Duration.ofHours(longestHours(set.under(ALL)));
    }

    int idleMinutes(Map<String, String> all) {
        return all.containsKey(IDLE) ? Integer.parseInt(all.get(IDLE)) : DEFAULT_IDLE;
    }

    int longestHours(Map<String, String> all) {
        return all.containsKey(LONGEST) ? Integer.parseInt(all.get(LONGEST)) : DEFAULT_LONGEST;
    }
}
