package org.acuerdo.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acuerdo.moderation.Records;
import org.acuerdo.platform.Language;

/** Reads the road map: five statements, however many actions there are. */
@ApplicationScoped
public class RoadMaps {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PublicRecords records;

    @Inject
    private PublicTexts texts;

    @Inject
    private Records everyRecord;

    /** All public actions as they stand on that day. */
    public RoadMap read(Language language, LocalDate today) {
        var actions = records.actions(null, language);
        var translations = texts.of(actions.stream().map(PublicRow::id).toList(), language);
        var steps = steps().stream()
                .map(step ->
                        translations.containsKey(step.actionId()) ? step.in(translations.get(step.actionId())) : step)
                .toList();
        return new RoadMap(actions, steps, links(), today);
    }

    /** What the filter leaves, by when it starts. */
    public List<PublicRow> rows(Filter filter, int most, Language language) {
        return records.inOrder(filter, "order by p.startsOn, p.recordId", most, language);
    }

    private List<StepRow> steps() {
        return entities.createQuery("""
            select new org.acuerdo.publication.StepRow(p.recordId, s.position, s.number, s.title, s.dueOn, s.firstDueOn, s.doneOn,
              s.weight)
            from PublicRecord p join p.steps s order by p.recordId, s.position\
            """, StepRow.class).getResultList();
    }

    /** What each action points to; of what was merged, the record that stands for it. */
    private Map<Long, Set<Long>> links() {
        var rows = entities.createQuery("""
            select p.recordId, l from PublicRecord p join p.links l
            where p.kind = org.acuerdo.moderation.RecordKind.ACTION\
            """, Object[].class).getResultList();
        var standing = everyRecord.standing(
                rows.stream().map(row -> (Long) row[1]).distinct().toList());
        var links = new HashMap<Long, Set<Long>>();
        rows.forEach(row ->
                links.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add(standing.get((Long) row[1])));
        return links;
    }
}
