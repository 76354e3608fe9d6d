package org.acuerdo.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Subject;

/** {@code /workspace/exchange/ask}: asks to be introduced, with a word to the other side, once one has seen both. */
@Named
@RequestScoped
public class AskPage {

    @Inject
    private Postings postings;

    @Inject
    private Introductions introductions;

    @Inject
    private Introducing introducing;

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

    private Posting own;
    private Posting other;
    private String words;
    private String refusal;

    /**
     * Finds the two postings that the address names.
     *
     * @throws NotFound when there is none with such a number
     * @throws org.acuerdo.account.Forbidden when the one that asks is of another organization
     */
    @PostConstruct
    void load() {
        own = find("own");
        other = find("other");
        me.require(Action.EXCHANGE, Subject.newOf(own.getOrganizationId()));
    }

    /** Makes sure that the page can be shown at all, before any of it is written. */
    public void open() {
        own.getId();
    }

    private Posting find(String name) {
        return postings.find(asked.number(name).orElseThrow(NotFound::new)).orElseThrow(NotFound::new);
    }

    /** Asks. */
    public void ask() {
        if (words != null && words.length() > Introduction.LONGEST) {
            problems.tell("words", "problem.tooLong", List.of(Introduction.LONGEST, words.length()));
            onward.stay(422);
            return;
        }
        try {
            var id = introducing.ask(own.getOrganizationId(), own.getId(), other.getId(), words);
            var direct = introductions.find(id).orElseThrow().getState() == IntroductionState.INTRODUCED;
            onward.to("/workspace/exchange/introduction?id=" + id + "&said="
                    + (direct ? "introduced" : "introductionAsked"));
        } catch (Refusal e) {
            refusal = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    /** How the two fit; null when they do not. */
    public Match getMatch() {
        return Match.of(own, other, LocalDate.now(clock)).orElse(null);
    }

    /** The one that asks. */
    public Posting getOwn() {
        return own;
    }

    /** The one that fits it. */
    public Posting getOther() {
        return other;
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("exchange.field." + at);
    }

    /** A word to the other side. */
    public String getWords() {
        return words;
    }

    /** See the getter. */
    public void setWords(String words) {
        this.words = words;
    }

    /** Why the rules said no; null when they did not. */
    public String getRefusal() {
        return refusal;
    }
}
