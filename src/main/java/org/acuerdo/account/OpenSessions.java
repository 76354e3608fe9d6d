package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Keeps where people are signed in, and says whether they still are. */
@ApplicationScoped
public class OpenSessions {

    /** That somebody was seen is written down no more often. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    /** How long one that is over is kept. */
    private static final Duration KEEP = Duration.ofDays(30);

    private static final int LONGEST = 300;

    /** So many of one person stand at the same time: more are hardly devices that somebody still has. */
    static final int MOST = 10;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SignInRules rules;

    @Inject
    private Clock clock;

    /** One begins; where there are too many, those end that were not seen for longest, and what is long over is forgotten. */
    @Transactional
    void begin(String token, Long accountId, String address, String browser, boolean twoSteps) {
        var now = clock.instant();
        entities.createNativeQuery("delete from open_session where seen_at < ?1")
                .setParameter(1, Timestamp.from(now.minus(KEEP)))
                .executeUpdate();
        entities.createNativeQuery("""
            insert into open_session (token_hash, account_id, begun_at, seen_at, address, browser, two_steps)
            values (?1, ?2, ?3, ?3, ?4, ?5, ?6)\
            """)
                .setParameter(1, Tokens.hash(token))
                .setParameter(2, accountId)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, address == null ? "" : address)
                .setParameter(5, browser == null ? "" : browser.substring(0, Math.min(browser.length(), LONGEST)))
                .setParameter(6, twoSteps)
                .executeUpdate();
        entities.createNativeQuery("""
            update open_session set ended_at = ?2 where account_id = ?1 and ended_at is null and id not in
            (select id from open_session where account_id = ?1 and ended_at is null
             order by seen_at desc, id desc limit ?3)\
            """)
                .setParameter(1, accountId)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, MOST)
                .executeUpdate();
    }

    /**
     * Whether the session still stands: nobody has ended it, and it is within the limits. If so, the person was seen.
     *
     * @return whether it was begun with a second step; nothing when it is over
     */
    @Transactional
    Optional<Boolean> look(String token, Long accountId) {
        if (token == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        List<?> found = entities.createNativeQuery("""
            select id, two_steps, seen_at from open_session
            where token_hash = ?1 and account_id = ?2 and ended_at is null and begun_at > ?3 and seen_at > ?4\
            """)
                .setParameter(1, Tokens.hash(token))
                .setParameter(2, accountId)
                .setParameter(3, Timestamp.from(now.minus(rules.longest())))
                .setParameter(4, Timestamp.from(now.minus(rules.idle())))
                .getResultList();
        return found.stream().map(Object[].class::cast).findFirst().map(row -> {
            if (moment(row[2]).isBefore(now.minus(SEEN))) {
                entities.createNativeQuery("update open_session set seen_at = ?2 where id = ?1")
                        .setParameter(1, row[0])
                        .setParameter(2, Timestamp.from(now))
                        .executeUpdate();
            }
            return (Boolean) row[1];
        });
    }

    /** Those of a person that stand, the one that was seen last first. */
    List<OpenSession> of(Long accountId, String currentToken) {
        var now = clock.instant();
        var current = currentToken == null ? "" : Tokens.hash(currentToken);
        List<?> rows = entities.createNativeQuery("""
            select id, begun_at, seen_at, address, browser, token_hash from open_session
            where account_id = ?1 and ended_at is null and begun_at > ?2 and seen_at > ?3
            order by seen_at desc, id desc\
            """)
                .setParameter(1, accountId)
                .setParameter(2, Timestamp.from(now.minus(rules.longest())))
                .setParameter(3, Timestamp.from(now.minus(rules.idle())))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new OpenSession(
                        ((Number) row[0]).longValue(),
                        moment(row[1]),
                        moment(row[2]),
                        (String) row[3],
                        Device.of((String) row[4]),
                        current.equals(row[5])))
                .toList();
    }

    /** Ends the one of this secret. */
    @Transactional
    void end(String token) {
        if (token != null) {
            entities.createNativeQuery(
                            "update open_session set ended_at = ?2 where token_hash = ?1 and ended_at is null")
                    .setParameter(1, Tokens.hash(token))
                    .setParameter(2, Timestamp.from(clock.instant()))
                    .executeUpdate();
        }
    }

    /** Ends one of the person's; false when the person has none with this number. */
    boolean end(Long accountId, Long id) {
        return entities.createNativeQuery(
                                "update open_session set ended_at = ?3 where account_id = ?1 and id = ?2 and ended_at is"
                                        + " null")
                        .setParameter(1, accountId)
                        .setParameter(2, id)
                        .setParameter(3, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    /** Ends all of the person's but that of this secret. */
    void endOthers(Long accountId, String token) {
        entities.createNativeQuery("update open_session set ended_at = ?3"
                        + " where account_id = ?1 and token_hash <> ?2 and ended_at is null")
                .setParameter(1, accountId)
                .setParameter(2, token == null ? "" : Tokens.hash(token))
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** With a new password all sessions are over; nobody is to find them in the list. */
    void end(@Observes PasswordChanged change) {
        endOthers(change.accountId(), null);
    }

    private static Instant moment(Object value) {
        return value instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) value).toInstant();
    }
}
