package org.acuerdo.platform;

import jakarta.annotation.sql.DataSourceDefinition;

/** The database of the portal, as the settings name it. */
@DataSourceDefinition(
        name = DataSource.NAME,
        className = "org.acuerdo.platform.PortalDataSource",
        url = "${MPCONFIG=portal.db.url}",
        user = "${MPCONFIG=portal.db.user}",
        password = "${MPCONFIG=portal.db.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 20)
public final class DataSource {

    /** Where those who ask it past JPA find it. */
    public static final String NAME = "java:app/jdbc/portal";

    private DataSource() {}
}
