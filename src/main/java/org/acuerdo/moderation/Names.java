package org.acuerdo.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.platform.Language;
import org.acuerdo.reference.Choice;
import org.acuerdo.reference.Country;

/**
 * What the numbers and codes in some contents are called in one language.
 *
 * @param records those that the contents point to, public or not
 * @param attachments the files that the contents list, public or not
 */
public record Names(
        Language language,
        Map<Long, OrganizationChoice> organizations,
        Map<Long, Choice> references,
        Map<Long, RecordRow> records,
        Map<Long, Attachment> attachments) {

    /**
     * A file that a content lists.
     *
     * @param listed as the content lists it
     * @param attachment what it is
     */
    public record NamedFile(AttachedFile listed, Attachment attachment) {

        /** What it is called: its label or, without one, the name of the file. */
        public String label() {
            return Problems.isEmpty(listed.getLabel()) ? attachment.getFileName() : listed.getLabel();
        }
    }

    /** The same, with other rows for records. */
    public Names with(Map<Long, RecordRow> rows) {
        return new Names(language, organizations, references, rows, attachments);
    }

    /** The files that a content lists, in their order. */
    public List<NamedFile> files(Content content) {
        return content.attached().stream()
                .filter(file -> attachments.containsKey(file.getAttachment()))
                .map(file -> new NamedFile(file, attachments.get(file.getAttachment())))
                .toList();
    }

    /** An organization; null when there is none with this number. */
    public OrganizationChoice organization(Long id) {
        return id == null ? null : organizations.get(id);
    }

    /** Organizations, in the order of the numbers. */
    public List<OrganizationChoice> organizations(Collection<Long> ids) {
        return ids.stream().map(organizations::get).filter(Objects::nonNull).toList();
    }

    /** A reference row; null when there is none with this number. */
    public Choice reference(Long id) {
        return id == null ? null : references.get(id);
    }

    /** Reference rows, in the order of the numbers. */
    public List<Choice> references(Collection<Long> ids) {
        return ids.stream().map(references::get).filter(Objects::nonNull).toList();
    }

    /** A record, if the public may read it; null else. */
    public RecordRow publicRecord(Long id) {
        var row = id == null ? null : records.get(id);
        return row != null && row.published() ? row : null;
    }

    /** The records among these that the public may read, in the order of the numbers. */
    public List<RecordRow> publicRecords(Collection<Long> ids) {
        return ids.stream()
                .map(this::publicRecord)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The names of countries, as the language sorts them. */
    public List<String> countries(Collection<String> codes) {
        return codes.stream()
                .map(code -> Country.name(code, language))
                .sorted(java.text.Collator.getInstance(language.getLocale()))
                .toList();
    }

    /** The names of countries in one line, as the language sorts them. */
    public String countryList(Collection<String> codes) {
        return String.join(", ", countries(codes));
    }

    /** Whether a page may make a link of it. A draft can hold anything, even a script. */
    public boolean isLink(String address) {
        return address != null && Problems.isWebAddress(address.trim());
    }
}
