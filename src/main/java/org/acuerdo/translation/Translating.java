package org.acuerdo.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.Incomplete;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Phrase;
import org.acuerdo.moderation.Phrases;
import org.acuerdo.moderation.Problem;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Stale;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/** What becomes of the translation of a public record into one language, from the first word to reading it in public. */
@ApplicationScoped
@Transactional
public class Translating {

    @Inject
    private Records records;

    @Inject
    private Contents contents;

    @Inject
    private Translations translations;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private Event<Translated> translated;

    /**
     * Keeps a draft, half done or not.
     *
     * @throws Stale when somebody else was faster, or the source is no longer the one that was translated
     * @throws Incomplete when a text is too long to be kept
     * @throws Refusal while it waits for the secretariat
     */
    @Guarded(Action.TRANSLATE)
    public void save(Long recordId, Language to, Written written) {
        write(recordId, to, written, false);
    }

    /**
     * Keeps it and sends it to the secretariat.
     *
     * @throws Stale when somebody else was faster, or the source is no longer the one that was translated
     * @throws Incomplete when a part is missing, too long, or still of a source that has changed
     * @throws Refusal when it waits already
     */
    @Guarded(Action.TRANSLATE)
    public void submit(Long recordId, Language to, Written written) {
        var translation = write(recordId, to, written, true);
        translation.submit(clock.instant());
        translated.fire(new Translated(translation));
    }

    /**
     * The secretariat writes and approves in one step.
     *
     * @throws Stale when somebody else was faster, or the source is no longer the one that was translated
     * @throws Incomplete when a part is missing, too long, or still of a source that has changed
     * @throws Refusal when it waits for a decision
     */
    @Guarded(Action.APPROVE_TRANSLATION)
    public void publish(Long recordId, Language to, Written written) {
        var translation = write(recordId, to, written, true);
        translation.submit(clock.instant());
        approve(translation);
    }

    /**
     * Lets the public read what was submitted.
     *
     * @param stamp the stamp of the translation that was read
     * @throws Stale when somebody else was faster
     * @throws Refusal when the source has changed since it was submitted
     */
    @Guarded(Action.APPROVE_TRANSLATION)
    public void approve(Long recordId, Language to, String stamp) {
        approve(read(recordId, to, stamp));
    }

    /**
     * Gives it back to the translator.
     *
     * @param stamp the stamp of the translation that was read
     * @throws Stale when somebody else was faster
     * @throws Refusal without a reason
     */
    @Guarded(Action.APPROVE_TRANSLATION)
    public void giveBack(Long recordId, Language to, String stamp, String reason) {
        var translation = read(recordId, to, stamp);
        translation.giveBack(reason, person(), clock.instant());
        translated.fire(new Translated(translation));
    }

    private Translation write(Long recordId, Language to, Written written, boolean whole) {
        var record = open(recordId, to);
        var translation = translations.find(recordId, to).orElseGet(() -> new Translation(record, to.getCode()));
        var source = record.getPublished().getNumber();
        if (!translations.stamp(translation).equals(written.stamp()) || source != written.source()) {
            throw new Stale(recordId);
        }
        var before = translation.getRevisions().isEmpty()
                ? new TranslatedText()
                : translation.getLatest().getText();
        var phrases = phrases(record);
        var text = TranslatedText.of(phrases, written, before);
        var problems = new Problems();
        text.check(phrases, problems);
        refuse(whole ? problems.all() : problems.untenable());
        translation.write(text, source, person(), clock.instant());
        translations.keep(translation);
        return translation;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Incomplete(problems);
        }
    }

    private void approve(Translation translation) {
        var record = translation.getRecord();
        translation.approve(phrases(record), record.getPublished().getNumber(), person(), clock.instant());
        translated.fire(new Translated(translation));
    }

    private Translation read(Long recordId, Language to, String stamp) {
        open(recordId, to);
        var translation = translations.find(recordId, to).orElseThrow(NotFound::new);
        if (!translations.stamp(translation).equals(stamp)) {
            throw new Stale(recordId);
        }
        return translation;
    }

    private ModeratedRecord open(Long recordId, Language to) {
        var record = records.lock(recordId);
        if (!translations.isTranslated(record, to)) {
            throw new NotFound();
        }
        return record;
    }

    private List<Phrase> phrases(ModeratedRecord record) {
        return Phrases.of(contents.publicOf(record.getPublished()));
    }

    private Account person() {
        return accounts.reference(acting.actor().accountId());
    }
}
