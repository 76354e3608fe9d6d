package org.acuerdo.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds mails as lines of a list, however many there are. */
@ApplicationScoped
public class MailRows {

    private static final String ROW = """
        new org.acuerdo.platform.mail.MailRow(m.id, m.recipient, m.subject, m.state, m.createdAt,
          m.dueAt, m.settledAt, m.tries, m.problem)\
        """;

    @PersistenceContext
    private EntityManager entities;

    /** How many there are of those that are looked for. */
    public long count(MailSearch search) {
        return query("count(m)", search, "", Long.class).getSingleResult();
    }

    /** So many of them from this one on. */
    public List<MailRow> find(MailSearch search, int first, int most) {
        return query(ROW, search, order(search), MailRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The numbers of all of them, in order. */
    public List<Long> numbers(MailSearch search) {
        return query("m.id", search, order(search), Long.class).getResultList();
    }

    /** Those with these numbers that there still are, in this order. */
    public List<MailRow> byNumber(Collection<Long> numbers) {
        Map<Long, MailRow> found = entities
                .createQuery("select " + ROW + " from OutboxMail m where m.id in :numbers", MailRow.class)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(MailRow::id, Function.identity()));
        return numbers.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** How many mails there are in each state; those that are in none are left out. */
    public Map<MailState, Long> counts() {
        var counts = new EnumMap<MailState, Long>(MailState.class);
        entities.createQuery("select m.state, count(m) from OutboxMail m group by m.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
        return counts;
    }

    private <T> TypedQuery<T> query(String what, MailSearch search, String order, Class<T> type) {
        var words = search.words() == null ? new String[0] : search.words().split("\\s+");
        var where = new ArrayList<String>();
        where.add("m.state in :states");
        for (var i = 0; i < words.length; i++) {
            where.add("function('unaccent', lower(concat(m.subject, ' ', m.recipient)))"
                    + " like function('unaccent', lower(:word" + i + ")) escape '\\'");
        }
        var query = entities.createQuery(
                        "select " + what + " from OutboxMail m where " + String.join(" and ", where) + order, type)
                .setParameter("states", search.states());
        for (var i = 0; i < words.length; i++) {
            query.setParameter(
                    "word" + i,
                    "%" + words[i].replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        }
        return query;
    }

    private static String order(MailSearch search) {
        var down = search.down() ? " desc" : "";
        return search.order() == null
                ? " order by m.createdAt desc, m.id desc"
                : " order by m." + search.order().field() + down + " nulls last, m.createdAt desc, m.id desc";
    }
}
