package org.acuerdo.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Tokens;
import org.acuerdo.moderation.Releases;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Settings;
import org.acuerdo.platform.Texts;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;
import org.acuerdo.publication.CalendarFile;
import org.acuerdo.publication.PublicRecords;
import org.acuerdo.publication.RoadMaps;
import org.acuerdo.reporting.Cycles;

/**
 * {@code /calendar/SECRET.ics}: one person's deadlines. Whoever has the address reads them, so it holds no more than days
 * and titles; it is gone with the account, and as soon as a new one is made.
 */
@WebServlet("/calendar/*")
public class PersonalCalendar extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([\\w-]{20,100})\\.ics");

    @Inject
    private transient CalendarSecrets secrets;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient Cycles cycles;

    @Inject
    private transient PublicRecords records;

    @Inject
    private transient RoadMaps roadMaps;

    @Inject
    private transient Releases releases;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            throw new NotFound();
        }
        var person = secrets.byHash(Tokens.hash(path.group(1)))
                .map(CalendarSecret::getAccountId)
                .flatMap(accounts::active)
                .orElseThrow(NotFound::new);
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentType(CalendarFile.TYPE);
        of(person).write(response.getOutputStream());
    }

    private CalendarFile of(Account person) {
        var language = person.getLanguage();
        var today = LocalDate.now(clock);
        var calendar = new CalendarFile(texts.format(language, "calendar.name", person.getName()));
        var organization = person.getOrganization() == null
                ? null
                : person.getOrganization().getId();
        if (organization != null) {
            cycles.owing(today, organization).stream()
                    .filter(row -> row.outstanding() > 0)
                    .forEach(row -> due(
                            calendar,
                            "cycle-" + row.cycle().getId() + "-" + organization,
                            row.cycle().getClosesOn(),
                            texts.format(
                                    language,
                                    "calendar.reports",
                                    row.outstanding(),
                                    row.cycle().getName(language)),
                            "/workspace/report?cycle=" + row.cycle().getId()));
            records.of(organization, language).stream()
                    .filter(row -> row.endsOn() != null && !row.endsOn().isBefore(today))
                    .filter(row -> row.organizationSlug()
                            .equals(person.getOrganization().getSlug()))
                    .forEach(row -> due(
                            calendar,
                            row.reference(),
                            row.endsOn(),
                            texts.format(language, "calendar.ends", row.title(), row.reference()),
                            "/" + language.getCode() + "/" + row.path()));
            roadMaps.ahead(organization, today, language)
                    .forEach(row -> due(
                            calendar,
                            row.reference() + "-" + row.step().number(),
                            row.step().dueOn(),
                            texts.format(
                                    language, "calendar.milestone", row.step().title(), row.reference()),
                            "/" + language.getCode() + "/actions/" + row.reference()));
        }
        if (Policy.decide(person.actor(), Action.MODERATE).isAllowed()) {
            releases.planned()
                    .forEach(release -> calendar.add(
                            "release-" + release.getId(),
                            clock.instant(),
                            release.getGoesAt(),
                            null,
                            texts.format(language, "calendar.release", release.getName()),
                            null,
                            null,
                            settings.baseUrl() + "/secretariat/release?id=" + release.getId()));
        }
        return calendar;
    }

    private void due(CalendarFile calendar, String key, LocalDate day, String title, String path) {
        calendar.add(key, clock.instant(), day, day.plusDays(1), title, null, null, settings.baseUrl() + path);
    }
}
