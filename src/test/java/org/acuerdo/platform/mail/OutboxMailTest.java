package org.acuerdo.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;
import org.junit.jupiter.api.Test;

class OutboxMailTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:05:00Z");

    private static OutboxMail mail(String unsubscribe) {
        var letter = new Letter(Language.FR, "Renvoyé : un\r\nBcc: x@example.org").say("Été");
        return new OutboxMail("reader@example.org", letter, unsubscribe, "portal.example", NOW);
    }

    private static OutboxMail taken() {
        var mail = mail(null);
        mail.take(NOW);
        return mail;
    }

    @Test
    void whoeverTakesItHoldsItForAWhileAndNobodyElse() {
        var mail = taken();
        assertThat(mail.getState()).isEqualTo(MailState.SENDING);
        assertThat(mail.isHeld(mail.getLease(), NOW)).isTrue();
        assertThat(mail.isHeld("another", NOW)).isFalse();
        assertThat(mail.isHeld(mail.getLease(), NOW.plus(OutboxMail.LEASE))).isFalse();
    }

    @Test
    void whatANodeLeftBehindBeforeTheLastByteIsTriedAgain() {
        var mail = taken();
        mail.findAgain(NOW.plusSeconds(100));
        assertThat(mail.getState()).isEqualTo(MailState.WAITING);
        assertThat(mail.getDueAt()).isEqualTo(NOW.plusSeconds(100));
    }

    @Test
    void whatANodeLeftBehindAfterItIsUnclearUntilAPersonDecides() {
        var mail = taken();
        mail.handOver(NOW);
        mail.findAgain(NOW.plusSeconds(100));
        assertThat(mail.getState()).isEqualTo(MailState.UNCLEAR);
        assertThat(mail.getProblem()).isEqualTo(MailProblem.ANSWER_LOST);
        mail.confirm(NOW);
        assertThat(mail.getState()).isEqualTo(MailState.SENT);
        assertThatThrownBy(() -> mail.retry(NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> mail.confirm(NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void itIsGivenUpAfterTheLastTryAndCanBeSentAgainByHand() {
        var mail = mail(null);
        for (var i = 1; i < Backoff.TRIES; i++) {
            mail.take(NOW);
            mail.putOff(MailProblem.UNREACHABLE, Duration.ofMinutes(1), NOW);
            assertThat(mail.getState()).isEqualTo(MailState.WAITING);
        }
        mail.take(NOW);
        mail.putOff(MailProblem.UNREACHABLE, Duration.ofMinutes(1), NOW);
        assertThat(mail.getState()).isEqualTo(MailState.FAILED);
        mail.retry(NOW);
        assertThat(mail.getState()).isEqualTo(MailState.WAITING);
        assertThat(mail.getTries()).isZero();
        assertThat(mail.getProblem()).isNull();
        assertThatThrownBy(() -> mail.retry(NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void theMessageHasWhatMachinesWantAndNothingThatPeopleSmuggledIn() throws Exception {
        var mail = mail("https://portal.example/unsubscribe/token/all");
        var message = message(mail);
        assertThat(message.getHeader("Message-ID")).containsExactly(mail.getMessageId());
        assertThat(mail.getMessageId()).matches("<[0-9a-f-]{36}@portal\\.example>");
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).isEqualTo("Renvoyé : un Bcc: x@example.org");
        assertThat(message.getHeader("Date")).containsExactly("Mon, 2 Mar 2026 09:05:00 +0000");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("fr");
        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<https://portal.example/unsubscribe/token/all>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html; charset=UTF-8");
    }

    @Test
    void aMailThatMustComeOffersNoWayOut() throws Exception {
        assertThat(message(mail(null)).getHeader("List-Unsubscribe")).isNull();
        assertThat(message(mail(null)).getHeader("List-Unsubscribe-Post")).isNull();
    }

    private static SentMessage message(OutboxMail mail) throws Exception {
        return new SentMessage(Session.getInstance(new Properties()), "Acuerdo <portal@portal.example>", mail, NOW);
    }
}
