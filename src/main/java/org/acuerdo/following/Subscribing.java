package org.acuerdo.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acuerdo.account.Addresses;
import org.acuerdo.account.Tokens;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Settings;
import org.acuerdo.platform.Texts;
import org.acuerdo.platform.mail.Letter;
import org.acuerdo.platform.mail.Mails;
import org.acuerdo.platform.throttle.Allowance;
import org.acuerdo.platform.throttle.Household;
import org.acuerdo.platform.throttle.Limit;
import org.acuerdo.platform.throttle.Limits;
import org.acuerdo.publication.Interest;
import org.acuerdo.publication.News;

/**
 * Mails to anybody who wants them, without an account. The answer to whoever asks is the same whether the address is known
 * or not; what is known is told to that address alone. No more than a few mails go to an address that nobody has
 * confirmed.
 */
@ApplicationScoped
class Subscribing {

    /** What comes of asking. */
    enum Answer {
        /** If somebody reads that address, a mail tells how to go on. */
        ASKED,
        /** That can be no address. */
        NO_ADDRESS,
        /** Too many were asked for from there. */
        TOO_MANY
    }

    static final int MOST_FOR_ADDRESS = 5;

    static final int MOST_FROM_ORIGIN = 20;

    /** Whoever comes again after so long is not too early. */
    static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private static final Allowance FOR_ADDRESS =
            new Allowance(MOST_FOR_ADDRESS, Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1));

    private static final Allowance FROM_ORIGIN =
            new Allowance(MOST_FROM_ORIGIN, Duration.ofMinutes(2), LONGEST_PAUSE, Duration.ofHours(6));

    /** A transaction that is under way may still bring something of a moment ago. */
    private static final Duration LAG = Duration.ofMinutes(1);

    private static final Duration DAY = Duration.ofDays(1);

    private static final int MOST_NEWS = 40;

    @Inject
    private Subscribers subscribers;

    @Inject
    private Limits limits;

    @Inject
    private News news;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Mails mails;

    @Inject
    private Texts texts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Asks for mails about something.
     *
     * @throws NotFound when nothing public stands there
     */
    @Transactional
    Answer ask(String written, Interest interest, Language language, String origin) {
        var title = title(interest, language).orElseThrow(NotFound::new);
        var email = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
        if (!Addresses.isMail(email)) {
            return Answer.NO_ADDRESS;
        }
        var now = clock.instant();
        if (!limits.attempt(List.of(new Limit("subscribe " + Household.of(origin), FROM_ORIGIN)))
                .isZero()) {
            return Answer.TOO_MANY;
        }
        // What others have asked for an address is told to nobody who asks for it.
        if (limits.attempt(List.of(new Limit("subscribe " + Tokens.hash(email), FOR_ADDRESS)))
                .isZero()) {
            subscribers.lock(email);
            var secret = Tokens.random();
            var subscriber = subscribers.byEmail(email).orElseGet(() -> {
                var made = new Subscriber(email, language, Tokens.random(), now);
                subscribers.add(made);
                return made;
            });
            subscriber.ask(interest, language, Tokens.hash(secret), now);
            mails.post(email, confirmation(language, title, secret), null);
        }
        return Answer.ASKED;
    }

    private Letter confirmation(Language language, String title, String secret) {
        return new Letter(language, texts.format(language, "subscribe.mail.subject", title))
                .head(texts.get(language, "subscribe.mail.head"))
                .say(texts.format(language, "subscribe.mail.text", title))
                .button(
                        texts.get(language, "subscribe.confirm"),
                        settings.baseUrl() + "/subscription/confirm/" + secret)
                .foot(texts.get(language, "subscribe.mail.foot"), null);
    }

    /** What the secret of a mail would confirm; nothing when it is not good any more. */
    @Transactional
    Optional<Subscription> asked(String secret) {
        return subscribers.byConfirmHash(Tokens.hash(secret)).filter(one -> one.isGood(clock.instant()));
    }

    /** Confirms; false when the secret is not good any more. */
    @Transactional
    boolean confirm(String secret) {
        var asked = subscribers.byConfirmHash(Tokens.hash(secret)).filter(one -> one.isGood(clock.instant()));
        asked.ifPresent(one -> one.confirm(clock.instant()));
        return asked.isPresent();
    }

    /** Who holds a mail with this secret at its foot. */
    @Transactional
    Optional<Subscriber> holder(String stopToken) {
        return subscribers.byStopToken(stopToken);
    }

    /**
     * Ends mails.
     *
     * @param interest about what; null for all of them, after which the address is forgotten
     */
    @Transactional
    void stop(String stopToken, Interest interest) {
        subscribers.byStopToken(stopToken).ifPresent(subscriber -> {
            if (interest != null) {
                subscriber.stop(interest);
            }
            if (interest == null || subscriber.isEmpty()) {
                subscribers.remove(subscriber);
            }
        });
    }

    /** Those for whom there may be something to tell. */
    @Transactional
    List<Long> due() {
        return subscribers.due(clock.instant().minus(DAY));
    }

    /** Tells one address of all that was published about what it wants to hear of: one mail a day at most. */
    @Transactional
    void tell(Long subscriberId) {
        var until = clock.instant().minus(LAG);
        subscribers.take(subscriberId, clock.instant().minus(DAY)).ifPresent(subscriber -> {
            var language = subscriber.getLanguage();
            var rows = subscriber.confirmed().stream()
                    .flatMap(interest ->
                            news.about(interest, subscriber.getToldUntil(), until, MOST_NEWS, language).stream())
                    .distinct()
                    .limit(MOST_NEWS)
                    .toList();
            var withdrawn = withdrawals.about(subscriber.confirmed(), subscriber.getToldUntil(), until, MOST_NEWS);
            var size = rows.size() + withdrawn.size();
            if (size == 0) {
                subscriber.pass(until);
            } else {
                var stop = settings.baseUrl() + "/subscription/stop/" + subscriber.getStopToken();
                var letter = new Letter(language, texts.format(language, "subscribe.news.subject", size))
                        .head(texts.format(language, "subscribe.news.subject", size));
                rows.forEach(row -> letter.item(
                        texts.format(language, "subscribe.news.item", row.maker(), row.title(), row.reference()),
                        settings.baseUrl() + "/" + language.getCode() + "/" + row.path()));
                withdrawn.forEach(record -> letter.item(
                        texts.format(language, "subscribe.news.withdrawn", record.getReference()),
                        address(record, language)));
                letter.foot(texts.get(language, "subscribe.news.foot"), null)
                        .foot(texts.get(language, "mail.stop"), stop);
                mails.post(subscriber.getEmail(), letter, stop);
                subscriber.tell(until, clock.instant());
            }
        });
    }

    /** Where everybody reads why it was withdrawn: an update has no page of its own but its history. */
    private String address(ModeratedRecord record, Language language) {
        var kind = record.getKind();
        return settings.baseUrl() + "/" + language.getCode() + "/" + kind.getPath() + "/" + record.getReference()
                + (kind == RecordKind.UPDATE ? "/history" : "");
    }

    /** What something is called. */
    Optional<String> title(Interest interest, Language language) {
        return news.title(interest, texts.get(language, "feed.all"), language);
    }
}
