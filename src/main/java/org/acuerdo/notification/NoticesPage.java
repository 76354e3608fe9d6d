package org.acuerdo.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;

/** {@code /account/notifications}: what the person was told, the unread first. */
@Named
@RequestScoped
public class NoticesPage {

    private static final int PAGE = 30;

    private static final int FEW = 5;

    /**
     * A notice in the reader's words.
     *
     * @param reason why somebody decided so; null where nobody gave one
     */
    public record Line(
            Long id, NoticeKind kind, boolean unread, String headline, String next, String reason, Instant at) {}

    @Inject
    private Notices notices;

    @Inject
    private NoticeWords words;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    @Inject
    private Clock clock;

    private int page;
    private boolean more;
    private List<Line> lines;
    private List<Line> followed;

    /** Reads the page that the address asks for; or goes on to what a notice is about, which is read by that. */
    public void open() {
        var wanted = asked.number("open");
        if (wanted.isPresent()) {
            var notice = notices.read(me.actor().accountId(), wanted.get(), clock.instant())
                    .orElseThrow(NotFound::new);
            onward.to(NoticeWords.path(notice.getKind(), notice.about(), reader.getLanguage()));
        }
    }

    /** Marks one as read, when its button was pressed. */
    public void act() {
        asked.number("read").ifPresent(id -> {
            notices.read(me.actor().accountId(), id, clock.instant()).orElseThrow(NotFound::new);
            onward.to(address(getPage()));
        });
    }

    /** Marks as read all that was there when the page was shown. */
    public void readAll() {
        notices.readAll(me.actor().accountId(), shown(), clock.instant());
        onward.to("/account/notifications?said=allRead");
    }

    private Instant shown() {
        try {
            return Instant.parse(asked.text("shown").orElse(""));
        } catch (DateTimeParseException e) {
            return clock.instant();
        }
    }

    /** The notices of this page. */
    public List<Line> getLines() {
        if (lines == null) {
            var found = notices.of(me.actor().accountId(), (getPage() - 1) * PAGE, PAGE + 1);
            more = found.size() > PAGE;
            lines = lines(found.stream().limit(PAGE).toList());
        }
        return lines;
    }

    /** The newest about what the person follows that they have not read; for the workspace. */
    public List<Line> getFollowed() {
        if (followed == null) {
            followed = lines(notices.unread(me.actor().accountId(), Topic.FOLLOWED, FEW));
        }
        return followed;
    }

    private List<Line> lines(List<Notice> found) {
        var names = words.names(found.stream().map(Notice::about).toList(), reader.getLanguage());
        return found.stream()
                .map(notice -> new Line(
                        notice.getId(),
                        notice.getKind(),
                        notice.isUnread(),
                        words.headline(notice.getKind(), notice.about(), names),
                        words.next(notice.getKind(), reader.getLanguage()),
                        notice.about().reason(),
                        notice.getCreatedAt()))
                .toList();
    }

    /** How many the person has not read; for the menu of every page. */
    public long getUnread() {
        return me.isSignedIn() ? notices.unread(me.actor().accountId()) : 0;
    }

    /** The moment up to which the page shows what has happened. */
    public Instant getShown() {
        return clock.instant();
    }

    /** Which page this is, from 1. */
    public int getPage() {
        if (page == 0) {
            page = asked.number("page")
                    .filter(number -> number >= 1 && number <= 10_000)
                    .map(Long::intValue)
                    .orElse(1);
        }
        return page;
    }

    /** Whether older ones follow. */
    public boolean isMore() {
        getLines();
        return more;
    }

    /** The address of a page of this list. */
    public String address(int number) {
        return "/account/notifications" + (number > 1 ? "?page=" + number : "");
    }
}
