package org.acuerdo.publication;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.acuerdo.dialogue.DialogueStage;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.Language;

/** Which public records a list shows, the newest first, and which page of them. */
public class Filter {

    /** So many stand on a page. */
    public static final int PAGE = 20;

    private final StringBuilder condition = new StringBuilder("and p.kind = :kind ");
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private int page = 1;

    /** All of a kind, the newest first. */
    public Filter(RecordKind kind) {
        parameters.put("kind", kind);
    }

    /** Only those with these words, as everybody searches for them. */
    public Filter words(String words, Language language) {
        // Each of the two conditions is that of an index.
        var which =
                parameters.get("kind") == RecordKind.COMMITMENT ? "= ''COMMITMENT''" : "in (''DIALOGUE'', ''ACTION'')";
        return add(
                "SQL('? in (select w.record_id from public_record w where w.kind %1$s and w.words_%2$s @@ websearch_to_tsquery(''words_%2$s'', ?))', p.recordId, :words) = true"
                        .formatted(which, language.getCode()),
                "words",
                words);
    }

    /** Only those of the engagement area with this code. */
    public Filter area(String code) {
        return add("a.code = :area", "area", code);
    }

    /** Only those that the organization made or has a part in. */
    public Filter organization(Long id) {
        return add(
                "(o.id = :organization or exists (select q.recordId from PublicRecord q join q.parts part"
                        + " where q.recordId = p.recordId and part.organizationId = :organization))",
                "organization",
                id);
    }

    /** Only those for, or with, this country. */
    public Filter country(String iso2) {
        return add(":country member of p.countries", "country", iso2);
    }

    /** Only those that began in this year. */
    public Filter year(int year) {
        return add("extract(year from p.startsOn) = :year", "year", year);
    }

    /** Only those that were, are or will be under way in this year. */
    public Filter during(int year) {
        add("p.startsOn <= :lastDay", "lastDay", LocalDate.of(year, 12, 31));
        return add("(p.endsOn is null or p.endsOn >= :firstDay)", "firstDay", LocalDate.of(year, 1, 1));
    }

    /** Only dialogues of this series. */
    public Filter series(String name) {
        return add("lower(p.series) = lower(:series)", "series", name);
    }

    /** Only dialogues that are this far. */
    public Filter stage(DialogueStage stage) {
        return add("p.stage = :stage", "stage", stage);
    }

    /** This page of them, from 1. */
    public Filter page(int wanted) {
        page = wanted;
        return this;
    }

    String condition() {
        return condition.toString();
    }

    String order() {
        return "order by p.startsOn desc, p.recordId desc";
    }

    int first() {
        return (page - 1) * PAGE;
    }

    void bind(TypedQuery<?> query) {
        parameters.forEach(query::setParameter);
    }

    private Filter add(String part, String name, Object value) {
        condition.append("and ").append(part).append(' ');
        parameters.put(name, value);
        return this;
    }
}
