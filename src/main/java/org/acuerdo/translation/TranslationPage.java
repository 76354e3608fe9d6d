package org.acuerdo.translation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerdo.account.Forbidden;
import org.acuerdo.account.Me;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.Incomplete;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Phrase;
import org.acuerdo.moderation.Phrases;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Stale;
import org.acuerdo.moderation.WordDiff;
import org.acuerdo.moderation.Wording;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;

/** {@code /workspace/translation}: a public record beside its translation into one language, part by part. */
@Named
@RequestScoped
public class TranslationPage {

    private static final int LONGEST_REASON = 2000;

    @Inject
    private Records records;

    @Inject
    private Contents contents;

    @Inject
    private Translations translations;

    @Inject
    private Translating translating;

    @Inject
    private TranslationForm form;

    @Inject
    private Wording wording;

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

    private ModeratedRecord record;
    private Language to;
    private Translation translation;
    private Content content;
    private List<Phrase> phrases;
    private List<SourcePart> parts;
    private String reason;
    private String refusal;
    private boolean overtaken;

    @PostConstruct
    void load() {
        record = records.get(asked.number("id").orElseThrow(NotFound::new));
        to = asked.text("to").flatMap(Language::of).orElseThrow(NotFound::new);
        var read = Policy.decide(me.actor(), Action.READ, record.subject());
        if (!read.isAllowed()) {
            throw new Forbidden(read);
        }
        if (!translations.isTranslated(record, to)) {
            throw new NotFound();
        }
        var write = Policy.decide(me.actor(), Action.TRANSLATE, record.subject());
        if (!write.isAllowed()) {
            throw new Forbidden(write);
        }
        translation = translations.find(record.getId(), to).orElse(null);
        content = contents.publicOf(record.getPublished());
        var kept = translation == null
                ? new TranslatedText()
                : translation.getLatest().getText();
        var old = readThen();
        phrases = Phrases.of(content);
        parts = phrases.stream().map(phrase -> part(phrase, kept, old)).toList();
    }

    /** The source as it was on the page, if it has changed since; by the keys of its parts. */
    private Map<String, String> readThen() {
        return record.getRevisions().stream()
                .filter(revision -> isTyped() && revision.getNumber() == form.source())
                .filter(revision -> !revision.equals(record.getPublished()))
                .flatMap(revision -> Phrases.of(contents.publicOf(revision)).stream())
                .collect(Collectors.toMap(Phrase::key, Phrase::text, (one, other) -> one, LinkedHashMap::new));
    }

    private SourcePart part(Phrase phrase, TranslatedText kept, Map<String, String> old) {
        var text = isTyped() ? form.texts(phrases).get(phrase.key()) : kept.text(phrase);
        var changed = kept.isChanged(phrase);
        var before = changed ? kept.part(phrase.key()).orElseThrow().getSource() : old.get(phrase.key());
        return new SourcePart(
                phrase,
                label(phrase),
                text,
                before == null || before.equals(phrase.text()) ? null : WordDiff.texts(before, phrase.text()),
                changed,
                form.holding().contains(phrase.key()),
                isTyped() && !stamp().equals(form.stamp()) && !same(kept.text(phrase), text)
                        ? kept.text(phrase)
                        : null);
    }

    private static boolean same(String kept, String typed) {
        return kept.isEmpty() || kept.equals(typed.replace("\r\n", "\n").strip());
    }

    private String label(Phrase phrase) {
        var name = wording.label(record.getKind(), phrase.field());
        return phrase.number() == null ? name : reader.say("translation.numbered", name, phrase.number());
    }

    /** Makes sure that the page can be shown at all, before any of it is written: asking for the bean has loaded it. */
    public void open() {
        record.getId();
    }

    /** Keeps a draft. */
    public void save() {
        decide(() -> translating.save(record.getId(), to, written()), address() + "&said=translationSaved");
    }

    /** Sends it to the secretariat. */
    public void submit() {
        decide(() -> translating.submit(record.getId(), to, written()), address() + "&said=translationSent");
    }

    /** The secretariat approves what it has written itself. */
    public void publish() {
        decide(() -> translating.publish(record.getId(), to, written()), address() + "&said=translationApproved");
    }

    /** The secretariat approves what was sent. */
    public void approve() {
        decide(() -> translating.approve(record.getId(), to, form.stamp()), address() + "&said=translationApproved");
    }

    /** The secretariat gives it back. */
    public void giveBack() {
        if (Problems.isEmpty(reason)) {
            problems.tell("reason", "problem.missing", List.of());
            onward.stay(422);
        } else if (reason.length() > LONGEST_REASON) {
            problems.tell("reason", "problem.tooLong", List.of(LONGEST_REASON, reason.length()));
            onward.stay(422);
        } else {
            decide(
                    () -> translating.giveBack(record.getId(), to, form.stamp(), reason),
                    address() + "&said=translationReturned");
        }
    }

    private String address() {
        return "/workspace/translation?id=" + record.getId() + "&to=" + to.getCode();
    }

    private void decide(Runnable step, String next) {
        try {
            step.run();
            onward.to(next);
        } catch (Incomplete e) {
            e.problems()
                    .forEach(problem ->
                            problems.tell(problem.field(), "problem." + problem.rule(), problem.arguments()));
            onward.stay(422);
        } catch (Stale e) {
            load();
            overtaken = true;
            onward.stay(409);
        } catch (Refusal e) {
            load();
            refusal = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    private Written written() {
        return form.written(phrases);
    }

    /** Whether the form with the translation was sent. */
    public boolean isTyped() {
        return form.isSent();
    }

    /** Whether the source has changed while this page was open. */
    public boolean isSourceChanged() {
        return isTyped() && form.source() != record.getPublished().getNumber();
    }

    /** Marks this very state of the translation; empty while there is none. */
    public String stamp() {
        return translation == null ? "" : translations.stamp(translation);
    }

    /** Whether it waits for the secretariat, so that nobody writes on it. */
    public boolean isWaiting() {
        return translation != null && translation.getLatest().getState() == TranslationState.SUBMITTED;
    }

    /** Whether the person may let it be read. */
    public boolean isApproving() {
        return Policy.decide(me.actor(), Action.APPROVE_TRANSLATION, record.subject())
                .isAllowed();
    }

    /** How it stands. */
    public TranslationStatus getStatus() {
        return translation == null
                ? TranslationStatus.MISSING
                : translation.status(record.getPublished().getNumber());
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return parts.stream()
                .filter(part -> part.at().equals(at))
                .map(SourcePart::label)
                .findFirst()
                .orElseGet(() -> reader.say("translation.reason"));
    }

    /** The record. */
    public ModeratedRecord getRecord() {
        return record;
    }

    /** What the record is called, in its own language. */
    public String getTitle() {
        return content.getTitle();
    }

    /** The language that it is translated into. */
    public Language getTo() {
        return to;
    }

    /** The newest revision of the translation; null while there is none. */
    public TranslationRevision getLatest() {
        return translation == null ? null : translation.getLatest();
    }

    /** The parts, in the order of the form. */
    public List<SourcePart> getParts() {
        return parts;
    }

    /** Whether somebody else has written or decided, or the source has changed, since the page was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Why the rules of the trade said no; null when they did not. */
    public String getRefusal() {
        return refusal;
    }

    /** Why it is given back. */
    public String getReason() {
        return reason;
    }

    /** See the getter. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
