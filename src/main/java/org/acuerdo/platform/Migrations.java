package org.acuerdo.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema to this version before anything reads it, then tells the others that they may start. */
@ApplicationScoped
public class Migrations {

    private static final Logger LOG = System.getLogger(Migrations.class.getName());

    @Resource(lookup = DataSource.NAME)
    private javax.sql.DataSource database;

    @Inject
    private Event<DatabaseReady> ready;

    private volatile boolean done;

    void migrate(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class)
                    Object start) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            Halt.with(List.of("The database of PORTAL_DB_URL can't be reached or brought up to date: " + reason(e)));
        }
        try {
            ready.fire(new DatabaseReady());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The first data can't be written", e);
            Halt.with(List.of("The first data can't be written; the log says why."));
        }
        done = true;
    }

    /** Whether the schema is in place and everything that waited for it has run. */
    public boolean areDone() {
        return done;
    }

    private static String reason(Throwable e) {
        var deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).replaceAll("\\s+", " ");
    }
}
