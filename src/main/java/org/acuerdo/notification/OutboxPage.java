package org.acuerdo.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.mail.MailRow;
import org.acuerdo.platform.mail.MailState;
import org.acuerdo.platform.mail.Mails;

/** {@code /secretariat/outbox}: mails that wait, that were sent, and that did not go out. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int PAGE = 50;

    private static final Map<String, List<MailState>> PARTS = parts();

    @Inject
    private Mails mails;

    @Inject
    private Posting posting;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private Map<MailState, Long> counts;
    private List<MailRow> rows;
    private boolean more;

    private static Map<String, List<MailState>> parts() {
        var parts = new LinkedHashMap<String, List<MailState>>();
        parts.put("stranded", List.of(MailState.FAILED, MailState.UNCLEAR, MailState.EXPIRED));
        parts.put("waiting", List.of(MailState.WAITING, MailState.SENDING, MailState.HANDED_OVER));
        parts.put("sent", List.of(MailState.SENT));
        return parts;
    }

    /** Does what the button at a mail says. */
    public void act() {
        asked.number("again").ifPresent(id -> {
            posting.retry(id);
            onward.to(address(getPart(), "again"));
        });
        asked.number("arrived").ifPresent(id -> {
            posting.confirm(id);
            onward.to(address(getPart(), "arrived"));
        });
    }

    /** Has all that were given up sent again. */
    public void retryFailed() {
        posting.retryFailed();
        onward.to(address("waiting", "again"));
    }

    private static String address(String part, String said) {
        return "/secretariat/outbox?part=" + part + "&said=" + said;
    }

    /** The parts of the outbox, in order. */
    public List<String> getParts() {
        return List.copyOf(PARTS.keySet());
    }

    /** The part that the address asks for; else what needs a person, if anything does. */
    public String getPart() {
        return asked.text("part")
                .filter(PARTS::containsKey)
                .orElseGet(() -> count("stranded") > 0 ? "stranded" : "waiting");
    }

    /** How many mails a part has. */
    public long count(String part) {
        if (counts == null) {
            counts = mails.counts();
        }
        return PARTS.get(part).stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
    }

    /** Whether any was given up. */
    public boolean isFailed() {
        count("stranded");
        return counts.containsKey(MailState.FAILED);
    }

    /** The mails of this part and page, the newest first. */
    public List<MailRow> getRows() {
        if (rows == null) {
            var found = mails.list(PARTS.get(getPart()), (getPage() - 1) * PAGE, PAGE + 1);
            more = found.size() > PAGE;
            rows = found.stream().limit(PAGE).toList();
        }
        return rows;
    }

    /** Which page this is, from 1. */
    public int getPage() {
        return asked.number("page")
                .filter(number -> number >= 1 && number <= 10_000)
                .map(Long::intValue)
                .orElse(1);
    }

    /** Whether older ones follow. */
    public boolean isMore() {
        getRows();
        return more;
    }
}
