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
import org.acuerdo.moderation.Phrase;
import org.acuerdo.moderation.Phrases;
import org.acuerdo.moderation.StepPage;
import org.acuerdo.moderation.WordDiff;
import org.acuerdo.moderation.Wording;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;

/** {@code /workspace/translation}: a public record beside its translation into one language, part by part. */
@Named
@RequestScoped
public class TranslationPage extends StepPage {

    private static final int LONGEST_REASON = 2000;

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
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    private Language to;
    private Translation translation;
    private Content content;
    private List<Phrase> phrases;
    private List<SourcePart> parts;
    private String reason;

    @PostConstruct
    void begin() {
        load();
    }

    @Override
    protected void load() {
        find();
        var record = getRecord();
        to = asked.text("to").flatMap(Language::of).orElseThrow(NotFound::new);
        if (!translations.isTranslated(record, to)) {
            throw new NotFound();
        }
        var decision = Policy.decide(me.actor(), Action.TRANSLATE, record.subject());
        if (!decision.isAllowed()) {
            throw new Forbidden(decision);
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
        return getRecord().getRevisions().stream()
                .filter(revision -> isTyped() && revision.getNumber() == form.source())
                .filter(revision -> !revision.equals(getRecord().getPublished()))
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
        var name = wording.label(getRecord().getKind(), phrase.field());
        return phrase.number() == null ? name : reader.say("translation.numbered", name, phrase.number());
    }

    /** Keeps a draft. */
    public void save() {
        decide(() -> translating.save(getRecord().getId(), to, written()), address() + "&said=translationSaved");
    }

    /** Sends it to the secretariat. */
    public void submit() {
        decide(() -> translating.submit(getRecord().getId(), to, written()), address() + "&said=translationSent");
    }

    /** The secretariat approves what it has written itself. */
    public void publish() {
        decide(() -> translating.publish(getRecord().getId(), to, written()), address() + "&said=translationApproved");
    }

    /** The secretariat approves what was sent. */
    public void approve() {
        decide(
                () -> translating.approve(getRecord().getId(), to, form.stamp()),
                address() + "&said=translationApproved");
    }

    /** The secretariat gives it back. */
    public void giveBack() {
        if (isWritten("reason", reason, LONGEST_REASON)) {
            decide(
                    () -> translating.giveBack(getRecord().getId(), to, form.stamp(), reason),
                    address() + "&said=translationReturned");
        }
    }

    private String address() {
        return "/workspace/translation?id=" + getRecord().getId() + "&to=" + to.getCode();
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
        return isTyped() && form.source() != getRecord().getPublished().getNumber();
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
        return may(Action.APPROVE_TRANSLATION);
    }

    /** How it stands. */
    public TranslationStatus getStatus() {
        return translation == null
                ? TranslationStatus.MISSING
                : translation.status(getRecord().getPublished().getNumber());
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return parts.stream()
                .filter(part -> part.at().equals(at))
                .map(SourcePart::label)
                .findFirst()
                .orElseGet(() -> reader.say("translation.reason"));
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

    /** Why it is given back. */
    public String getReason() {
        return reason;
    }

    /** See the getter. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
