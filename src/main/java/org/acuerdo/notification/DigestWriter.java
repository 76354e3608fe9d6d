package org.acuerdo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.platform.Settings;
import org.acuerdo.platform.Texts;
import org.acuerdo.platform.mail.Letter;
import org.acuerdo.platform.mail.Mails;

/** Writes one person's digest. */
@ApplicationScoped
class DigestWriter {

    /** More than this nobody reads in a mail; the portal has the rest. */
    private static final int MOST = 40;

    @Inject
    private Digests digests;

    @Inject
    private Accounts accounts;

    @Inject
    private MailChoices choices;

    @Inject
    private Notices notices;

    @Inject
    private NoticeWords words;

    @Inject
    private Telling telling;

    @Inject
    private Mails mails;

    @Inject
    private Texts texts;

    @Inject
    private Settings settings;

    /** Puts the digest into the outbox, unless there is nothing to tell or another node was faster. */
    @Transactional
    void write(Long accountId, Period period, LocalDate day) {
        var account = accounts.active(accountId);
        if (account.isEmpty() || !digests.begin(accountId, period, day)) {
            return;
        }
        var choice = choices.of(accountId);
        var topics = choice.topics(period);
        var waiting = topics.isEmpty() ? List.<Notice>of() : notices.waiting(accountId, topics, Period.moment(day));
        if (waiting.isEmpty()) {
            return;
        }
        var what = topics.size() == 1 ? topics.get(0).path() : UnsubscribePage.ALL;
        var stop = telling.stopAddress(choice, what);
        mails.post(account.get().getEmail(), letter(account.get(), period, waiting, stop), stop);
        waiting.forEach(Notice::digest);
    }

    private Letter letter(Account person, Period period, List<Notice> waiting, String stop) {
        var language = person.getLanguage();
        var names = words.names(waiting.stream().map(Notice::about).toList(), language);
        var title = texts.format(language, "digest.subject." + period, waiting.size());
        var letter = new Letter(language, title).head(title);
        for (var topic : Topic.values()) {
            var told = waiting.stream()
                    .filter(notice -> notice.getKind().topic() == topic)
                    .toList();
            if (!told.isEmpty()) {
                letter.say(texts.get(language, "digest.topic." + topic));
                told.stream()
                        .limit(MOST)
                        .forEach(notice -> letter.item(
                                words.headline(notice.getKind(), notice.about(), names),
                                settings.baseUrl() + NoticeWords.path(notice.getKind(), notice.about(), language)));
                if (told.size() > MOST) {
                    letter.say(texts.format(language, "digest.more", told.size() - MOST));
                }
            }
        }
        letter.button(texts.get(language, "digest.open"), settings.baseUrl() + "/account/notifications");
        return telling.foot(letter, stop);
    }
}
