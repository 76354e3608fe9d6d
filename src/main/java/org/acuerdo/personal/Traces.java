package org.acuerdo.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.acuerdo.account.Erased;

/** What the database keeps of a person, wherever it stands. */
@ApplicationScoped
public class Traces {

    /** What is the person's alone, and goes with them. What they did for an organization stays with that. */
    static final List<String> OWN = List.of(
            "absence",
            "authenticator_app",
            "factor_guess",
            "identity",
            "open_session",
            "passkey",
            "recovery_code",
            "notice",
            "follow",
            "mail_choice",
            "digest",
            "calendar_secret",
            "known_place",
            "one_time_link",
            "review_claim");

    @PersistenceContext
    private EntityManager entities;

    /** All that is kept of a person, as JSON (RFC 8259). */
    @Transactional
    public String export(Long accountId) {
        return (String)
                entities.createNativeQuery("""
                select jsonb_pretty(jsonb_build_object(
                  'account', (select to_jsonb(a) - 'password_hash' - 'stamp' - 'version' from account a where a.id = ?1),
                  'mailChoice', (select to_jsonb(m) - 'token' from mail_choice m where m.account_id = ?1),
                  'follows', (select coalesce(jsonb_agg(jsonb_build_object('what', f.interest, 'since', f.since,
                    'muted', f.muted) order by f.id), '[]') from follow f where f.account_id = ?1),
                  'notices', (select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'reference', n.reference,
                    'title', n.title, 'at', n.created_at, 'read', n.read_at) order by n.id), '[]')
                    from notice n where n.account_id = ?1),
                  'written', (select coalesce(jsonb_agg(jsonb_build_object('reference', r.reference,
                    'version', v.number, 'title', v.title, 'state', v.state) order by v.id), '[]')
                    from revision v join record r on r.id = v.record_id where v.author_id = ?1),
                  'networks', (select coalesce(jsonb_agg(jsonb_build_object('network', k.network, 'seen', k.seen_at)
                    order by k.seen_at), '[]') from known_place k where k.account_id = ?1),
                  'sessions', (select coalesce(jsonb_agg(jsonb_build_object('begun', s.begun_at, 'seen', s.seen_at,
                    'address', s.address, 'browser', s.browser) order by s.id), '[]')
                    from open_session s where s.account_id = ?1),
                  'passkeys', (select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'since', p.created_at,
                    'used', p.last_used_at) order by p.id), '[]') from passkey p where p.account_id = ?1),
                  'institutions', (select coalesce(jsonb_agg(jsonb_build_object('issuer', i.issuer,
                    'subject', i.subject, 'since', i.bound_at) order by i.bound_at), '[]')
                    from identity i where i.account_id = ?1),
                  'deeds', (select coalesce(jsonb_agg(jsonb_build_object('at', e.happened_at, 'deed', e.deed,
                    'outcome', e.outcome, 'origin', e.origin) order by e.id), '[]')
                    from audit_entry e where e.account_id = ?1)))\
                """).setParameter(1, accountId).getSingleResult();
    }

    /** Deletes what is the person's alone, in the transaction that forgets them. */
    void erase(@Observes Erased event) {
        OWN.forEach(table -> entities.createNativeQuery("delete from " + table + " where account_id = ?1")
                .setParameter(1, event.accountId())
                .executeUpdate());
    }

    /** What a person has in hand. */
    @Transactional
    Burden burden(Long accountId) {
        var row = (Object[])
                entities.createNativeQuery("""
                select (select count(*) from revision where author_id = ?1 and state = 'DRAFT'),
                  (select count(*) from review_claim where account_id = ?1),
                  (select count(*) from follow f where f.account_id = ?1 and not f.muted),
                  (select count(*) from notice where account_id = ?1 and read_at is null)\
                """).setParameter(1, accountId).getSingleResult();
        return new Burden(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Moves all of that from one person to another; what the other has already is not had twice. */
    @Transactional(Transactional.TxType.MANDATORY)
    void move(Long from, Long to) {
        for (var statement : List.of(
                "update revision set author_id = ?2 where author_id = ?1 and state = 'DRAFT'",
                "update review_claim set account_id = ?2 where account_id = ?1",
                "update follow set account_id = ?2 where account_id = ?1 and not muted"
                        + " and interest not in (select o.interest from follow o where o.account_id = ?2)",
                "update notice n set account_id = ?2 where n.account_id = ?1 and n.read_at is null and not exists"
                        + " (select 1 from notice o where o.account_id = ?2 and o.kind = n.kind"
                        + " and (o.record_id, o.cycle_id, o.posting_id, o.introduction_id, o.number)"
                        + " is not distinct from (n.record_id, n.cycle_id, n.posting_id, n.introduction_id, n.number))")) {
            entities.createNativeQuery(statement)
                    .setParameter(1, from)
                    .setParameter(2, to)
                    .executeUpdate();
        }
        for (var rest : List.of(
                "delete from follow where account_id = ?1",
                "update notice set read_at = created_at where account_id = ?1 and read_at is null")) {
            entities.createNativeQuery(rest).setParameter(1, from).executeUpdate();
        }
    }
}
