package org.acuerdo.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the database says of itself. One statement. */
@ApplicationScoped
public class DatabaseFacts {

    /**
     * The facts.
     *
     * @param version of PostgreSQL
     * @param bytes how large the database is
     * @param migration the number of the newest migration
     * @param migrations how many there were
     * @param connections how many are open to it, and how many it takes
     */
    public record Facts(String version, long bytes, String migration, long migrations, long connections, long most) {}

    @PersistenceContext
    private EntityManager entities;

    /** As it is now. */
    public Facts now() {
        var row = (Object[]) entities.createNativeQuery("""
            select current_setting('server_version'), pg_database_size(current_database()),
              (select version from flyway_schema_history where success and version is not null
                order by installed_rank desc limit 1),
              (select count(*) from flyway_schema_history where success),
              (select count(*) from pg_stat_activity where datname = current_database()),
              current_setting('max_connections')::bigint""").getSingleResult();
        return new Facts(
                (String) row[0], number(row[1]), (String) row[2], number(row[3]), number(row[4]), number(row[5]));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
