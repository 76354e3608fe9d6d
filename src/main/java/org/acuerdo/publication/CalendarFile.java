package org.acuerdo.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.Temporal;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar that the usual programs read (RFC 5545). Moments are written in UTC, which every program shows in its own
 * zone, so no zone needs to be described.
 */
public class CalendarFile {

    /** Its media type. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    private final Calendar calendar = new Calendar();

    /** One that nothing is in yet. */
    public CalendarFile(String name) {
        calendar.add(new ProdId("-//Acuerdo//Acuerdo//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", name));
    }

    /**
     * Something that takes place, or is due.
     *
     * @param key which stays the same for the same thing, so that programs know it again
     * @param stamp when it was last changed
     * @param start a day or a moment
     * @param end of the same kind, and a day is no longer in it; null when it has none
     * @param place may be empty
     * @param text may be empty
     * @param address where more can be read
     */
    public void add(
            String key,
            Instant stamp,
            Temporal start,
            Temporal end,
            String title,
            String place,
            String text,
            String address) {
        var event = new VEvent(false);
        var where = URI.create(address);
        event.add(new Uid(key + "@" + where.getHost()));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(start));
        if (end != null) {
            event.add(new DtEnd<>(end));
        }
        event.add(new Summary(fit(title)));
        if (place != null && !place.isBlank()) {
            event.add(new Location(fit(place)));
        }
        if (text != null && !text.isBlank()) {
            event.add(new Description(fit(text)));
        }
        event.add(new Url(where));
        event.add(new Transp("TRANSPARENT"));
        calendar.add(event);
    }

    /** A text holds no other control characters (RFC 5545 section 3.3.11). */
    private static String fit(String text) {
        return text.replace("\r", "").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
    }

    /** Writes it. */
    public void write(OutputStream to) throws IOException {
        // A calendar without events is one all the same: it may have some tomorrow.
        new CalendarOutputter(false).output(calendar, to);
    }
}
