package org.acuerdo.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.acuerdo.account.Tokens;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Settings;
import org.acuerdo.platform.Texts;
import org.acuerdo.platform.mail.Letter;
import org.acuerdo.platform.mail.Mails;

/**
 * How an organization asks to take part, with nobody signed in. Nothing of it is public, and the secretariat sees it once
 * somebody who reads mail at the given address has confirmed it.
 */
@ApplicationScoped
public class Joining {

    static final int MOST_FOR_ADDRESS = 3;

    static final int MOST_FROM_ORIGIN = 10;

    @Inject
    private JoinRequests requests;

    @Inject
    private Mails mails;

    @Inject
    private Texts texts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Asks; a mail tells how to go on.
     *
     * @return false when too many were asked for from there; an address that had enough mails gets no more, and nobody is
     *     told so
     */
    @Transactional
    boolean ask(JoinForm form, Language language, String origin) {
        var now = clock.instant();
        var from = origin == null ? "" : origin;
        var counts = requests.count(form.email(), from, now);
        if (counts[1] >= MOST_FROM_ORIGIN) {
            return false;
        }
        if (counts[0] < MOST_FOR_ADDRESS) {
            var secret = Tokens.random();
            requests.add(new OrganizationRequest(form, language, Tokens.hash(secret), from, now));
            mails.post(form.email(), letter(form.name(), language, secret), null);
        }
        return true;
    }

    /** One of which it is known already that whoever asks has the address: it waits for the secretariat at once. */
    @Transactional
    public void bring(JoinForm form, Language language) {
        var now = clock.instant();
        var request = new OrganizationRequest(form, language, Tokens.hash(Tokens.random()), "", now);
        request.confirm(now);
        requests.add(request);
    }

    private Letter letter(String name, Language language, String secret) {
        return new Letter(language, texts.format(language, "join.mail.subject", name))
                .head(texts.get(language, "join.mail.head"))
                .say(texts.format(language, "join.mail.text", name))
                .button(texts.get(language, "join.confirm"), settings.baseUrl() + "/join/confirm/" + secret)
                .foot(texts.get(language, "join.mail.foot"), null);
    }

    /** What the secret of a mail would confirm; nothing when it is not good any more. */
    @Transactional
    Optional<OrganizationRequest> asked(String secret) {
        return requests.byConfirmHash(Tokens.hash(secret)).filter(one -> one.isGood(clock.instant()));
    }

    /** Confirms; false when the secret is not good any more. */
    @Transactional
    boolean confirm(String secret) {
        var asked = requests.byConfirmHash(Tokens.hash(secret)).filter(one -> one.isGood(clock.instant()));
        asked.ifPresent(one -> one.confirm(clock.instant()));
        return asked.isPresent();
    }
}
