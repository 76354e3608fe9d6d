package org.acuerdo.challenge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Reader;

/** What the pages for talking back show. They show nothing of what anybody else has said. */
@Named
@RequestScoped
public class TalkBackPage {

    @Inject
    private Receiving receiving;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private ModeratedRecord record;
    private String view;
    private String stamp;
    private Map<String, String> fields = Map.of();
    private Receiving.Answer answer = Receiving.Answer.of(Receiving.Outcome.ASKED);

    /** Looks what it is about. */
    void open(String language, String reference) {
        Language.of(language).ifPresent(reader::setLanguage);
        record = receiving.about(reference);
        stamp = receiving.stamp(reference);
        view = "form";
    }

    /** Takes what was written; gives the status of the answer. */
    int send(Map<String, String> sent, String origin) {
        fields = sent;
        var trap = sent.get(TalkBack.TRAP);
        if (trap != null && !trap.isEmpty()) {
            // A program that fills every field is told what everybody is told.
            view = "asked";
            return 200;
        }
        answer = receiving.ask(new Word(sent), record.getReference(), reader.getLanguage(), sent.get("stamp"), origin);
        if (answer.outcome() == Receiving.Outcome.ASKED) {
            view = "asked";
            return 200;
        }
        if (answer.outcome() != Receiving.Outcome.OLD && sent.get("stamp") != null) {
            // The same form, which was opened when it was.
            stamp = sent.get("stamp");
        }
        return answer.outcome() == Receiving.Outcome.MANY ? 429 : 422;
    }

    /** Looks at the secret of a mail; gives the status of the answer. */
    int openConfirmation(String secret) {
        var asked = receiving.asked(secret);
        asked.ifPresent(one -> {
            reader.setLanguage(one.getLanguage());
            record = one.getRecord();
        });
        view = asked.map(one -> one.getState() == ChallengeState.UNCONFIRMED ? "confirm" : "confirmed")
                .orElse("bad");
        return asked.isPresent() ? 200 : 404;
    }

    /** Confirms. */
    void confirm(String secret) {
        view = receiving.confirm(secret) ? "confirmed" : "bad";
    }

    /** Which page it is: the last part of the texts' keys. */
    public String getView() {
        return view;
    }

    /** What it is about; null when a link leads nowhere. */
    public ModeratedRecord getRecord() {
        return record;
    }

    /** What marks this form, and when it was opened. */
    public String getStamp() {
        return stamp;
    }

    /** What was typed into a field. */
    public String typed(String field) {
        return fields.getOrDefault(field, "");
    }

    /** What is wrong with a field, in the reader's words; null for nothing. */
    public String wrong(String field) {
        return answer.problems().stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> reader.fill("problem." + problem.rule(), problem.arguments()))
                .findFirst()
                .orElse(null);
    }

    /** The fields with which something is wrong, in their order. */
    public List<String> getWrong() {
        return answer.problems().stream()
                .map(problem -> problem.field())
                .distinct()
                .toList();
    }

    /** What keeps all of it from being taken, in the reader's words; null for nothing. */
    public String getHeld() {
        return switch (answer.outcome()) {
            case FAST -> reader.say("challenge.fast");
            case OLD -> reader.say("challenge.old");
            case MANY -> reader.say("challenge.many", reader.moment(answer.again()));
            default -> null;
        };
    }

    /** How long until it is possible again; null unless there were too many. */
    Duration getWait() {
        Instant again = answer.again();
        return again == null ? null : Duration.between(clock.instant(), again);
    }

    /** What can be wrong. */
    public List<ChallengeKind> getKinds() {
        return List.of(ChallengeKind.values());
    }
}
