package org.acuerdo.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.Language;
import org.roaringbitmap.RoaringBitmap;

/** Finds public records by their words and by what can be chosen. Each method is a few statements, however many there are. */
@ApplicationScoped
public class Searches {

    /** So many dialogues, actions and organizations stand beside the commitments that were found. */
    static final int BESIDE = 5;

    /** So many commitments are compared by how well they fit the words. */
    static final int COMPARED = 1000;

    private static final int REMEMBERED = 200;

    /** A place of a page: a record and where its words were found. */
    record Place(Long id, List<Highlight> title, List<Highlight> text) {}

    /** An organization that was found by its name. */
    public record FoundOrganization(String slug, String name, String acronym) {}

    /** Words that somebody searched for, and what they were searched in. */
    private record Asked(long version, String column, String words, Language language) {}

    @Inject
    private Facets facets;

    /** What has the words is asked for on each page of the same search, and with each choice that is added. */
    private final Cache<Asked, RoaringBitmap> asked =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

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

    private static boolean isReference(String words) {
        return words.matches("[CDAUcdau]-\\d{4}-\\d{4,6}");
    }

    /** How many there are, by each value of each facet. */
    Found count(Wanted wanted, Language language) {
        var index = facets.now();
        return index.count(having(index, "words", wanted, language), wanted.chosen());
    }

    /** The commitments that have the words, anywhere or in the title alone; all of them when there are none. */
    private RoaringBitmap having(FacetIndex index, String column, Wanted wanted, Language language) {
        return wanted.searches()
                ? asked.get(
                        new Asked(index.version(), column, wanted.words(), language),
                        one -> read(column, wanted.words(), language))
                : index.all();
    }

    private RoaringBitmap read(String column, String words, Language language) {
        var sql = new Sql();
        if (isReference(words)) {
            sql.add("select cast(max(p.record_id) as text) from public_record p where p.kind = 'COMMITMENT'"
                    + " and p.reference = upper(" + sql.parameter(words) + ")");
        } else {
            sql.add("select commitments_with('" + column + "', '" + language.getCode() + "', " + sql.parameter(words)
                    + ")");
        }
        var numbers = new RoaringBitmap();
        var list = (String) rows(sql).get(0);
        if (list != null) {
            for (int from = 0, to; from < list.length(); from = to + 1) {
                to = list.indexOf(',', from) < 0 ? list.length() : list.indexOf(',', from);
                numbers.add(Integer.parseUnsignedInt(list, from, to, 10));
            }
        }
        return numbers;
    }

    /** The records of a page, in their order. */
    List<Place> page(Wanted wanted, Language language) {
        var index = facets.now();
        var left = index.left(having(index, "words", wanted, language), wanted.chosen(), null);
        var skipped = (wanted.page() - 1) * (long) Filter.PAGE;
        var order = order(wanted);
        var ids = order == Wanted.Order.RELEVANCE
                ? best(index, left, skipped, wanted, language)
                : index.page(left, order, skipped, Filter.PAGE);
        return wanted.searches() && !isReference(wanted.words())
                ? marked(ids, wanted.words(), language)
                : ids.stream().map(id -> new Place(id, null, null)).toList();
    }

    /**
     * Those that fit the words best. Of very many, the newest that have the words in their title are compared; behind them
     * come the others, the newest first.
     */
    private List<Long> best(FacetIndex index, RoaringBitmap left, long skipped, Wanted wanted, Language language) {
        var compared = left;
        if (left.getLongCardinality() > COMPARED) {
            var titled = RoaringBitmap.and(left, having(index, "titles", wanted, language));
            compared = numbers(index.page(titled, Wanted.Order.NEWEST, 0, COMPARED));
            var more = RoaringBitmap.andNot(left, titled);
            compared.or(
                    numbers(index.page(more, Wanted.Order.NEWEST, 0, COMPARED - (int) compared.getLongCardinality())));
        }
        var ids = new ArrayList<>(ranked(compared, skipped, wanted.words(), language));
        ids.addAll(index.page(
                RoaringBitmap.andNot(left, compared),
                Wanted.Order.NEWEST,
                Math.max(0, skipped - compared.getLongCardinality()),
                Filter.PAGE - ids.size()));
        return ids;
    }

    private static RoaringBitmap numbers(List<Long> ids) {
        var numbers = new RoaringBitmap();
        ids.forEach(id -> numbers.add(id.intValue()));
        return numbers;
    }

    private List<Long> ranked(RoaringBitmap compared, long skipped, String words, Language language) {
        if (skipped >= compared.getLongCardinality()) {
            return List.of();
        }
        var sql = new Sql();
        var ids = Arrays.stream(compared.toArray()).mapToObj(Integer::toUnsignedString);
        sql.add("select p.record_id from public_record p where p.record_id = any(" + array(sql, ids)
                        + ") order by ts_rank(")
                .add(words(language) + ", " + query(sql, words, language) + ") desc, p.record_id desc")
                .add(" limit " + Filter.PAGE + " offset " + skipped);
        return rows(sql).stream().map(Searches::id).toList();
    }

    private static String array(Sql sql, Stream<String> ids) {
        return "cast(string_to_array(" + sql.parameter(ids.collect(Collectors.joining(","))) + ", ',') as bigint[])";
    }

    private List<Place> marked(List<Long> ids, String words, Language language) {
        var sql = new Sql();
        var config = "'words_" + language.getCode() + "'";
        sql.add("select p.record_id");
        var query = query(sql, words, language);
        sql.add(", ts_headline(" + config + ", " + translated("x.title", "p.title", language) + ", " + query + ", "
                + sql.parameter(Highlight.WHOLE) + ")");
        var again = query(sql, words, language);
        sql.add(", ts_headline(" + config + ", "
                + translated("x.summary || ' ' || x.body", "p.summary || ' ' || p.body", language) + ", " + again
                + ", " + sql.parameter(Highlight.PLACES) + ")");
        sql.add(" from public_record p where p.record_id = any("
                + array(sql, ids.stream().map(Object::toString)) + ")");
        return rows(sql).stream()
                .map(row -> marked((Object[]) row))
                .sorted(Comparator.comparing(place -> ids.indexOf(place.id())))
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
                + " as text), ',')) w where not is_public_word('" + language.getCode() + "', w)");
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
