package org.acuerdo.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerdo.platform.PortalSettings;

/** Reads what the secretariat promises, as it has set it. */
@ApplicationScoped
public class Targets {

    static final String ALL = "queue.";
    static final String DAYS = "queue.target";
    static final String CLOSED = "queue.closed";

    @Inject
    private PortalSettings settings;

    /** What is promised now. One statement. */
    public Target current() {
        return of(settings.under(ALL));
    }

    /** What these settings promise. */
    static Target of(Map<String, String> set) {
        Set<LocalDate> closed = set.getOrDefault(CLOSED, "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
        var days = set.containsKey(DAYS) ? Integer.parseInt(set.get(DAYS)) : Target.AT_FIRST;
        return new Target(days, new WorkingDays(closed));
    }
}
