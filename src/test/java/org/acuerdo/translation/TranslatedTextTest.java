package org.acuerdo.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.dialogue.Agreement;
import org.acuerdo.dialogue.DialogueContent;
import org.acuerdo.moderation.Audience;
import org.acuerdo.moderation.Phrase;
import org.acuerdo.moderation.Phrases;
import org.acuerdo.moderation.Problem;
import org.acuerdo.moderation.Problems;
import org.acuerdo.reporting.UpdateContent;
import org.acuerdo.roadmap.ActionContent;
import org.acuerdo.roadmap.Milestone;
import org.junit.jupiter.api.Test;

class TranslatedTextTest {

    private static final TranslatedText NOTHING = new TranslatedText();

    @Test
    void theWordsOfEachKindAreItsParts() {
        assertThat(keys(commitment("A", "B"))).containsExactly("title", "summary", "indicatorName", "indicatorUnit");
        assertThat(keys(action()))
                .containsExactly("title", "milestones.4.title", "milestones.2.title", "milestones.2.result");
        var update = new UpdateContent();
        update.setTitle("That of the commitment");
        update.setResults("Done");
        update.setNextSteps("More");
        update.setEvidence(List.of("https://example.org"));
        assertThat(keys(update)).containsExactly("results", "nextSteps");
    }

    @Test
    void whatIsInternalOfADialogueIsNoPart() {
        var dialogue = new DialogueContent();
        dialogue.setTitle("Meeting");
        dialogue.setPeople(List.of("A person"));
        dialogue.setInternalNotes("Not for the public");
        dialogue.setTopics(List.of("First", "Second"));
        var open = new Agreement("Agreed");
        open.setNumber(7);
        var internal = new Agreement("Agreed among us");
        internal.setNumber(8);
        internal.setAudience(Audience.INTERNAL);
        dialogue.setAgreements(new ArrayList<>(List.of(open, internal)));
        assertThat(keys(dialogue)).containsExactly("title", "topics", "agreements.7.text");
    }

    @Test
    void itTakesThePlaceOfTheSourcePartByPart() {
        var dialogue = new DialogueContent();
        dialogue.setLanguage("en");
        dialogue.setTitle("Meeting");
        dialogue.setTopics(List.of("First", "Second"));
        dialogue.setStartDate(LocalDate.of(2026, 1, 1));
        var phrases = Phrases.of(dialogue);
        var text = written(phrases, Map.of("title", "Reunión", "topics", " Primero \r\n\r\nSegundo\n"), NOTHING);
        text.into(dialogue, "es");
        assertThat(dialogue.getTitle()).isEqualTo("Reunión");
        assertThat(dialogue.getTopics()).containsExactly("Primero", "Segundo");
        assertThat(dialogue.getLanguage()).isEqualTo("es");
        assertThat(dialogue.getStartDate()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void aMilestoneIsKnownByItsNumberWhateverItsPlace() {
        var action = action();
        var text = written(
                Phrases.of(action),
                Map.of(
                        "title", "Acción",
                        "milestones.4.title", "Cuatro",
                        "milestones.2.title", "Dos",
                        "milestones.2.result", "Hecho"),
                NOTHING);
        action.setMilestones(action.getMilestones().reversed());
        text.into(action, "es");
        assertThat(action.getMilestones()).extracting(Milestone::getTitle).containsExactly("Dos", "Cuatro");
    }

    @Test
    void aDraftMayBeHalfDoneAndWhatIsSentMayNot() {
        var phrases = Phrases.of(commitment("Title", "Summary"));
        var half = written(phrases, Map.of("title", "Título", "summary", "  \u0000 "), NOTHING);
        assertThat(problems(half, phrases).untenable()).isEmpty();
        assertThat(problems(half, phrases).all())
                .extracting(Problem::field, Problem::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("summary", "missing"),
                        org.assertj.core.groups.Tuple.tuple("indicatorName", "missing"),
                        org.assertj.core.groups.Tuple.tuple("indicatorUnit", "missing"));
        assertThat(half.covers(phrases)).isFalse();
    }

    @Test
    void whatIsTooLongIsNotEvenKept() {
        var phrases = Phrases.of(commitment("Title", "Summary"));
        var long_ = written(phrases, Map.of("title", "x".repeat(201)), NOTHING);
        assertThat(problems(long_, phrases).untenable())
                .extracting(Problem::field, Problem::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("title", "tooLong"));
    }

    @Test
    void aChangeOfTheSourceConcernsThePartsThatItTouchesAlone() {
        var before = all(commitment("Old title", "Summary"), NOTHING);
        var phrases = Phrases.of(commitment("New title", "Summary"));
        assertThat(before.covers(phrases)).isTrue();
        assertThat(before.isOf(phrases)).isFalse();
        assertThat(phrases.stream().filter(before::isChanged).map(Phrase::key)).containsExactly("title");
        assertThat(problems(all(commitment("New title", "Summary"), before), phrases)
                        .all())
                .as("the same words for another source must be said to hold")
                .extracting(Problem::field, Problem::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("title", "sourceChanged"));
    }

    @Test
    void whoChangesAPartOrSaysThatItHoldsHasSeenItsNewSource() {
        var before = all(commitment("Old title", "Summary"), NOTHING);
        var phrases = Phrases.of(commitment("New title", "Summary"));
        var texts = texts(phrases);
        var holding = TranslatedText.of(phrases, new Written("", 1, texts, Set.of("title")), before);
        assertThat(holding.isOf(phrases)).isTrue();
        texts.put("title", "Otro");
        assertThat(written(phrases, texts, before).isOf(phrases)).isTrue();
    }

    @Test
    void whatHasNewPartsIsNoLongerCovered() {
        var before = commitment("Title", "Summary");
        before.setIndicatorName(null);
        before.setIndicatorUnit(null);
        var text = all(before, NOTHING);
        assertThat(text.isOf(Phrases.of(before))).isTrue();
        assertThat(text.covers(Phrases.of(commitment("Title", "Summary")))).isFalse();
        assertThat(all(commitment("Title", "Summary"), NOTHING).isOf(Phrases.of(before)))
                .as("what was taken out of the source is not missed")
                .isTrue();
    }

    private static TranslatedText all(CommitmentContent content, TranslatedText before) {
        return written(Phrases.of(content), texts(Phrases.of(content)), before);
    }

    private static Map<String, String> texts(List<Phrase> phrases) {
        var texts = new java.util.HashMap<String, String>();
        phrases.forEach(phrase -> texts.put(phrase.key(), "[" + phrase.key() + "]"));
        return texts;
    }

    private static TranslatedText written(List<Phrase> phrases, Map<String, String> texts, TranslatedText before) {
        return TranslatedText.of(phrases, new Written("", 1, texts, Set.of()), before);
    }

    private static Problems problems(TranslatedText text, List<Phrase> phrases) {
        var problems = new Problems();
        text.check(phrases, problems);
        return problems;
    }

    private static List<String> keys(org.acuerdo.moderation.Content content) {
        return Phrases.of(content).stream().map(Phrase::key).toList();
    }

    private static CommitmentContent commitment(String title, String summary) {
        var content = new CommitmentContent();
        content.setTitle(title);
        content.setSummary(summary);
        content.setIndicatorName("Persons");
        content.setIndicatorUnit("each");
        content.setSourceName("A name stays as it is");
        return content;
    }

    private static ActionContent action() {
        var action = new ActionContent();
        action.setTitle("Action");
        action.setMilestones(List.of(milestone(4, "Four", null), milestone(2, "Two", "Done")));
        return action;
    }

    private static Milestone milestone(int number, String title, String result) {
        var milestone = new Milestone();
        milestone.setNumber(number);
        milestone.setTitle(title);
        milestone.setResult(result);
        return milestone;
    }
}
