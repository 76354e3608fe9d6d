package org.acuerdo.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerdo.platform.Language;

/** Reads and keeps the rows that records choose from. Each method is one statement. */
@ApplicationScoped
public class References {

    private static final String CHOICE = """
            select new org.acuerdo.reference.Choice(r.id, r.code, t.name, t.detail)
            from ReferenceRow r join r.texts t where key(t) = :language and\s""";

    @PersistenceContext
    private EntityManager entities;

    /** What a form offers: the rows of a kind that are not retired, in their order. */
    public List<Choice> offered(ReferenceKind kind, Language language) {
        return entities.createQuery(
                        CHOICE + " r.kind = :kind and r.retired = false order by r.position, r.id", Choice.class)
                .setParameter("kind", kind)
                .setParameter("language", language.getCode())
                .getResultList();
    }

    /** Those rows by their numbers, retired ones too. */
    public Map<Long, Choice> byId(Collection<Long> ids, Language language) {
        var found = new HashMap<Long, Choice>();
        if (!ids.isEmpty()) {
            entities.createQuery(CHOICE + " r.id in :ids", Choice.class)
                    .setParameter("ids", ids)
                    .setParameter("language", language.getCode())
                    .getResultList()
                    .forEach(choice -> found.put(choice.id(), choice));
        }
        return found;
    }

    /** The row with this code, retired or not. */
    public Optional<Choice> byCode(ReferenceKind kind, String code, Language language) {
        return entities.createQuery(CHOICE + " r.kind = :kind and r.code = :code", Choice.class)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .setParameter("language", language.getCode())
                .getResultStream()
                .findFirst();
    }

    /** The countries that a form offers, by name as that language sorts. */
    public List<Country> countries(Language language) {
        var collator = Collator.getInstance(language.getLocale());
        return entities.createQuery("select c from Country c where c.retired = false", Country.class)
                .getResultStream()
                .sorted(Comparator.comparing(country -> Country.name(country.getIso2(), language), collator))
                .toList();
    }

    /** The country with this code, retired or not. */
    public Optional<Country> country(String iso2) {
        return Optional.ofNullable(entities.find(Country.class, iso2));
    }

    /** All rows of a kind with their names, retired ones too, in their order. */
    public List<ReferenceRow> all(ReferenceKind kind) {
        return entities.createQuery(
                        "select distinct r from ReferenceRow r join fetch r.texts where r.kind = :kind"
                                + " order by r.position, r.id",
                        ReferenceRow.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** All countries, retired ones too. */
    public List<Country> allCountries() {
        return entities.createQuery("select c from Country c order by c.iso2", Country.class)
                .getResultList();
    }

    /** The row with this number. */
    public Optional<ReferenceRow> find(Long id) {
        return Optional.ofNullable(entities.find(ReferenceRow.class, id));
    }

    /** The row with this number, for this transaction alone until it ends. */
    public Optional<ReferenceRow> lock(Long id) {
        return Optional.ofNullable(entities.find(ReferenceRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The country with this code, for this transaction alone until it ends. */
    public Optional<Country> lockCountry(String iso2) {
        return Optional.ofNullable(entities.find(Country.class, iso2, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The country at this place of the map. */
    public Optional<Country> at(int column, int row) {
        return entities.createQuery("select c from Country c where c.column = :column and c.row = :row", Country.class)
                .setParameter("column", column)
                .setParameter("row", row)
                .getResultStream()
                .findFirst();
    }

    /** Takes a row out; whoever asks for it makes sure that nothing chose it. */
    public void remove(ReferenceRow row) {
        entities.remove(row);
    }

    /** Takes a country out; whoever asks for it makes sure that nothing chose it. */
    public void remove(Country country) {
        entities.remove(country);
    }

    /** Adds a row. */
    public void add(ReferenceRow row) {
        entities.persist(row);
    }

    /** Adds a country. */
    public void add(Country country) {
        entities.persist(country);
    }
}
