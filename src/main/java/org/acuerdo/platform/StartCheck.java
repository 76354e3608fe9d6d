package org.acuerdo.platform;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;

/** Stops the start with a sentence when a setting is missing or wrong, before anything else is tried. */
public class StartCheck implements Extension {

    void check(@Observes BeforeBeanDiscovery event) {
        var faults = Settings.faults();
        if (!faults.isEmpty()) {
            Halt.with(faults);
        }
    }
}
