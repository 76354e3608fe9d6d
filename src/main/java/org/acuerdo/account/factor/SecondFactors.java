package org.acuerdo.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.acuerdo.platform.Sealing;

/** Keeps what people prove beside the password. What may be used once is used up by one statement, on whichever node. */
@ApplicationScoped
public class SecondFactors {

    /** So many wrong codes in a row, and no more are looked at until the pause is over. */
    static final int MOST_WRONG = 5;

    /** How long no code is looked at. It ends by itself, so nobody can lock out somebody else for good. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sealing sealing;

    @Inject
    private Passkeys passkeys;

    @Inject
    private Clock clock;

    /** When the person set up an authenticator app; nothing when there is none. */
    public Optional<Instant> appSince(Long accountId) {
        return query("select since from authenticator_app where account_id = ?1", accountId).stream()
                .map(SecondFactors::moment)
                .findFirst();
    }

    /** Whether the person has any second factor. */
    public boolean has(Long accountId) {
        return appSince(accountId).isPresent() || !passkeys.of(accountId).isEmpty();
    }

    /** How many recovery codes are left. */
    public int codesLeft(Long accountId) {
        return query("select selector from recovery_code where account_id = ?1 and used_at is null", accountId)
                .size();
    }

    /** What the person's app and the portal share. */
    Optional<AppSecret> secret(Long accountId) {
        return query("select secret from authenticator_app where account_id = ?1", accountId).stream()
                .flatMap(kept -> sealing.open((String) kept, place(accountId)).stream())
                .map(AppSecret::new)
                .findFirst();
    }

    /** Keeps the secret of a new app, in place of an older one. */
    void keep(Long accountId, AppSecret secret, long usedStep) {
        entities.createNativeQuery("""
            insert into authenticator_app (account_id, secret, last_step, since) values (?1, ?2, ?3, ?4)
            on conflict on constraint authenticator_app_pk do update
              set secret = excluded.secret, last_step = excluded.last_step, since = excluded.since\
            """)
                .setParameter(1, accountId)
                .setParameter(2, sealing.seal(secret.base32(), place(accountId)))
                .setParameter(3, usedStep)
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** Uses up the time step, and all before it; false when that has been done already. */
    boolean useUp(Long accountId, long step) {
        return entities.createNativeQuery(
                                "update authenticator_app set last_step = ?2 where account_id = ?1 and last_step < ?2")
                        .setParameter(1, accountId)
                        .setParameter(2, step)
                        .executeUpdate()
                == 1;
    }

    /** The hash of the recovery code with this selector, if it has not been used. */
    Optional<String> codeHash(Long accountId, String selector) {
        List<?> found = entities.createNativeQuery("select code_hash from recovery_code"
                        + " where account_id = ?1 and selector = ?2 and used_at is null")
                .setParameter(1, accountId)
                .setParameter(2, selector)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** Uses up the recovery code; false when that has been done already. */
    boolean useUp(Long accountId, String selector) {
        return entities.createNativeQuery("update recovery_code set used_at = ?3"
                                + " where account_id = ?1 and selector = ?2 and used_at is null")
                        .setParameter(1, accountId)
                        .setParameter(2, selector)
                        .setParameter(3, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    /** Keeps new recovery codes in place of all that there were. */
    void replaceCodes(Long accountId, List<RecoveryCode> codes) {
        delete("delete from recovery_code where account_id = ?1", accountId);
        for (var code : codes) {
            entities.createNativeQuery(
                            "insert into recovery_code (account_id, selector, code_hash) values (?1, ?2, ?3)")
                    .setParameter(1, accountId)
                    .setParameter(2, code.selector())
                    .setParameter(3, code.hash())
                    .executeUpdate();
        }
    }

    /** Forgets the app. */
    void forgetApp(Long accountId) {
        delete("delete from authenticator_app where account_id = ?1", accountId);
    }

    /** Forgets the recovery codes, which stand in for nothing any more. */
    void forgetCodes(Long accountId) {
        delete("delete from recovery_code where account_id = ?1", accountId);
    }

    /**
     * Takes one of the tries that a person has, before anybody looks whether it is right: so several at once are no way
     * around the limit.
     *
     * @return false when there is none left for now
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean takeTry(Long accountId) {
        var now = clock.instant();
        var tries = (Number) entities.createNativeQuery("""
            insert into factor_guess as g (account_id, wrong, last_at) values (?1, 1, ?2)
            on conflict on constraint factor_guess_pk do update set
              wrong = case when g.last_at < ?3 then 1 else g.wrong + 1 end,
              last_at = case when g.wrong >= ?4 and g.last_at >= ?3 then g.last_at else excluded.last_at end
            returning wrong\
            """)
                .setParameter(1, accountId)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(PAUSE)))
                .setParameter(4, MOST_WRONG)
                .getSingleResult();
        return tries.intValue() <= MOST_WRONG;
    }

    /** It was right: the next wrong one is the first again. */
    @Transactional
    void forgetTries(Long accountId) {
        delete("delete from factor_guess where account_id = ?1", accountId);
    }

    private List<?> query(String sql, Long accountId) {
        return entities.createNativeQuery(sql).setParameter(1, accountId).getResultList();
    }

    private void delete(String sql, Long accountId) {
        entities.createNativeQuery(sql).setParameter(1, accountId).executeUpdate();
    }

    private static String place(Long accountId) {
        return "authenticator_app " + accountId;
    }

    /** A moment as the driver gives it. */
    static Instant moment(Object value) {
        return value instanceof Timestamp stamp ? stamp.toInstant() : ((java.time.OffsetDateTime) value).toInstant();
    }
}
