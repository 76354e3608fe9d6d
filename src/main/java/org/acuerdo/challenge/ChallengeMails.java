package org.acuerdo.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.acuerdo.platform.Settings;
import org.acuerdo.platform.Texts;
import org.acuerdo.platform.mail.Letter;
import org.acuerdo.platform.mail.Mails;

/**
 * Mails to who said that something is wrong, in the language they read. What they wrote is not quoted: a mail to an address
 * that nobody has confirmed must carry nothing that its sender chose.
 */
@ApplicationScoped
class ChallengeMails {

    @Inject
    private Mails mails;

    @Inject
    private Texts texts;

    @Inject
    private Settings settings;

    /** Asks to confirm. */
    void confirm(Challenge challenge, String secret) {
        var language = challenge.getLanguage();
        var title = challenge.getRecord().getPublished().getTitle();
        var reference = challenge.getRecord().getReference();
        mails.post(
                challenge.getEmail(),
                new Letter(language, texts.format(language, "challenge.mail.confirm.subject", reference))
                        .head(texts.get(language, "challenge.mail.confirm.head"))
                        .say(texts.format(language, "challenge.mail.confirm.text", title, reference))
                        .button(
                                texts.get(language, "challenge.confirm"),
                                settings.baseUrl() + "/challenge/confirm/" + secret)
                        .foot(texts.get(language, "challenge.mail.confirm.foot"), null),
                null);
    }

    /**
     * Tells what became of it.
     *
     * @param result the one that was decided: itself, or the one that it is the same as
     */
    void decided(Challenge challenge, Challenge result) {
        if (challenge.getEmail() == null) {
            return;
        }
        var language = challenge.getLanguage();
        var record = result.getRecord();
        var key = "challenge.mail." + result.getState();
        var letter = new Letter(language, texts.format(language, "challenge.mail.subject", record.getReference()))
                .head(texts.get(language, key + ".head"))
                .say(texts.format(language, key + ".text", record.getPublished().getTitle(), record.getReference()))
                .quote(result.getFinding());
        if (record.isPublic()) {
            letter.button(
                    texts.get(language, "challenge.mail.open"),
                    settings.baseUrl() + "/" + language.getCode() + "/" + record.getPublicPath());
        }
        mails.post(challenge.getEmail(), letter.foot(texts.get(language, "challenge.mail.foot"), null), null);
    }
}
