package org.acuerdo.moderation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.acuerdo.platform.Language;

/** The answers that are kept ready in one language. */
public record AnswersInLanguage(Language language, List<AnswerTemplate> answers) {

    /** By language: first the one that matters most, then the others in their order. */
    static List<AnswersInLanguage> of(List<AnswerTemplate> answers, Language first) {
        return answers.stream().collect(Collectors.groupingBy(AnswerTemplate::getLanguage)).entrySet().stream()
                .map(entry -> new AnswersInLanguage(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((AnswersInLanguage group) -> group.language() != first)
                        .thenComparing(AnswersInLanguage::language))
                .toList();
    }
}
