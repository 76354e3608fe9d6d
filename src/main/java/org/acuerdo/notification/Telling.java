package org.acuerdo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Settings;
import org.acuerdo.platform.Texts;
import org.acuerdo.platform.mail.Letter;
import org.acuerdo.platform.mail.Mails;

/** Tells people: writes the notice and, where they want it at once, the mail, in the transaction that is under way. */
@ApplicationScoped
public class Telling {

    @Inject
    private Notices notices;

    @Inject
    private MailChoices choices;

    @Inject
    private Mails mails;

    @Inject
    private NoticeWords words;

    @Inject
    private Texts texts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Tells each of these people of the same thing about a record; for packages above this one, which know whom. */
    public void tell(Collection<Account> people, NoticeKind kind, ModeratedRecord record) {
        tell(people, kind, About.record(record, null));
    }

    /** Tells each of these people of the same thing. */
    void tell(Collection<Account> people, NoticeKind kind, About about) {
        people.forEach(person -> tell(person, kind, about));
    }

    private void tell(Account person, NoticeKind kind, About about) {
        var choice = choices.of(person.getId());
        var wanted = choice.about(kind.topic());
        var atOnce = wanted == Frequency.AT_ONCE || kind.isMandatory();
        var later = !atOnce && wanted != Frequency.NONE;
        notices.add(new Notice(person.getId(), kind, about, later, clock.instant()));
        if (atOnce) {
            var stop =
                    kind.isMandatory() ? null : stopAddress(choice, kind.topic().path());
            mails.post(person.getEmail(), letter(person.getLanguage(), kind, about, stop), stop);
        }
    }

    private Letter letter(Language language, NoticeKind kind, About about, String stop) {
        var names = words.names(List.of(about), language);
        var letter = new Letter(language, words.subject(kind, about, names)).head(words.headline(kind, about, names));
        if (about.reason() != null) {
            letter.say(texts.get(language, "notice.reason")).quote(about.reason());
        }
        var contacts = words.contacts(kind, about);
        if (!contacts.isEmpty()) {
            letter.say(texts.get(language, "exchange.contacts")).quote(contacts);
        }
        letter.say(words.next(kind, language))
                .button(words.open(kind, language), settings.baseUrl() + NoticeWords.path(kind, about, language));
        return foot(letter, stop);
    }

    /** Ends a letter: why it came, where to choose, and how to end it; no such way is given where there is none. */
    Letter foot(Letter letter, String stop) {
        var language = letter.language();
        letter.foot(texts.get(language, stop == null ? "mail.why.mandatory" : "mail.why"), null)
                .foot(texts.get(language, "mail.choose"), settings.baseUrl() + "/account/");
        return stop == null ? letter : letter.foot(texts.get(language, "mail.stop"), stop);
    }

    /** The address that ends mails about a topic without a sign-in. */
    String stopAddress(MailChoice choice, String what) {
        return settings.baseUrl() + "/unsubscribe/" + choice.getToken() + "/" + what;
    }
}
