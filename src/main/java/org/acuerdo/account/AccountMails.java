package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Settings;
import org.acuerdo.platform.Texts;
import org.acuerdo.platform.mail.Letter;
import org.acuerdo.platform.mail.Mails;

/**
 * Mails about accounts, in the language of who gets them. Their links are made with the address that the portal was set up
 * with, never with what a request says of itself.
 */
@ApplicationScoped
class AccountMails {

    @Inject
    private OneTimeLinks links;

    @Inject
    private Mails mails;

    @Inject
    private Texts texts;

    @Inject
    private Settings settings;

    /** Asks a person to take part. */
    void invite(Account account, String inviter, Instant until) {
        var language = account.getLanguage();
        var place = account.getOrganization() == null
                ? texts.get(language, "site.name")
                : account.getOrganization().getName(language).getName();
        var letter = new Letter(language, texts.format(language, "invite.mail.subject", place))
                .head(texts.format(language, "invite.mail.subject", place))
                .say(texts.format(
                        language,
                        "invite.mail.text",
                        account.getName(),
                        inviter,
                        texts.get(language, "role." + account.getRole()),
                        place))
                .button(texts.get(language, "invite.mail.open"), link(account, OneTimeLink.Purpose.INVITATION));
        post(account, letter.say(texts.format(language, "account.mail.until", moment(until, language))));
    }

    /** Leads a person to another password. */
    void reset(Account account, Instant until) {
        var language = account.getLanguage();
        var letter = new Letter(language, texts.get(language, "reset.mail.subject"))
                .head(texts.get(language, "reset.mail.subject"))
                .say(texts.get(language, "reset.mail.text"))
                .button(texts.get(language, "reset.mail.open"), link(account, OneTimeLink.Purpose.RESET));
        post(account, letter.say(texts.format(language, "account.mail.until", moment(until, language))));
    }

    /** Tells a person that the password is another one now, in case that somebody else did it. */
    void passwordChanged(Account account) {
        var language = account.getLanguage();
        post(
                account,
                new Letter(language, texts.get(language, "changed.mail.subject"))
                        .head(texts.get(language, "changed.mail.subject"))
                        .say(texts.get(language, "changed.mail.text"))
                        .button(texts.get(language, "changed.mail.open"), settings.baseUrl() + "/account/forgot"));
    }

    private String link(Account account, OneTimeLink.Purpose purpose) {
        return settings.baseUrl() + "/account/welcome?token=" + links.issue(account, purpose);
    }

    private void post(Account account, Letter letter) {
        mails.post(account.getEmail(), letter.foot(texts.get(letter.language(), "account.mail.foot"), null), null);
    }

    private static String moment(Instant moment, Language language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .localizedBy(language.getLocale())
                        .format(moment.atZone(ZoneOffset.UTC))
                + " UTC";
    }
}
