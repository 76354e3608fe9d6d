package org.acuerdo.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: migrated, and the database answers. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    @Inject
    private Migrations migrations;

    @PersistenceContext
    private EntityManager database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("portal")
                .status(migrations.areDone() && answers())
                .build();
    }

    private boolean answers() {
        try {
            database.createNativeQuery("select 1").getSingleResult();
            return true;
        } catch (PersistenceException e) {
            return false;
        }
    }
}
