package org.acuerdo.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.Language;

/** Finds public records by their words and by what can be chosen. Each method is one statement. */
@ApplicationScoped
public class Searches {

    /** So many dialogues, actions and organizations stand beside the commitments that were found. */
    static final int BESIDE = 5;

    /** A place of a page: a record and where its words were found. */
    record Place(Long id, List<Highlight> title, List<Highlight> text) {}

    /** An organization that was found by its name. */
    public record FoundOrganization(String slug, String name, String acronym) {}

    @PersistenceContext
    private EntityManager entities;

    /** A statement and its parameters. */
    private static final class Sql {
        private final StringBuilder text = new StringBuilder();
        private final List<Object> parameters = new ArrayList<>();

        Sql add(String part) {
            text.append(part);
            return this;
        }

        String parameter(Object value) {
            parameters.add(value);
            return "?" + parameters.size();
        }
    }

    private List<?> rows(Sql sql) {
        var query = entities.createNativeQuery(sql.text.toString());
        for (var i = 0; i < sql.parameters.size(); i++) {
            query.setParameter(i + 1, sql.parameters.get(i));
        }
        return query.getResultList();
    }

    private static String words(Language language) {
        return "p.words_" + language.getCode();
    }

    private static String query(Sql sql, String words, Language language) {
        return "websearch_to_tsquery('words_" + language.getCode() + "', " + sql.parameter(words) + ")";
    }

    /** That a record is a commitment with the words, or with the reference, that was typed. */
    private static String base(Sql sql, Wanted wanted, Language language) {
        if (!wanted.searches()) {
            return "p.kind = 'COMMITMENT'";
        }
        return isReference(wanted.words())
                ? "p.kind = 'COMMITMENT' and p.reference = upper(" + sql.parameter(wanted.words()) + ")"
                : "p.kind = 'COMMITMENT' and " + words(language) + " @@ " + query(sql, wanted.words(), language);
    }

    private static boolean isReference(String words) {
        return words.matches("[CDAUcdau]-\\d{4}-\\d{4,6}");
    }

    /** How many there are, by each value of each facet. */
    Found count(Wanted wanted, Language language) {
        var sql = new Sql();
        var misses = wanted.chosen().entrySet().stream()
                .map(entry -> "case when "
                        + condition(sql, entry.getKey(), entry.getValue()) + " then 0 else "
                        + entry.getKey().bit() + " end")
                .collect(Collectors.joining(" + "));
        sql.add(
                        "with m as materialized (select p.record_id, p.area_id, p.organization_id, p.type, p.status, p.assessed,"
                                + " cast(extract(year from p.starts_on) as int) as year, ")
                .add(misses.isEmpty() ? "0" : misses)
                .add(" as miss from public_record p where ")
                .add(base(sql, wanted, language))
                .add(") select 'ALL', null, count(*), count(*) filter (where m.miss = 0) from m");
        for (var facet : Facet.values()) {
            sql.add(" union all ").add(facet.counts());
        }
        for (var facet : wanted.chosen().keySet()) {
            sql.add(" union all select 'WITHOUT', '%s', count(*), 0 from m where m.miss & ~%d = 0"
                    .formatted(facet.name(), facet.bit()));
        }
        var found = new Found();
        for (var row : rows(sql)) {
            var cells = (Object[]) row;
            found.add((String) cells[0], (String) cells[1], number(cells[2]), number(cells[3]));
        }
        return found;
    }

    private static String condition(Sql sql, Facet facet, List<String> values) {
        return facet.condition("cast(" + sql.parameter(String.join(",", values)) + " as text)");
    }

    /** The records of a page, in their order. */
    List<Place> page(Wanted wanted, Language language) {
        var sql = new Sql();
        var marks = wanted.searches() && !isReference(wanted.words());
        var config = "'words_" + language.getCode() + "'";
        sql.add("select p.record_id");
        if (marks) {
            var query = query(sql, wanted.words(), language);
            sql.add(", ts_headline(" + config + ", " + translated("x.title", "p.title", language) + ", " + query + ", "
                    + sql.parameter(Highlight.WHOLE) + ")");
            var again = query(sql, wanted.words(), language);
            sql.add(", ts_headline(" + config + ", "
                    + translated("x.summary || ' ' || x.body", "p.summary || ' ' || p.body", language) + ", " + again
                    + ", "
                    + sql.parameter(Highlight.PLACES) + ")");
        }
        sql.add(" from (select p.record_id, p.title, p.summary, p.body from public_record p where ")
                .add(base(sql, wanted, language));
        wanted.chosen().forEach((facet, values) -> sql.add(" and ").add(condition(sql, facet, values)));
        sql.add(" order by ")
                .add(order(wanted).by(words(language), marks ? query(sql, wanted.words(), language) : null))
                .add(" limit " + Filter.PAGE + " offset " + (wanted.page() - 1) * (long) Filter.PAGE + ") p");
        return rows(sql).stream()
                .map(row -> marks ? marked((Object[]) row) : new Place(id(row), null, null))
                .toList();
    }

    /** What is read in that language: of the translation where there is one. */
    private static String translated(String there, String here, Language language) {
        return "coalesce((select " + there + " from public_text x where x.record_id = p.record_id and x.language = '"
                + language.getCode() + "'), " + here + ")";
    }

    private static Place marked(Object[] cells) {
        return new Place(id(cells[0]), Highlight.of((String) cells[1]), Highlight.of((String) cells[2]));
    }

    /** Only what has words can fit them more or less. */
    static Wanted.Order order(Wanted wanted) {
        return wanted.order() == Wanted.Order.RELEVANCE && (!wanted.searches() || isReference(wanted.words()))
                ? Wanted.Order.NEWEST
                : wanted.order();
    }

    /** The dialogues and actions that fit the words best, by their numbers. */
    Map<RecordKind, List<Long>> beside(String words, Language language) {
        var sql = new Sql();
        var fits = isReference(words)
                ? "p.reference = upper(" + sql.parameter(words) + ")"
                : words(language) + " @@ " + query(sql, words, language);
        var rank = isReference(words) ? "0" : "ts_rank(" + words(language) + ", " + query(sql, words, language) + ")";
        sql.add(
                        "select kind, record_id from (select p.kind, p.record_id, row_number() over (partition by p.kind order by ")
                .add(rank + " desc, p.record_id desc) as place from public_record p")
                .add(" where p.kind in ('DIALOGUE', 'ACTION') and " + fits)
                .add(") f where place <= " + BESIDE + " order by kind, place");
        var found = new EnumMap<RecordKind, List<Long>>(RecordKind.class);
        for (var row : rows(sql)) {
            var cells = (Object[]) row;
            found.computeIfAbsent(RecordKind.valueOf((String) cells[0]), kind -> new ArrayList<>())
                    .add(id(cells[1]));
        }
        return found;
    }

    /** The organizations whose name in any language has the words, or nearly has them. */
    List<FoundOrganization> organizations(String words, Language language) {
        var sql = new Sql();
        var query = query(sql, words, language);
        var plain = "lower(unaccent(" + sql.parameter(words) + "))";
        var again = "lower(unaccent(" + sql.parameter(words) + "))";
        sql.add("select o.slug, t.name, t.acronym from organization o join organization_text t"
                        + " on t.organization_id = o.id and t.language = " + sql.parameter(language.getCode()))
                .add(" join (select organization_id, max(word_similarity(" + plain
                        + ", lower(unaccent(concat_ws(' ', name, acronym))))) as near, bool_or(to_tsvector('words_"
                        + language.getCode() + "', concat_ws(' ', name, acronym)) @@ " + query
                        + " or strict_word_similarity("
                        + again + ", lower(unaccent(concat_ws(' ', name, acronym)))) > 0.6) as fits"
                        + " from organization_text group by organization_id) f on f.organization_id = o.id and f.fits")
                .add(" order by f.near desc, t.name limit " + BESIDE);
        return rows(sql).stream()
                .map(row -> (Object[]) row)
                .map(cells -> new FoundOrganization((String) cells[0], (String) cells[1], (String) cells[2]))
                .toList();
    }

    /** For each word that no public record has, the nearest that one has; empty where none is near. */
    Map<String, String> nearest(String words, Language language) {
        var asked = Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3)
                .distinct()
                .limit(8)
                .toList();
        var sql = new Sql();
        sql.add("select w, nearest_word(w) from unnest(string_to_array(cast(" + sql.parameter(String.join(",", asked))
                        + " as text), ',')) w")
                .add(" where not exists (select from public_record p where p.kind <> 'UPDATE' and " + words(language)
                        + " @@ plainto_tsquery('words_" + language.getCode() + "', w))");
        var nearest = new HashMap<String, String>();
        for (var row : rows(sql)) {
            var cells = (Object[]) row;
            nearest.put((String) cells[0], cells[1] == null ? "" : (String) cells[1]);
        }
        return nearest;
    }

    private static Long id(Object cell) {
        return number(cell);
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
