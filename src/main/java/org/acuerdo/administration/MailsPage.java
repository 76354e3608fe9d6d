package org.acuerdo.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.mail.MailRow;
import org.acuerdo.platform.mail.MailState;
import org.acuerdo.platform.mail.Mails;

/** {@code /admin/mails}: the outbox as a list to search. What a mail says is not shown, since it can hold a secret link. */
@Named
@RequestScoped
public class MailsPage extends Listing {

    /** So many are looked through, the newest ones. */
    private static final int MOST = 5000;

    private static final List<Column> COLUMNS = List.of(
            new Column("subject", "outbox.mail"),
            new Column("to", "outbox.to"),
            new Column("state", "outbox.state"),
            new Column("problem", "mails.problem"),
            new Column("tries", "mails.tries"),
            new Column("written", "mails.written"),
            new Column("settled", "mails.settled"));

    @Inject
    private Mails mails;

    @Inject
    private Reader reader;

    @Override
    public String getPath() {
        return "/admin/mails";
    }

    @Override
    protected String fileName() {
        return "acuerdo-mails";
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }

    @Override
    protected List<Row> all() {
        return mails.list(List.of(MailState.values()), 0, MOST).stream()
                .map(this::row)
                .toList();
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
        return new Row(null, values);
    }
}
