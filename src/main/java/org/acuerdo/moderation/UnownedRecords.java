package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.acuerdo.platform.Language;

/** Finds the records that nobody owns: nobody who may sign in acts for their organization. */
@ApplicationScoped
public class UnownedRecords {

    @PersistenceContext
    private EntityManager entities;

    /** How many there are of each such organization, by name. One statement. */
    public List<UnownedRow> byOrganization(Language language) {
        return entities.createQuery("""
            select new org.acuerdo.moderation.UnownedRow(o.id, n.name, count(r))
            from ModeratedRecord r join r.organization o join o.names n
            where key(n) = :language and r.withdrawnAt is null and r.merger.at is null
              and not exists (select a.id from Account a where a.organization.id = o.id and a.disabled = false)
            group by o.id, n.name order by n.name, o.id\
            """, UnownedRow.class)
                .setParameter("language", language.getCode())
                .getResultList();
    }
}
