package org.acuerdo.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what chose a row of the lists, in drafts and earlier versions too. Each method is one statement. */
@ApplicationScoped
public class Uses {

    private static final String CHOSEN = """
        jsonb_array_elements_text(case jsonb_typeof(v.content -> '%1$s') when 'array' then v.content -> '%1$s' else '[]' end)""";

    private static final String ROWS = """
        select x.row, count(*) from (
          select v.content ->> 'area' as row, 'r' || v.record_id as user from revision v
            where jsonb_typeof(v.content -> 'area') = 'number'
          union select s, 'r' || v.record_id from revision v cross join lateral %s s
          union select s, 'r' || v.record_id from revision v cross join lateral %s s
          union select p.area_id::text, 'p' || p.id from posting p where p.area_id is not null) x
        group by x.row""".formatted(CHOSEN.formatted("sectors"), CHOSEN.formatted("sdgTargets"));

    private static final String COUNTRIES = """
        select x.country, count(*) from (
          select s as country, 'r' || v.record_id as user from revision v cross join lateral %s s
          union select o.country, 'o' || o.id from organization o where o.country is not null
          union select c.country, 'p' || c.posting_id from posting_country c) x
        group by x.country""".formatted(CHOSEN.formatted("countries"));

    @PersistenceContext
    private EntityManager entities;

    /** How many records and postings chose each row, by its number; those that nothing chose are missing. */
    Map<String, Long> ofRows() {
        return counts(ROWS);
    }

    /** How many records, postings and organizations each country has, by its code. */
    Map<String, Long> ofCountries() {
        return counts(COUNTRIES);
    }

    private Map<String, Long> counts(String statement) {
        List<?> rows = entities.createNativeQuery(statement).getResultList();
        var counts = new HashMap<String, Long>();
        rows.forEach(row ->
                counts.put(((Object[]) row)[0].toString().trim(), ((Number) ((Object[]) row)[1]).longValue()));
        return counts;
    }
}
