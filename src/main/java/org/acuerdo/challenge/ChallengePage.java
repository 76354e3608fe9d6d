package org.acuerdo.challenge;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import org.acuerdo.account.Me;
import org.acuerdo.moderation.StepPage;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;

/** One thing that the public says is wrong. */
public abstract class ChallengePage extends StepPage {

    private static final int LONGEST = 1500;

    @Inject
    private Challenges challenges;

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
    private String text;
    private String language;

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

    @Override
    protected void load() {
        find();
        challenge = asked.number("number")
                .filter(given -> given < Integer.MAX_VALUE)
                .flatMap(number -> challenges.one(getRecord().getId(), number.intValue()))
                // The maker learns of it when it is asked, and never of what comes to nothing before.
                .filter(one -> me.isModerating() || one.getClaim() != null)
                .orElseThrow(NotFound::new);
    }

    boolean isWritten(String field, String value) {
        return isWritten(field, value, LONGEST);
    }

    /** Takes a step and says so on this page, as it is then. */
    void decideHere(Runnable step, String said) {
        decide(
                step,
                (me.isModerating() ? "/secretariat/challenge?" : "/workspace/challenge?") + "id="
                        + getRecord().getId() + "&number=" + challenge.getNumber() + "&said=challenge"
                        + Character.toUpperCase(said.charAt(0)) + said.substring(1));
    }

    Language language() {
        return Language.of(language).orElse(reader.getLanguage());
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
        return isOvertaken() || getRefusal() != null
                ? Stream.of("claim", "finding", "text", "reason")
                        .flatMap(field -> asked.text(field).stream())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** It. */
    public Challenge getChallenge() {
        return challenge;
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
