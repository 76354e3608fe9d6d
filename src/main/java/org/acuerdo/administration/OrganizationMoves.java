package org.acuerdo.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gives what belongs to one organization to another one. What was said stays as it was said: no revision is touched. */
@ApplicationScoped
public class OrganizationMoves {

    /** In this order; the first parameter is the new organization, the second the old one. */
    private static final List<String> STEPS = List.of(
            "update record set organization_id = ?1 where organization_id = ?2",
            "update public_record set organization_id = ?1 where organization_id = ?2",
            "delete from public_part p using public_part q where q.organization_id = ?1 and p.organization_id = ?2"
                    + " and q.record_id = p.record_id and q.part = p.part",
            "update public_part set organization_id = ?1 where organization_id = ?2",
            "update public_text set translator_id = ?1 where translator_id = ?2",
            "update posting set organization_id = ?1 where organization_id = ?2",
            "delete from reporting_cycle_organization p using reporting_cycle_organization q where q.organization_id = ?1"
                    + " and p.organization_id = ?2 and q.cycle_id = p.cycle_id",
            "update reporting_cycle_organization set organization_id = ?1 where organization_id = ?2",
            "delete from reminder p using reminder q where q.organization_id = ?1 and p.organization_id = ?2"
                    + " and q.cycle_id = p.cycle_id and q.step = p.step",
            "update reminder set organization_id = ?1 where organization_id = ?2",
            "update notice set organization_id = ?1 where organization_id = ?2",
            "update account set organization_id = ?1 where organization_id = ?2");

    private static final List<String> FOLLOWED =
            List.of("follow:account_id", "subscription:subscriber_id", "withdrawal:record_id");

    /** How much would move. */
    public record Weight(long records, long people) {}

    @PersistenceContext
    private EntityManager entities;

    /** How much would move with this one. */
    public Weight weigh(Long from) {
        return new Weight(
                count("select count(*) from record where organization_id = ?1", from),
                count("select count(*) from account where erased_at is null and organization_id = ?1", from));
    }

    private long count(String query, Long from) {
        return ((Number) entities.createNativeQuery(query).setParameter(1, from).getSingleResult()).longValue();
    }

    /** Does it. Whoever follows the old one follows the new one. */
    @Transactional(Transactional.TxType.MANDATORY)
    void move(Long from, String fromSlug, Long to, String toSlug) {
        STEPS.forEach(step -> entities.createNativeQuery(step)
                .setParameter(1, to)
                .setParameter(2, from)
                .executeUpdate());
        for (var table : FOLLOWED) {
            var name = table.split(":")[0];
            var whose = table.split(":")[1];
            entities.createNativeQuery(("delete from %1$s p using %1$s q where q.interest = ?1 and p.interest = ?2"
                                    + " and q.%2$s = p.%2$s")
                            .formatted(name, whose))
                    .setParameter(1, "organizations/" + toSlug)
                    .setParameter(2, "organizations/" + fromSlug)
                    .executeUpdate();
            entities.createNativeQuery("update " + name + " set interest = ?1 where interest = ?2")
                    .setParameter(1, "organizations/" + toSlug)
                    .setParameter(2, "organizations/" + fromSlug)
                    .executeUpdate();
        }
    }
}
