package org.acuerdo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what was agreed, and what took it up. Each list is one statement. */
@ApplicationScoped
public class Agreements {

    /** The longest list that anybody reads. */
    static final int MOST = 300;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Those that the filter leaves, the oldest first. */
    public List<AgreedThing> list(AgreementFilter filter) {
        return query(
                        "select a from AgreedThing a ",
                        filter,
                        " order by a.agreedOn, a.dialogueId, a.number",
                        AgreedThing.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** How many the filter leaves. */
    public long count(AgreementFilter filter) {
        return query("select count(a) from AgreedThing a ", filter, "", Long.class)
                .getSingleResult();
    }

    /** What was agreed in a dialogue, by number. */
    public List<AgreedThing> of(Long dialogueId) {
        return entities.createQuery(
                        "select a from AgreedThing a where a.dialogueId = :dialogue order by a.number",
                        AgreedThing.class)
                .setParameter("dialogue", dialogueId)
                .getResultList();
    }

    /** One thing agreed; nothing when the dialogue is not public or has no such agreement. */
    public Optional<AgreedThing> find(Long dialogueId, int number) {
        return of(dialogueId).stream()
                .filter(thing -> thing.getNumber() == number)
                .findFirst();
    }

    /** The numbers of the records whose newest revision takes it up, public or not. */
    public List<Long> takers(Long dialogueId, int number) {
        @SuppressWarnings("unchecked")
        List<Number> found = entities.createNativeQuery("""
            select t.id from record t join revision n on n.record_id = t.id and n.number = t.latest_number
            where t.withdrawn_at is null and t.merged_at is null
              and (n.content ->> 'sourceDialogue')::bigint = ?1 and (n.content ->> 'sourceAgreement')::integer = ?2
            order by t.id\
            """)
                .setParameter(1, dialogueId)
                .setParameter(2, number)
                .getResultList();
        return found.stream().map(Number::longValue).toList();
    }

    private <T> TypedQuery<T> query(String select, AgreementFilter filter, String order, Class<T> type) {
        var condition = new StringBuilder("where 1 = 1");
        if (filter.state() != null) {
            condition.append(
                    switch (filter.state()) {
                        case OPEN -> " and a.takers = 0 and a.publicTakers = 0 and a.agreedOn < :limit";
                        case YOUNG -> " and a.takers = 0 and a.publicTakers = 0 and a.agreedOn >= :limit";
                        case IN_WORK -> " and a.takers > 0 and a.publicTakers = 0";
                        case TAKEN_UP -> " and a.publicTakers > 0";
                    });
        }
        if (filter.organizationId() != null) {
            condition.append(" and (a.organizationId = :organization or a.hostId = :organization)");
        }
        if (filter.areaId() != null) {
            condition.append(" and a.areaId = :area");
        }
        var query = entities.createQuery(select + condition + order, type);
        if (filter.state() == AgreementState.OPEN || filter.state() == AgreementState.YOUNG) {
            query.setParameter("limit", AgreedThing.lastDayOpen(LocalDate.now(clock)));
        }
        if (filter.organizationId() != null) {
            query.setParameter("organization", filter.organizationId());
        }
        if (filter.areaId() != null) {
            query.setParameter("area", filter.areaId());
        }
        return query;
    }
}
