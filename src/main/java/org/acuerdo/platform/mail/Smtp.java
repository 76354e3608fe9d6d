package org.acuerdo.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.acuerdo.platform.Settings;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One connection to the mail server. It asks before the last byte of a mail: until then the server throws away what it
 * has got, so whatever breaks off before can be tried again without anybody getting a mail twice.
 */
final class Smtp extends SMTPTransport {

    private static final int TLS_FROM_THE_START = 465;

    private BooleanSupplier permission = () -> false;
    private boolean handedOver;

    private Smtp(Session session, URLName name, boolean secure) {
        super(session, name, "smtp", secure);
    }

    /** How mail is sent with these settings. */
    static Session session(Settings settings) {
        var properties = new Properties();
        // A server that accepts and says nothing, or takes nothing, must not hold the sender for long.
        properties.put("mail.smtp.connectiontimeout", "10000");
        properties.put("mail.smtp.timeout", "20000");
        properties.put("mail.smtp.writetimeout", "20000");
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.smtpUser() != null));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.auth", Boolean.toString(settings.smtpUser() != null));
        return Session.getInstance(properties);
    }

    /** Connects and signs in. */
    static Smtp open(Session session, Settings settings) throws MessagingException {
        var port = settings.smtpPort();
        var name = new URLName("smtp", settings.smtpHost(), port, null, null, null);
        var line = new Smtp(session, name, port == TLS_FROM_THE_START);
        line.connect(settings.smtpHost(), port, settings.smtpUser(), settings.smtpPassword());
        return line;
    }

    /**
     * Sends a mail.
     *
     * @param mayHandOver asked before the last byte; when it says no, the connection is dropped and nothing is sent
     */
    void send(SentMessage message, BooleanSupplier mayHandOver) throws MessagingException {
        permission = mayHandOver;
        handedOver = false;
        sendMessage(message, message.getAllRecipients());
    }

    /** Whether the mail server was about to get the last byte of the last mail, or got it. */
    boolean hasHandedOver() {
        return handedOver;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        handedOver = permission.getAsBoolean();
        if (!handedOver) {
            // By an IOException the connection is dropped, and with it what the server has got so far.
            throw new IOException("Somebody else has it in hand");
        }
        super.finishData();
    }
}
