package org.acuerdo.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A mail as it goes over the wire: plain text and HTML, with headers that tell machines what it is. */
final class SentMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** RFC 5322 section 3.3. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final String messageId;

    /**
     * The message of a mail.
     *
     * @throws MessagingException when the address of the recipient is none
     */
    SentMessage(Session session, String from, OutboxMail mail, Instant now) throws MessagingException {
        super(session);
        messageId = mail.getMessageId();
        setFrom(new InternetAddress(from, true));
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getRecipient(), true));
        setSubject(mail.getSubject(), UTF_8);
        setHeader("Date", DATE.format(now.atOffset(ZoneOffset.UTC)));
        setContentLanguage(new String[] {mail.getLanguage()});
        // RFC 3834: no out-of-office note comes back.
        setHeader("Auto-Submitted", "auto-generated");
        if (mail.getUnsubscribe() != null) {
            // RFC 8058: the mail program can take the reader off by a POST, without asking anything.
            setHeader("List-Unsubscribe", "<" + mail.getUnsubscribe() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var plain = new MimeBodyPart();
        plain.setText(mail.getPlain(), UTF_8, "plain");
        var html = new MimeBodyPart();
        html.setText(mail.getHtml(), UTF_8, "html");
        setContent(new MimeMultipart("alternative", plain, html));
        saveChanges();
    }

    /** Each try carries the same, so that a mailbox can tell. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
