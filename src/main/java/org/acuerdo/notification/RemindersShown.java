package org.acuerdo.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What a cycle's board shows of the reminders that went out. */
@Named
@RequestScoped
public class RemindersShown {

    /** A reminder that an organization got. */
    public record Reminded(ReminderStep step, Instant at) {}

    @Inject
    private Reminders reminders;

    private final Map<Long, Map<Long, Reminded>> read = new HashMap<>();

    /** The last that this organization got in the cycle; null when it got none. */
    public Reminded last(Long cycleId, Long organizationId) {
        return read.computeIfAbsent(cycleId, reminders::last).get(organizationId);
    }
}
