package org.acuerdo.publication;

import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.NameFinder;
import org.acuerdo.moderation.Names;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Revision;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;

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
    private Contents contents;

    @Inject
    private NameFinder nameFinder;

    @Inject
    private Here here;

    @Inject
    private Reader reader;

    private ModeratedRecord record;
    private Revision published;
    private Content content;
    private Names names;
    private List<PublicRow> pointing = List.of();

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
        content = contents.of(published);
        if (!isWithdrawn()) {
            pointing = publicRecords.pointingTo(record.getId(), reader.getLanguage());
        }
        names = nameFinder.find(
                List.of(content), List.of(record.getOrganization().getId()), reader.getLanguage());
    }

    /** Whether it was taken out of public view. */
    public boolean isWithdrawn() {
        return record.getWithdrawnAt() != null;
    }

    /** The record. */
    public ModeratedRecord getRecord() {
        return record;
    }

    /** The revision that the public reads. */
    public Revision getPublished() {
        return published;
    }

    /** What that revision says. */
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
        return published.getLanguage().equals(reader.getCode()) ? null : published.getLanguage();
    }
}
