package org.acuerdo.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.acuerdo.moderation.Revision;
import org.acuerdo.platform.DatabaseReady;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.PublicationState;

/**
 * Says in the reader's words how clear a commitment is: to the writer beside the form, to the reviewer, and to the public.
 * It advises and forbids nothing.
 */
@Named
@ApplicationScoped
public class Coach {

    /**
     * How clear it is by one criterion.
     *
     * @param sentence what to do about it or, once submitted, what is missing; null when there is nothing to say
     * @param field the field of the form to go to; null when there is none
     */
    public record Line(SmartCriterion criterion, SmartLevel level, String sentence, String field) {}

    /**
     * How clear it is by all five.
     *
     * @param total from 0 to 100
     * @param draft whether it is of a text that may still change
     * @param lines one for each criterion, in order
     */
    public record Card(int total, boolean draft, List<Line> lines) {}

    @Inject
    private Reader reader;

    /** A file of rules that can't be right is told at the start, not to the first writer. */
    void begin(@Observes DatabaseReady event) {
        Objects.requireNonNull(SmartRules.STANDARD);
    }

    /** What the text says as it is now, with a sentence of advice for each criterion that lacks something. */
    public Card advise(CommitmentContent content) {
        var score = SmartRules.STANDARD.judge(content);
        var advice = SmartRules.STANDARD.advise(content);
        var lines = Arrays.stream(SmartCriterion.values())
                .map(criterion -> line(criterion, score.levels().get(criterion), advice))
                .toList();
        return new Card(score.total(), true, lines);
    }

    /** What weighs most is said first; of two that weigh the same, what stands first in the file. */
    private Line line(SmartCriterion criterion, SmartLevel level, List<Advice> advice) {
        return advice.stream()
                .filter(one -> one.rule().criterion() == criterion)
                .max(Comparator.comparingInt((Advice one) -> one.rule().weight())
                        .thenComparing(Comparator.comparingInt(advice::indexOf).reversed()))
                .map(one -> new Line(
                        criterion, level, sentence(one), one.rule().fields().get(0)))
                .orElseGet(() -> new Line(criterion, level, null, null));
    }

    private String sentence(Advice advice) {
        var arguments = advice.arguments().stream()
                .map(argument -> argument instanceof List<?> words ? quoted(words) : argument)
                .toList();
        return reader.fill("coaching.advice." + advice.rule().id(), arguments);
    }

    private String quoted(List<?> words) {
        return words.stream().map(word -> reader.say("coaching.quoted", word)).collect(Collectors.joining(", "));
    }

    /**
     * How clear a revision is: a draft as it is now, any other as it was worked out when it was submitted.
     *
     * @return null for what is no commitment, and for what was submitted before there were rules
     */
    public Card card(Revision revision, Object content) {
        if (!(content instanceof CommitmentContent commitment)) {
            return null;
        }
        if (revision.getState() == PublicationState.DRAFT) {
            return advise(commitment);
        }
        var score = SmartScore.of(revision.getQuality());
        return score == null
                ? null
                : new Card(
                        score.total(),
                        false,
                        Arrays.stream(SmartCriterion.values())
                                .map(criterion -> new Line(
                                        criterion, score.levels().get(criterion), lacks(criterion, score), null))
                                .toList());
    }

    private String lacks(SmartCriterion criterion, SmartScore score) {
        var rules = SmartRules.STANDARD.of(criterion).stream()
                .filter(rule -> score.missed().contains(rule.id()))
                .map(rule -> reader.say("coaching.rule." + rule.id()))
                .toList();
        return rules.isEmpty() ? null : reader.say("coaching.missing", String.join("; ", rules));
    }

    /** What a published commitment says and does not say, in plain words; null when that was not worked out. */
    public String plainly(Revision revision) {
        var score = SmartScore.of(revision.getQuality());
        if (score == null) {
            return null;
        }
        var says = clauses(score.met());
        var lacks = clauses(score.missed());
        if (says.isEmpty() || lacks.isEmpty()) {
            return reader.say(lacks.isEmpty() ? "coaching.says" : "coaching.saysNot", lacks.isEmpty() ? says : lacks);
        }
        return reader.say("coaching.saysAndNot", says, lacks);
    }

    private String clauses(List<String> ids) {
        var clauses = SmartRules.STANDARD.all().stream()
                .filter(rule -> rule.told() && ids.contains(rule.id()))
                .map(rule -> reader.say("coaching.told." + rule.id()))
                .toList();
        if (clauses.size() < 2) {
            return String.join("", clauses);
        }
        var last = clauses.size() - 1;
        return reader.say("coaching.and", String.join(", ", clauses.subList(0, last)), clauses.get(last));
    }

    /** The rules, for the page that explains them. */
    public SmartRules getRules() {
        return SmartRules.STANDARD;
    }

    /** The criteria, in order. */
    public List<SmartCriterion> getCriteria() {
        return List.of(SmartCriterion.values());
    }

    /** The words of a list in the reader's language; three dots stand for all that begin so. */
    public String words(String list) {
        return SmartRules.STANDARD.words(list, reader.getCode()).stream()
                .map(word -> word.replace("*", "…"))
                .collect(Collectors.joining(", "));
    }
}
