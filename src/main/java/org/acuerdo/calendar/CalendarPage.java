package org.acuerdo.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Settings;

/** {@code /workspace/calendar}: the secret address of the person's calendar, shown once, and a new one in its place. */
@Named
@RequestScoped
public class CalendarPage {

    @Inject
    private CalendarSecrets secrets;

    @Inject
    private Subscribable subscribable;

    @Inject
    private Settings settings;

    @Inject
    private Me me;

    @Inject
    private Onward onward;

    private String address;

    /** Makes a new address, which this one answer shows. */
    public void renew() {
        address = settings.baseUrl() + "/calendar/" + subscribable.renew() + ".ics";
    }

    /** Ends it. */
    public void end() {
        subscribable.end();
        onward.to("/workspace/calendar?said=calendarEnded");
    }

    /** The address that was just made; null when none was. */
    public String getAddress() {
        return address;
    }

    /** What the person has; null when there is none. */
    public CalendarSecret getSecret() {
        return secrets.of(me.actor().accountId()).orElse(null);
    }
}
