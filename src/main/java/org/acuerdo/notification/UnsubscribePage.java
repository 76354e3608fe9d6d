package org.acuerdo.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.platform.Reader;

/** What stands behind the link with which a mail can be turned off. It shows nothing of the person. */
@Named
@RequestScoped
public class UnsubscribePage {

    /** The last part of an address that is about every topic. */
    static final String ALL = "all";

    @Inject
    private MailChoices choices;

    @Inject
    private Accounts accounts;

    @Inject
    private Reader reader;

    private String token;
    private String what;
    private boolean good;
    private boolean done;

    /** Looks at the address, which ends with a token and a topic; false when no mail has such a link. */
    boolean open(String path) {
        var parts = path == null ? new String[0] : path.split("/", -1);
        if (parts.length == 3 && !topics(parts[2]).isEmpty()) {
            var choice = choices.byToken(parts[1]);
            var person = choice.map(MailChoice::getAccountId).flatMap(accounts::active);
            person.map(Account::getLanguage).ifPresent(reader::setLanguage);
            token = parts[1];
            what = parts[2];
            good = person.isPresent();
            done = good && topics(what).stream().allMatch(topic -> choice.get().about(topic) == Frequency.NONE);
        }
        return good;
    }

    /** Turns the mails off. */
    void stop() {
        choices.stop(token, topics(what));
        done = true;
    }

    private static List<Topic> topics(String word) {
        if (ALL.equals(word)) {
            return List.of(Topic.values());
        }
        Optional<Topic> topic = Arrays.stream(Topic.values())
                .filter(one -> one.path().equals(word))
                .findFirst();
        return topic.map(List::of).orElse(List.of());
    }

    /** Whether the link is one of ours. */
    public boolean isGood() {
        return good;
    }

    /** Whether the mails are off. */
    public boolean isDone() {
        return done;
    }

    /** Which mails the link is about: the last part of the texts' keys. */
    public String getWhat() {
        return what;
    }
}
