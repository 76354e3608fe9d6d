package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.audit.Origin;
import org.acuerdo.platform.throttle.Allowance;
import org.acuerdo.platform.throttle.Household;
import org.acuerdo.platform.throttle.Limit;
import org.acuerdo.platform.throttle.Limits;

/**
 * How often somebody may try to sign in or ask for another password: by account and network together, by account, and by
 * network. Pauses are short and grow. A network from which the person has signed in before is not held up by what others do
 * from elsewhere, and who is held up all the same can take a link by mail: so nobody shuts somebody else out for good.
 */
@ApplicationScoped
public class SignInLimits {

    private static final Allowance TOGETHER =
            new Allowance(5, Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(12));

    private static final Allowance ACCOUNT =
            new Allowance(20, Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofHours(1));

    private static final Allowance NETWORK =
            new Allowance(40, Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(1));

    private static final Allowance RESET_TOGETHER =
            new Allowance(3, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofHours(12));

    private static final Allowance RESET_NETWORK =
            new Allowance(20, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(1));

    @Inject
    private Limits limits;

    @Inject
    private KnownPlaces places;

    @Inject
    private Origin origin;

    /**
     * Counts a try to sign in, known account or not.
     *
     * @return how long to wait; zero when it may be tried
     */
    Duration signIn(String email) {
        return limits.attempt(limitsOf(Account.address(email), Household.of(origin.address())));
    }

    /** The person is in: what was tried from there is forgotten, and the network is known from now on. */
    void succeed(Account account, String address) {
        var network = Household.of(address);
        var all = limitsOf(account.getEmail(), network);
        limits.forget(all.get(0));
        limits.giveBack(all.subList(1, all.size()));
        places.remember(account.getId(), network);
    }

    /**
     * Counts an asking for another password, known account or not.
     *
     * @return how long to wait; zero when it may be asked for
     */
    Duration reset(String email) {
        var network = Household.of(origin.address());
        return limits.attempt(List.of(
                new Limit("reset " + Tokens.hash(Account.address(email)) + " " + network, RESET_TOGETHER),
                new Limit("reset " + network, RESET_NETWORK)));
    }

    private List<Limit> limitsOf(String email, String network) {
        // What was typed may be a password in the wrong field: only its hash is kept.
        var who = Tokens.hash(email);
        var all = new ArrayList<Limit>();
        all.add(new Limit("sign-in " + who + " " + network, TOGETHER));
        if (!places.isKnown(email, network)) {
            all.add(new Limit("sign-in " + who, ACCOUNT));
            all.add(new Limit("sign-in " + network, NETWORK));
        }
        return all;
    }
}
