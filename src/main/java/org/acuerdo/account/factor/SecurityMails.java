package org.acuerdo.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.acuerdo.account.Accounts;
import org.acuerdo.platform.Settings;
import org.acuerdo.platform.Texts;
import org.acuerdo.platform.mail.Letter;
import org.acuerdo.platform.mail.Mails;

/**
 * Tells a person by mail that the way into their account has changed. It is sent whatever mails they chose: if they did
 * not do it, it is the only way to learn of it.
 */
@ApplicationScoped
public class SecurityMails {

    @Inject
    private Accounts accounts;

    @Inject
    private Mails mails;

    @Inject
    private Texts texts;

    @Inject
    private Settings settings;

    /**
     * Puts the mail into the outbox, with the transaction that made the change.
     *
     * @param what the last part of the texts' keys, as in {@code factor.mail.appOn}
     * @param argument what the text is filled with
     */
    void tell(Long accountId, String what, Object argument) {
        accounts.active(accountId).ifPresent(person -> {
            var language = person.getLanguage();
            var letter = new Letter(language, texts.get(language, "factor.mail." + what + ".subject"))
                    .say(texts.format(language, "factor.mail.greeting", person.getName()))
                    .say(texts.format(language, "factor.mail." + what, argument))
                    .say(texts.get(language, "factor.mail.notYou"))
                    .button(texts.get(language, "factor.mail.button"), settings.baseUrl() + "/account/security");
            mails.post(person.getEmail(), letter, null);
        });
    }
}
