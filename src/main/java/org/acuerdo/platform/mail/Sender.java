package org.acuerdo.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.acuerdo.platform.DatabaseReady;
import org.acuerdo.platform.Jobs;
import org.acuerdo.platform.Settings;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * Takes the mails of the outbox to the mail server, on every node. A mail is {@linkplain MailState#SENDING taken}, and may
 * be tried again as long as the server lacks its last byte. Before that byte it is written down as
 * {@linkplain MailState#HANDED_OVER handed over}; when then no answer comes, nobody can know whether it was taken, and it
 * is kept as {@linkplain MailState#UNCLEAR unclear} for a person to decide on. So no mail goes out twice by itself, and
 * none is lost without a trace.
 */
@ApplicationScoped
public class Sender {

    private static final Logger LOG = System.getLogger(Sender.class.getName());

    private static final Duration PAUSE = Duration.ofSeconds(3);

    /** So many at once, over one connection. */
    private static final int BATCH = 10;

    @Inject
    private Jobs jobs;

    @Inject
    private Mails mails;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void start(@Observes DatabaseReady event) {
        jobs.every(PAUSE, "mail", this::work);
    }

    private void work() {
        mails.tidy();
        if (!settings.isMailOn()) {
            return;
        }
        var session = Smtp.session(settings);
        for (var batch = mails.take(BATCH); !batch.isEmpty(); batch = mails.take(BATCH)) {
            deliver(batch, session);
        }
    }

    private void deliver(List<OutboxMail> batch, Session session) {
        Smtp line = null;
        try {
            for (var mail : batch) {
                if (line == null || !line.isConnected()) {
                    line = Smtp.open(session, settings);
                }
                deliver(mail, session, line);
            }
        } catch (MessagingException e) {
            var why = e instanceof AuthenticationFailedException ? MailProblem.SIGN_IN : MailProblem.UNREACHABLE;
            LOG.log(Level.WARNING, "No connection to the mail server (" + why + ")", e);
            // Those that were tried have left our hand already, and stay as they are.
            batch.forEach(mail -> mails.putOff(mail, why));
        } finally {
            close(line);
        }
    }

    private void deliver(OutboxMail mail, Session session, Smtp line) {
        try {
            var message = new SentMessage(session, settings.mailFrom(), mail, clock.instant());
            line.send(message, () -> mails.handOver(mail));
            mails.arrive(mail);
        } catch (AddressException e) {
            mails.fail(mail, MailProblem.RECIPIENT);
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "Mail " + mail.getId() + " was not sent", e);
            settle(mail, e, line.hasHandedOver());
        }
    }

    private void settle(OutboxMail mail, MessagingException failure, boolean handedOver) {
        var code = code(failure);
        if (code >= 500) {
            mails.fail(mail, refusesRecipient(failure) ? MailProblem.RECIPIENT : MailProblem.REFUSED);
        } else if (code >= 400) {
            mails.putOff(mail, MailProblem.LATER);
        } else if (handedOver) {
            mails.lose(mail);
        } else {
            mails.putOff(mail, MailProblem.BROKEN_OFF);
        }
    }

    /** The mail server's answer; less than 400 when there was none. */
    private static int code(MessagingException failure) {
        for (Exception cause = failure; cause instanceof MessagingException e; cause = e.getNextException()) {
            if (e instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode();
            }
            if (e instanceof SMTPSendFailedException refused && refused.getReturnCode() >= 400) {
                return refused.getReturnCode();
            }
        }
        return 0;
    }

    private static boolean refusesRecipient(MessagingException failure) {
        return failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }

    private static void close(Smtp line) {
        if (line != null) {
            try {
                line.close();
            } catch (MessagingException e) {
                LOG.log(Level.DEBUG, "The mail server went first", e);
            }
        }
    }
}
