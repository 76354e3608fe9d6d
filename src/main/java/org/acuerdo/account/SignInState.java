package org.acuerdo.account;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far somebody has come on the way in. It opens nothing: whoever has got no further than the password is signed in
 * nowhere, since the container knows of nobody.
 */
@SessionScoped
public class SignInState implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whoever takes longer begins anew. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    /** So long after somebody has proved who they are they may change how they prove it. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    @Inject
    private Clock clock;

    private Long halfway;
    private Instant halfwaySince;
    private boolean comingBack;
    private boolean settingUp;
    private Instant provenAt;
    private String token;
    private boolean continuing;

    void begin(Long accountId, boolean back, boolean mustSetUp) {
        halfway = accountId;
        halfwaySince = clock.instant();
        comingBack = back;
        settingUp = mustSetUp;
    }

    /** Who has given the password, and nothing yet beside it. */
    Optional<Long> halfway() {
        return Optional.ofNullable(halfway).filter(id -> clock.instant().isBefore(halfwaySince.plus(PATIENCE)));
    }

    boolean isComingBack() {
        return comingBack;
    }

    boolean isSettingUp() {
        return settingUp;
    }

    void end() {
        halfway = null;
        settingUp = false;
    }

    void prove(boolean now) {
        provenAt = now ? clock.instant() : null;
    }

    boolean isFresh() {
        return provenAt != null && clock.instant().isBefore(provenAt.plus(FRESH));
    }

    /** In: the session has a secret of its own, by which the database knows it. */
    String open() {
        token = Tokens.random();
        return token;
    }

    String token() {
        return token;
    }

    /** The container takes the person back to the page that was asked for. */
    void goOn() {
        continuing = true;
    }

    /** Whether this is the request in which it does so. */
    boolean takeContinuing() {
        var was = continuing;
        continuing = false;
        return was;
    }
}
