package org.acuerdo.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;

/** An answer that the secretariat keeps ready in one language, to give a record back with. */
@Entity
@Table(name = "answer_template")
public class AnswerTemplate {

    /** The longest title, in characters. */
    static final int LONGEST_TITLE = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_template")
    @SequenceGenerator(name = "answer_template", sequenceName = "answer_template_seq", allocationSize = 50)
    private Long id;

    @Column(columnDefinition = "char(2)")
    private String language;

    private String title;

    private String text;

    private boolean retired;

    @Version
    private int version;

    /** For JPA. */
    protected AnswerTemplate() {}

    /**
     * A new answer.
     *
     * @param title what the secretariat finds it by
     * @param text what the writer will read
     * @throws Refusal when it says nothing or too much
     */
    AnswerTemplate(Language language, String title, String text) {
        change(language, title, text);
    }

    /** Says it otherwise from now on. What was sent with it before stays as it was sent. */
    final void change(Language inLanguage, String newTitle, String newText) {
        if (inLanguage == null || Problems.isEmpty(newTitle) || Problems.isEmpty(newText)) {
            throw new Refusal("answerMissing");
        }
        if (newTitle.length() > LONGEST_TITLE || newText.length() > PinnedReasons.LONGEST) {
            throw new Refusal("answerTooLong", LONGEST_TITLE, PinnedReasons.LONGEST);
        }
        language = inLanguage.getCode();
        title = newTitle.replace("\0", "").strip();
        text = newText.replace("\0", "").strip();
    }

    /** It is no longer offered, or again. */
    void retire(boolean now) {
        retired = now;
    }

    /** Its number. */
    public Long getId() {
        return id;
    }

    /** The language that it is written in. */
    public Language getLanguage() {
        return Language.of(language).orElseThrow();
    }

    /** What the secretariat finds it by. */
    public String getTitle() {
        return title;
    }

    /** What the writer will read. */
    public String getText() {
        return text;
    }

    /** Whether it is no longer offered. */
    public boolean isRetired() {
        return retired;
    }

    /** Which state of it this is, so that of two people at once the second is told. */
    public int getVersion() {
        return version;
    }
}
