package org.acuerdo.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;

/**
 * {@code /secretariat/releases}: what goes public together, and when; and {@code /secretariat/release}: one of them, its
 * records, another time for it, or calling it off.
 */
@Named
@RequestScoped
public class ReleasesPage {

    @Inject
    private Releases releases;

    @Inject
    private Releasing releasing;

    @Inject
    private Records records;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    @Inject
    private Clock clock;

    private Release release;
    private ReleasePlan plan;
    private List<Release> planned;
    private List<Release> settled;
    private java.util.Map<Long, RecordRow> rows;
    private String refusal;

    /** Finds the release that the address names. */
    public void open() {
        getRelease();
    }

    /** Plans a new one. */
    public void plan() {
        attempt(() -> onward.to("/secretariat/release?id=" + releasing.plan(getPlan()) + "&said=releasePlanned"));
    }

    /** Sets another time for it. */
    public void move() {
        attempt(() -> {
            releasing.move(getRelease().getId(), version(), getPlan());
            onward.to(here("releaseMoved"));
        });
    }

    /** Calls it off. */
    public void cancel() {
        attempt(() -> {
            releasing.cancel(getRelease().getId(), version());
            onward.to(here("releaseCancelled"));
        });
    }

    /** Takes out the record whose button was pressed. */
    public void act() {
        asked.number("takeOut")
                .filter(id -> getRelease().getMembers().stream()
                        .anyMatch(member -> member.getRecord().getId().equals(id)))
                .ifPresent(id -> attempt(() -> {
                    releasing.takeOut(id);
                    onward.to(here("releaseTakenOut"));
                }));
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Incomplete e) {
            e.problems().forEach(problem -> problem.tell(problems));
            onward.stay(422);
        } catch (Overtaken e) {
            refusal = reader.say("release.overtaken");
            onward.stay(409);
        } catch (Refusal e) {
            refusal = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    private int version() {
        return asked.number("version").map(Long::intValue).orElse(-1);
    }

    private String here(String said) {
        return "/secretariat/release?id=" + release.getId() + "&said=" + said;
    }

    /** The release that the address names. */
    public Release getRelease() {
        if (release == null) {
            release =
                    releases.find(asked.number("id").orElseThrow(NotFound::new)).orElseThrow(NotFound::new);
        }
        return release;
    }

    /** Whether it can still be changed. */
    public boolean isChangeable() {
        return getRelease().isOpen(clock.instant());
    }

    /** What the form says: of the release that the address names, or a new one. */
    public ReleasePlan getPlan() {
        if (plan == null) {
            plan = asked.number("id").isPresent() ? ReleasePlan.of(getRelease()) : new ReleasePlan();
        }
        return plan;
    }

    /** A record of it as a line. */
    public RecordRow row(ReleaseMember member) {
        if (rows == null) {
            rows = records.newest(
                    getRelease().getMembers().stream()
                            .map(one -> one.getRecord().getId())
                            .toList(),
                    reader.getLanguage());
        }
        return rows.get(member.getRecord().getId());
    }

    /** Those whose time is still to come, the next first. */
    public List<Release> getPlanned() {
        if (planned == null) {
            planned = releases.planned();
        }
        return planned;
    }

    /** Those into which a record can still be put. */
    public List<Release> getOffered() {
        return getPlanned().stream().filter(one -> one.isOpen(clock.instant())).toList();
    }

    /** Those that have happened or were called off. */
    public List<Release> getSettled() {
        if (settled == null) {
            settled = releases.settled();
        }
        return settled;
    }

    /** How many records wait for it. */
    public long waiting(Release one) {
        return one.getMembers().stream().filter(ReleaseMember::isWaiting).count();
    }

    /** The release that a record waits for; null when it waits for none. */
    public Release of(Long recordId) {
        return releases.of(recordId).orElse(null);
    }

    /** Its time as it was set, with the name of the zone, such as 8 June 2026, 9:00 Eastern Daylight Time. */
    public String time(Release one) {
        return written(one.getGoesAt(), one.getZone());
    }

    private String written(Instant moment, ZoneId zone) {
        var at = moment.atZone(zone);
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .localizedBy(reader.getLocale())
                        .format(at)
                + " " + DateTimeFormatter.ofPattern("zzzz", reader.getLocale()).format(at);
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("release.field." + at);
    }

    /** Why the rules said no; null when they did not. */
    public String getRefusal() {
        return refusal;
    }
}
