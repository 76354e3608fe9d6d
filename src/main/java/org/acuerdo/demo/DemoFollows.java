package org.acuerdo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.following.Following;
import org.acuerdo.moderation.Records;
import org.acuerdo.notification.Notices;
import org.acuerdo.publication.Interest;

/** What the people of the demo follow, so that each has something new to read. */
@ApplicationScoped
public class DemoFollows {

    private static final Duration NEW = Duration.ofDays(40);

    @Inject
    private Following following;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    @Inject
    private Records records;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    /** Follows the areas, organizations and countries, before anything is published about them. */
    void load() {
        DemoFiles.read("follows").stream()
                .filter(row -> row.containsKey("what"))
                .forEach(row -> follow(row, Interest.of(row.getString("what")).orElseThrow()));
    }

    /** Follows a record that has just been published; who follows it already goes on. */
    void add(String key, Long id) {
        DemoFiles.read("follows").stream()
                .filter(row ->
                        row.containsKey("record") && row.getString("record").equals(key))
                .forEach(row -> {
                    var record = records.get(id);
                    follow(row, Interest.record(record.getKind(), record.getReference()));
                });
    }

    /** What is older than a few weeks, people have read. */
    void read() {
        var now = clock.instant();
        DemoFiles.read("accounts").stream()
                .map(row -> accounts.byEmail(row.getString("email")).orElseThrow())
                .forEach(person -> notices.readAll(person.getId(), now.minus(NEW), now));
    }

    private void follow(JsonObject row, Interest interest) {
        var person = accounts.byEmail(row.getString("by")).map(Account::actor).orElseThrow();
        acting.as(person, () -> {
            following.follow(interest);
            return null;
        });
    }
}
