package org.acuerdo.publication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.acuerdo.dialogue.DialogueContent;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.Revision;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Settings;

/** {@code /en/dialogues.ics}: the public dialogues as a calendar. */
@WebServlet(DialogueCalendar.PATH)
public class DialogueCalendar extends HttpServlet {

    /** Where it is made; nobody asks for it there. */
    static final String PATH = "/public/dialogues.ics";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient News news;

    @Inject
    private transient Contents contents;

    @Inject
    private transient Reader reader;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var calendar = new CalendarFile(reader.say("site.name") + ": " + reader.say("nav.dialogues"));
        news.dialogues().forEach(revision -> add(calendar, revision));
        response.setContentType(CalendarFile.TYPE);
        calendar.write(response.getOutputStream());
    }

    private void add(CalendarFile calendar, Revision revision) {
        var content = (DialogueContent) contents.publicOf(revision);
        var record = revision.getRecord();
        var lastDay = content.getEndDate() == null ? content.getStartDate() : content.getEndDate();
        var timed = content.getStartTime() != null && content.getZone() != null;
        var end = timed && content.getEndTime() != null ? at(lastDay, content.getEndTime(), content.getZone()) : null;
        calendar.add(
                record.getReference(),
                revision.getDecidedAt(),
                timed ? at(content.getStartDate(), content.getStartTime(), content.getZone()) : content.getStartDate(),
                timed ? end : lastDay.plusDays(1),
                revision.getTitle(),
                content.getPlace(),
                null,
                settings.baseUrl() + "/" + reader.getCode() + "/" + record.getPublicPath());
    }

    private static Instant at(LocalDate day, LocalTime time, String zone) {
        return day.atTime(time).atZone(ZoneId.of(zone)).toInstant();
    }
}
