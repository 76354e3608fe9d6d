package org.acuerdo.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.mail.MailRow;
import org.acuerdo.platform.mail.MailRows;
import org.acuerdo.platform.mail.MailSearch;
import org.acuerdo.platform.mail.MailState;

/**
 * {@code /secretariat/outbox} and {@code /admin/outbox}: mails that wait, that were sent, and that did not go out. What a
 * mail says is not shown, since it can hold a secret link.
 */
@Named
@RequestScoped
public class MailsPage extends LongListing {

    private static final Map<String, Set<MailState>> PARTS = parts();

    private static final List<Column> COLUMNS = List.of(
            new Column("subject", "outbox.mail"),
            new Column("to", "outbox.to"),
            new Column("state", "outbox.state"),
            new Column("problem", "mails.problem"),
            new Column("tries", "mails.tries"),
            new Column("written", "mails.written"),
            new Column("settled", "mails.settled"));

    @Inject
    private MailRows mails;

    @Inject
    private Posting posting;

    @Inject
    private Me me;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    @Inject
    private Reader reader;

    private Map<MailState, Long> counts;

    private static Map<String, Set<MailState>> parts() {
        var parts = new LinkedHashMap<String, Set<MailState>>();
        parts.put("all", EnumSet.allOf(MailState.class));
        parts.put("stranded", EnumSet.of(MailState.FAILED, MailState.UNCLEAR, MailState.EXPIRED));
        parts.put("waiting", EnumSet.of(MailState.WAITING, MailState.SENDING, MailState.HANDED_OVER));
        parts.put("sent", EnumSet.of(MailState.SENT));
        return parts;
    }

    /** Does what the button at a mail says. */
    public void act() {
        asked.number("again").ifPresent(id -> {
            posting.retry(id);
            onward.to(at(getPart()) + "&said=again");
        });
        asked.number("arrived").ifPresent(id -> {
            posting.confirm(id);
            onward.to(at(getPart()) + "&said=arrived");
        });
    }

    /** Has all that were given up sent again. */
    public void retryFailed() {
        posting.retryFailed();
        onward.to(at("waiting") + "&said=again");
    }

    /** The address of a part. */
    public String at(String part) {
        return getPath() + "?part=" + part;
    }

    @Override
    public String getPath() {
        return me.isModerating() ? "/secretariat/outbox" : "/admin/outbox";
    }

    @Override
    protected String fileName() {
        return "acuerdo-mails";
    }

    @Override
    public Map<String, String> getKept() {
        return Map.of("part", getPart());
    }

    @Override
    public List<Column> getColumns() {
        return COLUMNS;
    }

    private MailSearch search(Wanted sought) {
        var order = sought.column() == null
                ? null
                : MailSearch.Order.valueOf(sought.column().toUpperCase(Locale.ROOT));
        return new MailSearch(sought.words(), PARTS.get(getPart()), order, sought.down());
    }

    @Override
    protected long count(Wanted sought) {
        return mails.count(search(sought));
    }

    @Override
    protected List<Row> rows(Wanted sought, int first, int most) {
        return mails.find(search(sought), first, most).stream().map(this::row).toList();
    }

    @Override
    protected List<Long> numbers(Wanted sought) {
        return mails.numbers(search(sought));
    }

    @Override
    protected List<Row> byNumber(List<Long> numbers) {
        return mails.byNumber(numbers).stream().map(this::row).toList();
    }

    private Row row(MailRow mail) {
        var values = new ArrayList<Object>();
        values.add(mail.subject());
        values.add(mail.recipient());
        values.add(reader.say("mail.state." + mail.state()));
        values.add(mail.problem() == null ? null : reader.say("mail.problem." + mail.problem()));
        values.add(mail.tries());
        values.add(mail.createdAt());
        values.add(mail.settledAt());
        return new Row(null, values, mail);
    }

    /** The parts of the outbox, in order. */
    public List<String> getParts() {
        return List.copyOf(PARTS.keySet());
    }

    /** The part that the address asks for; else all. */
    public String getPart() {
        return asked.text("part").filter(PARTS::containsKey).orElse("all");
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
}
