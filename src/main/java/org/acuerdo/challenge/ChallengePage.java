package org.acuerdo.challenge;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.acuerdo.account.Forbidden;
import org.acuerdo.account.Me;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Stale;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Decision;
import org.acuerdo.policy.Policy;

/** One thing that the public says is wrong. */
public abstract class ChallengePage {

    private static final int LONGEST = 1500;

    @Inject
    private Records records;

    @Inject
    private Challenges challenges;

    @Inject
    private FormProblems problems;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    @Inject
    private Clock clock;

    private Challenge challenge;
    private ModeratedRecord record;
    private String text;
    private String language;
    private String refusal;
    private boolean overtaken;

    @PostConstruct
    void begin() {
        load();
        text = proposed();
        language = challenge.getReplyLanguage() == null ? reader.getCode() : challenge.getReplyLanguage();
        if (asked.text("read").isPresent() && !stampRead().equals(challenge.getStamp())) {
            overtaken();
        }
    }

    /** What the text begins with. */
    String proposed() {
        return null;
    }

    /** A field with nothing in it, or too much, is told. */
    void missing(String field) {
        problems.tell(field, "problem.missing", List.of());
        onward.stay(422);
    }

    private void load() {
        var number = asked.number("number")
                .filter(given -> given < Integer.MAX_VALUE)
                .orElseThrow(NotFound::new);
        record = records.get(asked.number("id").orElseThrow(NotFound::new));
        var decision = Policy.decide(me.actor(), Action.READ, record.subject());
        if (!decision.isAllowed()) {
            throw new Forbidden(decision);
        }
        challenge = challenges
                .one(record.getId(), number.intValue())
                // The maker learns of it when it is asked, and never of what comes to nothing before.
                .filter(one -> me.isModerating() || one.getClaim() != null)
                .orElseThrow(NotFound::new);
    }

    /** Makes sure that the page can be shown at all, before any of it is written: asking for the bean has loaded it. */
    public void open() {
        challenge.getId();
    }

    boolean isWritten(String field, String value) {
        if (Problems.isEmpty(value)) {
            problems.tell(field, "problem.missing", List.of());
        } else if (value.length() > LONGEST) {
            problems.tell(field, "problem.tooLong", List.of(LONGEST, value.length()));
        } else {
            return true;
        }
        onward.stay(422);
        return false;
    }

    void decide(Runnable decision, String said) {
        try {
            decision.run();
            onward.to((me.isModerating() ? "/secretariat/challenge?" : "/workspace/challenge?") + "id="
                    + record.getId() + "&number=" + challenge.getNumber() + "&said=challenge"
                    + Character.toUpperCase(said.charAt(0)) + said.substring(1));
        } catch (Stale e) {
            overtaken();
        } catch (Forbidden e) {
            if (e.decision() != Decision.NOT_NOW) {
                throw e;
            }
            overtaken();
        } catch (Refusal e) {
            load();
            refusal = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    private void overtaken() {
        load();
        overtaken = true;
        onward.stay(409);
    }

    Language language() {
        return Language.of(language).orElse(reader.getLanguage());
    }

    String stampRead() {
        return asked.text("stamp").orElse("");
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("challenge.label." + at);
    }

    /** Whether the time in which the maker can be sure to be heard is over. */
    public boolean isOver() {
        return challenge.getReplyUntil() != null && !clock.instant().isBefore(challenge.getReplyUntil());
    }

    /** What was typed that somebody else's decision left no place for; null for nothing. */
    public String getUnsent() {
        // The form may no longer be there to take it up, so it is read as it was sent.
        return overtaken || refusal != null
                ? Stream.of("claim", "finding", "text", "reason")
                        .flatMap(field -> asked.text(field).stream())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    boolean may(Action action) {
        return Policy.decide(me.actor(), action, record.subject()).isAllowed();
    }

    /** It. */
    public Challenge getChallenge() {
        return challenge;
    }

    /** The record. */
    public ModeratedRecord getRecord() {
        return record;
    }

    /** The name of the maker in the reader's language. */
    public String getMaker() {
        return record.getOrganization().getName(reader.getLanguage()).getName();
    }

    /** Whether somebody else has decided since the page was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Why the rules of the trade said no; null when they did not. */
    public String getRefusal() {
        return refusal;
    }

    /** What was typed: words for the maker, what was found, or the answer. */
    public String getText() {
        return text;
    }

    /** See the getter. */
    public void setText(String text) {
        this.text = text;
    }

    /** The language that the text is written in. */
    public String getLanguage() {
        return language;
    }

    /** See the getter. */
    public void setLanguage(String language) {
        this.language = language;
    }
}
