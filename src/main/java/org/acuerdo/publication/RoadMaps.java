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
import java.util.stream.IntStream;
import org.acuerdo.moderation.Records;
import org.acuerdo.platform.Language;

/** Reads the road map: five statements, however many actions there are. */
@ApplicationScoped
public class RoadMaps {

    private static final String STEP = """
        new org.acuerdo.publication.StepRow(p.recordId, s.position, s.number, s.title, s.dueOn, s.firstDueOn, s.doneOn,
          s.weight)
        """;

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
        return new RoadMap(actions, translated(steps(), language), links(), today);
    }

    /**
     * A milestone that is still to be reached.
     *
     * @param reference of its action
     */
    public record Ahead(String reference, StepRow step) {}

    /** The milestones still to be reached of the actions that an organization leads, from a day on. */
    public List<Ahead> ahead(Long organizationId, LocalDate from, Language language) {
        var rows = entities.createQuery("select p.reference, " + STEP + """
                from PublicRecord p join p.steps s
                where p.organization.id = :organization and s.doneOn is null and s.dueOn >= :from
                order by s.dueOn, p.recordId, s.position\
                """, Object[].class)
                .setParameter("organization", organizationId)
                .setParameter("from", from)
                .getResultList();
        var steps = translated(rows.stream().map(row -> (StepRow) row[1]).toList(), language);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Ahead((String) rows.get(i)[0], steps.get(i)))
                .toList();
    }

    private List<StepRow> translated(List<StepRow> steps, Language language) {
        var translations =
                texts.of(steps.stream().map(StepRow::actionId).distinct().toList(), language);
        return steps.stream()
                .map(step ->
                        translations.containsKey(step.actionId()) ? step.in(translations.get(step.actionId())) : step)
                .toList();
    }

    /** What the filter leaves, by when it starts. */
    public List<PublicRow> rows(Filter filter, int most, Language language) {
        return records.inOrder(filter, "order by p.startsOn, p.recordId", most, language);
    }

    private List<StepRow> steps() {
        return entities.createQuery(
                        "select " + STEP + "from PublicRecord p join p.steps s order by p.recordId, s.position",
                        StepRow.class)
                .getResultList();
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
