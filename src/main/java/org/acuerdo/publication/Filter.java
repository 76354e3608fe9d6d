package org.acuerdo.publication;

import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import org.acuerdo.assessment.Completion;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.reporting.ReportedStatus;

/** Which public records a list shows, in which order, and which page of them. */
public class Filter {

    /** So many stand on a page. */
    public static final int PAGE = 20;

    /** The orders that a reader can choose. */
    public enum Sort {
        /** What began last comes first. */
        NEWEST("p.startsOn desc, p.recordId desc"),
        /** What ends first comes first; what has no end comes last. */
        END("coalesce(p.endsOn, {d '9999-12-31'}), p.recordId"),
        /** What is farthest comes first; what never reported comes last. */
        PROGRESS("coalesce(p.percent, -1) desc, p.recordId desc");

        private final String order;

        Sort(String order) {
            this.order = order;
        }
    }

    private final StringBuilder condition = new StringBuilder("and p.kind = :kind ");
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private Sort sort = Sort.NEWEST;
    private int page = 1;

    /** All of a kind, the newest first. */
    public Filter(RecordKind kind) {
        parameters.put("kind", kind);
    }

    /** Only those with these words in the title or the text. */
    public Filter words(String words) {
        var like = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return add(
                "(lower(p.title) like lower(:words) escape '\\' or lower(p.summary) like lower(:words) escape '\\')",
                "words",
                like);
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

    /** Only those of the sector with this number. */
    public Filter sector(Long id) {
        return add(":sector member of p.references", "sector", id);
    }

    /** Only commitments of this sort. */
    public Filter type(CommitmentType type) {
        return add("p.type = :type", "type", type);
    }

    /** Only commitments whose makers report this status. */
    public Filter status(ReportedStatus status) {
        return add("p.status = :status", "status", status);
    }

    /** Only commitments that the secretariat found to be this far. */
    public Filter assessed(Completion completion) {
        return add("p.assessed = :assessed", "assessed", completion);
    }

    /** Only those that began in this year. */
    public Filter year(int year) {
        return add("extract(year from p.startsOn) = :year", "year", year);
    }

    /** In this order. */
    public Filter sort(Sort wanted) {
        sort = wanted;
        return this;
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
        return "order by " + sort.order;
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
