package org.acuerdo.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.Revision;

/** Reads what actions depend on. */
@ApplicationScoped
public class Dependencies {

    /** Any number that nobody else locks. */
    private static final long LOCK = 5_305_117;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Contents contents;

    /** Of two actions that are sent at once, the second waits here until the first is through. */
    void oneAtATime() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
                .getSingleResult();
    }

    /** What each action depends on, by what is public of it and by what is on its way to be. */
    Map<Long, Set<Long>> all() {
        var all = new HashMap<Long, Set<Long>>();
        entities.createQuery("""
            select v from Revision v join fetch v.record r
            where r.kind = org.acuerdo.moderation.RecordKind.ACTION and r.withdrawnAt is null
              and (v.number = r.publishedNumber or v.number = r.latestNumber
                and v.state not in (org.acuerdo.policy.PublicationState.DRAFT,
                  org.acuerdo.policy.PublicationState.RETURNED))\
            """, Revision.class).getResultList().forEach(revision -> {
            var action = (ActionContent) contents.of(revision);
            all.computeIfAbsent(revision.getRecord().getId(), id -> new LinkedHashSet<>())
                    .addAll(action.getDependsOn());
        });
        return all;
    }
}
