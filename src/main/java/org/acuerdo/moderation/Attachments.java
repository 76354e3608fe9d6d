package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and keeps what files were put to records. */
@ApplicationScoped
public class Attachments {

    @PersistenceContext
    private EntityManager entities;

    /** The one with this number. */
    public Optional<Attachment> find(Long id) {
        return Optional.ofNullable(entities.find(Attachment.class, id));
    }

    /** Those by their numbers: one statement, or none for no number. */
    public Map<Long, Attachment> byId(Collection<Long> ids) {
        var found = new HashMap<Long, Attachment>();
        if (!ids.isEmpty()) {
            entities.createQuery("select a from Attachment a where a.id in :ids", Attachment.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(attachment -> found.put(attachment.getId(), attachment));
        }
        return found;
    }

    void add(Attachment attachment) {
        entities.persist(attachment);
    }

    /** Forgets those that came before this moment and that no revision lists, and gives how many. */
    @Transactional
    public int forgetUnlisted(Instant before) {
        return entities.createNativeQuery("""
            delete from attachment a where a.uploaded_at < ?1 and not exists (
              select 1 from revision v where v.record_id = a.record_id
              and v.content -> 'files' @> jsonb_build_array(jsonb_build_object('attachment', a.id)))\
            """)
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The hashes of all contents that some attachment stands for. */
    @Transactional
    public Set<String> hashes() {
        List<String> all = entities.createQuery("select distinct a.sha256 from Attachment a", String.class)
                .getResultList();
        return new HashSet<>(all);
    }
}
