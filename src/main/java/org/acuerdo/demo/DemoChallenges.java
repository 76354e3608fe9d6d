package org.acuerdo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.challenge.ChallengeKind;
import org.acuerdo.challenge.Challenges;
import org.acuerdo.challenge.Receiving;
import org.acuerdo.challenge.Responding;
import org.acuerdo.challenge.Triage;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Time;

/** What the public of the demo says is wrong, and what came of it. */
@ApplicationScoped
public class DemoChallenges {

    @Inject
    private DemoContents numbers;

    @Inject
    private Receiving receiving;

    @Inject
    private Challenges challenges;

    @Inject
    private Triage triage;

    @Inject
    private Responding responding;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    @Inject
    private Time time;

    @Inject
    private Clock clock;

    /** Adds them, as the person who acts. */
    void load() {
        DemoFiles.read("challenges").forEach(this::load);
    }

    private void load(JsonObject row) {
        var id = numbers.record(row.getString("record"));
        var number = new int[1];
        ago(
                row,
                "confirmedDaysAgo",
                () -> number[0] = receiving.take(
                        id,
                        ChallengeKind.valueOf(row.getString("kind")),
                        row.getString("part", null),
                        row.getString("text"),
                        language(row, "language")));
        if (row.containsKey("claim")) {
            ago(
                    row,
                    "askedDaysAgo",
                    () -> triage.ask(
                            id,
                            number[0],
                            stamp(id, number[0]),
                            row.getString("claim"),
                            language(row, "claimLanguage")));
        }
        if (row.containsKey("answer")) {
            var writer = accounts.byEmail(row.getString("answerBy"))
                    .map(Account::actor)
                    .orElseThrow();
            ago(
                    row,
                    "answeredDaysAgo",
                    () -> acting.as(writer, () -> {
                        responding.answer(
                                id,
                                number[0],
                                stamp(id, number[0]),
                                row.getString("answer"),
                                language(row, "claimLanguage"));
                        return null;
                    }));
        }
        if (row.containsKey("finding")) {
            ago(
                    row,
                    "foundDaysAgo",
                    () -> triage.find(
                            id, number[0], stamp(id, number[0]), row.getBoolean("upheld"), row.getString("finding")));
        }
    }

    private void ago(JsonObject row, String days, Runnable what) {
        time.at(clock.instant().minus(Duration.ofDays(row.getInt(days))), () -> {
            what.run();
            return null;
        });
    }

    private String stamp(Long id, int number) {
        return challenges.one(id, number).orElseThrow().getStamp();
    }

    private static Language language(JsonObject row, String name) {
        return Language.of(row.getString(name)).orElseThrow();
    }
}
