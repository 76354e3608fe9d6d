package org.acuerdo.platform;

import org.postgresql.ds.PGSimpleDataSource;

/**
 * The first object of the portal that the server makes, before JPA and CDI: so it is here that a missing or wrong setting
 * stops the start with a sentence. Later, the server would already have stumbled over it in its own words, and stayed up.
 */
public class PortalDataSource extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    /** Ends the server, saying why, when the portal can't run with its settings. */
    public PortalDataSource() {
        var faults = SettingFaults.all();
        if (!faults.isEmpty()) {
            Halt.with(faults);
        }
    }
}
