package org.acuerdo.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What those who run the portal set on its own pages, by name, such as {@code queue.target}; what belongs to one page
 * begins with the same word. {@link Settings} are those of the installation.
 */
@ApplicationScoped
public class PortalSettings {

    @PersistenceContext
    private EntityManager entities;

    /** What is set under this name. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(under(name).get(name));
    }

    /** All that is set whose name begins so, by name. One statement. */
    public Map<String, String> under(String beginning) {
        List<?> rows = entities.createNativeQuery("select name, value from setting where left(name, length(?1)) = ?2")
                .setParameter(1, beginning)
                .setParameter(2, beginning)
                .getResultList();
        var found = new TreeMap<String, String>();
        rows.forEach(row -> found.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return found;
    }

    /**
     * Sets all that the values name; for a use case to call.
     *
     * @param beginning what all the names begin with
     * @param read what was set under it when the person who changes it read it
     * @throws Overtaken when it is no longer that
     */
    public void change(String beginning, Map<String, String> read, Map<String, String> values) {
        // Few and rarely changed: whoever changes one waits for whoever changes another.
        entities.createNativeQuery("lock table setting in share row exclusive mode")
                .executeUpdate();
        if (!under(beginning).equals(read)) {
            throw new Overtaken();
        }
        values.forEach((name, value) -> entities.createNativeQuery("insert into setting (name, value) values (?1, ?2)"
                        + " on conflict on constraint setting_pk do update set value = excluded.value")
                .setParameter(1, name)
                .setParameter(2, value)
                .executeUpdate());
    }
}
