package org.acuerdo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Reads and keeps how often people want mails. */
@ApplicationScoped
public class MailChoices {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Notices notices;

    /** What a person has chosen. Who has not chosen yet gets at once what is to be done, and the rest once a day. */
    @Transactional
    public MailChoice of(Long accountId) {
        var known = entities.find(MailChoice.class, accountId);
        if (known != null) {
            return known;
        }
        // Two may come here at once, and neither may fail: each is about to keep something else.
        entities.createNativeQuery("""
            insert into mail_choice (account_id, to_do, good_to_know, followed, token)
            values (?1, 'AT_ONCE', 'DAILY', 'DAILY', ?2) on conflict do nothing\
            """)
                .setParameter(1, accountId)
                .setParameter(2, random())
                .executeUpdate();
        return entities.find(MailChoice.class, accountId);
    }

    /** Keeps what a person chose. */
    @Transactional
    public void choose(Long accountId, Frequency toDo, Frequency goodToKnow, Frequency followed) {
        var choice = of(accountId);
        choose(choice, Topic.TO_DO, toDo);
        choose(choice, Topic.GOOD_TO_KNOW, goodToKnow);
        choose(choice, Topic.FOLLOWED, followed);
    }

    /** The choice that a link of a mail belongs to. */
    public Optional<MailChoice> byToken(String token) {
        return entities.createQuery("select c from MailChoice c where c.token = :token", MailChoice.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** Turns mails about these topics off; gives false when the token is nobody's. */
    @Transactional
    public boolean stop(String token, List<Topic> topics) {
        var choice = byToken(token);
        choice.ifPresent(found -> topics.forEach(topic -> choose(found, topic, Frequency.NONE)));
        return choice.isPresent();
    }

    private void choose(MailChoice choice, Topic topic, Frequency wanted) {
        choice.choose(topic, wanted);
        if (wanted == Frequency.NONE) {
            notices.forgetDigest(choice.getAccountId(), topic);
        }
    }

    private static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
