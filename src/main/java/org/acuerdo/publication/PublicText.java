package org.acuerdo.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.JsonColumn;
import org.acuerdo.moderation.Phrase;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Language;
import org.acuerdo.policy.Role;
import org.acuerdo.translation.TranslatedPart;
import org.acuerdo.translation.TranslatedText;
import org.acuerdo.translation.Translation;

/** What the public reads of a record in another language than its own: a copy of the approved translation. */
@Entity
@Table(name = "public_text")
public class PublicText {

    /** Stand in fields of their own. */
    private static final Set<String> HEAD = Set.of("title", "summary", "results");

    @Id
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id")
    private PublicRecord record;

    @Column(name = "record_id", insertable = false, updatable = false)
    private Long recordId;

    @Column(columnDefinition = "char(2)")
    private String language;

    private String title;

    private String summary;

    private String body;

    @Convert(converter = JsonColumn.class)
    private String text;

    private boolean outdated;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "translator_id")
    private Organization translator;

    @Column(name = "approved_at")
    private Instant approvedAt;

    /** For JPA. */
    protected PublicText() {}

    PublicText(PublicRecord record, String language) {
        this.id = id(record.getRecordId(), language);
        this.record = record;
        this.recordId = record.getRecordId();
        this.language = language;
    }

    /** How the row of a record in a language is found. */
    static String id(Long recordId, String language) {
        return recordId + "." + language;
    }

    /** Takes over what was approved of a translation, which covers these parts. */
    void copy(Translation translation, List<Phrase> phrases) {
        var approved = translation.getApproved();
        var said = approved.getText();
        title = of("title", phrases, said);
        var full = of("summary", phrases, said);
        summary = full == null ? of("results", phrases, said) : full;
        summary = summary == null ? "" : summary;
        body = phrases.stream()
                .filter(phrase -> !HEAD.contains(phrase.key()))
                .map(said::text)
                .collect(Collectors.joining("\n"));
        text = said.json();
        outdated = !said.isOf(phrases);
        var author = approved.getAuthor();
        translator = author.getRole() == Role.SECRETARIAT ? null : author.getOrganization();
        approvedAt = approved.getDecidedAt();
    }

    private static String of(String key, List<Phrase> phrases, TranslatedText said) {
        return phrases.stream()
                .filter(phrase -> phrase.key().equals(key))
                .findFirst()
                .map(said::text)
                .orElse(null);
    }

    /** Puts it in the place of the source, in a copy of the content. */
    public void into(Content content) {
        TranslatedText.read(text).into(content, language);
    }

    /** What it says for the part with this key, if it has one. */
    Optional<String> part(String key) {
        return TranslatedText.read(text).part(key).map(TranslatedPart::getText);
    }

    /** What it calls the record. */
    String getTitle() {
        return title;
    }

    /** The number of the record. */
    public Long getRecordId() {
        return recordId;
    }

    /** The code of the language that it is in. */
    public String getLanguage() {
        return language;
    }

    /** Whether the original has changed since. */
    public boolean isOutdated() {
        return outdated;
    }

    /** The name in that language of the organization that translated it; null when the secretariat did. */
    public String translator(Language reader) {
        return translator == null ? null : translator.getName(reader).getName();
    }
}
