package org.acuerdo.publication;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.acuerdo.moderation.AgreedContent;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.MergedRow;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.NameFinder;
import org.acuerdo.moderation.Names;
import org.acuerdo.moderation.Phrases;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Revision;
import org.acuerdo.moderation.Wording;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.PublicationState;

/**
 * What the pages of single records share: the published revision at its permanent address or, when the record was
 * withdrawn, why.
 */
public abstract class RecordPage {

    private static final Pattern REFERENCE = Pattern.compile("[CDAU]-\\d{4}-\\d{4,6}");

    @Inject
    private Records records;

    @Inject
    private PublicRecords publicRecords;

    @Inject
    private PublicTexts texts;

    @Inject
    private Contents contents;

    @Inject
    private NameFinder nameFinder;

    @Inject
    private Wording wording;

    @Inject
    private Here here;

    @Inject
    private Reader reader;

    @Inject
    private Onward onward;

    private ModeratedRecord record;
    private List<Revision> versions;
    private Revision published;
    private Content content;
    private PublicText translation;
    private Map<Long, PublicText> elsewhere;
    private Names names;
    private List<Wording.Line> changes = List.of();
    private List<PublicRow> pointing = List.of();
    private List<MergedRow> standsFor = List.of();

    /** Finds the record of this kind at the address; nothing that was never public is found. */
    protected void open(RecordKind kind) {
        var reference = here.key();
        if (!REFERENCE.matcher(reference).matches()) {
            throw new NotFound();
        }
        record = records.byReference(kind, reference).orElseThrow(NotFound::new);
        published = record.getPublished();
        if (published == null) {
            throw new NotFound();
        }
        if (record.getMerger() != null && here.isRecordItself()) {
            onward.forGood("/" + reader.getCode() + (here.isEmbedded() ? "/embed/" : "/")
                    + record.getStanding().getPublicPath());
            return;
        }
        versions = record.getRevisions().stream()
                .filter(revision -> revision.getState() == PublicationState.PUBLISHED)
                .toList();
        if (here.version() != null) {
            openVersion(here.version());
        }
        content = contents.publicOf(published);
        // Of an earlier version, and of what is no longer public, there is the text that was published.
        translation = isReplaced() || isWithdrawn() || isMerged()
                ? null
                : texts.find(record.getId(), reader.getLanguage()).orElse(null);
        if (translation != null && !here.isOriginal()) {
            translation.into(content);
        }
        if (isWithdrawn()) {
            // Machines must not take the notice for the record; people read it all the same, and it may come back.
            onward.gone();
        } else {
            standsFor = records.mergedInto(record.getId());
            pointing = isMerged() ? List.of() : publicRecords.pointingTo(record.getId(), reader.getLanguage());
        }
        names = nameFinder.find(
                List.of(content), List.of(record.getOrganization().getId()), reader.getLanguage());
        elsewhere = texts.of(names.records().keySet(), reader.getLanguage());
        var rows = new HashMap<>(names.records());
        elsewhere.forEach(
                (id, text) -> rows.computeIfPresent(id, (key, row) -> row.called(text.getTitle(), reader.getCode())));
        names = names.with(rows);
    }

    /** An earlier version stays readable at its own address, and says what it changed. */
    private void openVersion(int number) {
        published = versions.stream()
                .filter(version -> version.getNumber() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        var before = versions.indexOf(published) - 1;
        if (before >= 0) {
            changes = wording.changes(
                    record.getKind(), contents.publicOf(versions.get(before)), contents.publicOf(published));
        }
    }

    /** What was agreed that this content carries out, as far as it is public; null else. */
    protected String source(AgreedContent content) {
        var dialogue = names.publicRecord(content.getSourceDialogue());
        if (dialogue == null || content.getSourceAgreement() == null) {
            return null;
        }
        var translated = elsewhere.get(dialogue.id());
        return publicRecords
                .agreement(dialogue.id(), content.getSourceAgreement())
                .map(text -> translated == null
                        ? text
                        : translated
                                .part("agreements." + content.getSourceAgreement() + ".text")
                                .orElse(text))
                .orElse(null);
    }

    /** Every version that was ever published, the newest first. */
    public List<Revision> getVersions() {
        return versions.reversed();
    }

    /** Whether this page shows one version by its own address. */
    public boolean isVersion() {
        return here.version() != null;
    }

    /** Whether this page shows a version that a later one has replaced. */
    public boolean isReplaced() {
        return !published.equals(versions.getLast());
    }

    /** What this version changed in the one before; empty for the first, and where the newest is read. */
    public List<Wording.Line> getChanges() {
        return changes;
    }

    /** Whether it, or the record that stands for it, was taken out of public view. */
    public boolean isWithdrawn() {
        return record.getStanding().getWithdrawnAt() != null;
    }

    /** Whether another record stands for it; its versions stay readable as its history. */
    public boolean isMerged() {
        return record.getMerger() != null;
    }

    /** The records that it stands for. */
    public List<MergedRow> getStandsFor() {
        return standsFor;
    }

    /** The record. */
    public ModeratedRecord getRecord() {
        return record;
    }

    /** The published revision that this page shows: the newest, unless the address names another. */
    public Revision getPublished() {
        return published;
    }

    /** What it is called, in the reader's language where there is a translation. */
    public String getTitle() {
        return content.getTitle();
    }

    /** The first words of its summary, for those who are shown a link to it; null when it has none. */
    public String getTeaser() {
        return Phrases.of(content).stream()
                .filter(phrase -> phrase.key().equals("summary"))
                .map(phrase -> PublicRow.teaser(phrase.text()))
                .findFirst()
                .orElse(null);
    }

    /** The approved translation into the reader's language; null when there is none. */
    public PublicText getTranslation() {
        return translation;
    }

    /** Whether the translation is what this page shows. */
    public boolean isTranslated() {
        return translation != null && !here.isOriginal();
    }

    /** Who translated it; null when the secretariat did. */
    public String getTranslator() {
        return translation.translator(reader.getLanguage());
    }

    /** What that revision says, in the reader's language where there is a translation. */
    public Content getContent() {
        return content;
    }

    /** What the numbers in it are called. */
    public Names getNames() {
        return names;
    }

    /** Whose it is. */
    public OrganizationChoice getMaker() {
        return names.organization(record.getOrganization().getId());
    }

    /** The public records that point to this one. */
    public List<PublicRow> getPointing() {
        return pointing;
    }

    /** The language of the text where it is another than the reader's; null when it is the same. */
    public String getOtherLanguage() {
        return content.getLanguage().equals(reader.getCode()) ? null : content.getLanguage();
    }
}
