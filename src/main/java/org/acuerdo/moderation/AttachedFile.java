package org.acuerdo.moderation;

import java.io.Serializable;
import java.util.List;

/** A file as a revision lists it: which, for whom, and what it is. What stands behind the number never changes. */
public class AttachedFile implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A revision lists no more. */
    public static final int MOST = 20;

    private static final int LONGEST_LABEL = 200;

    private static final int LONGEST_CODE = 10;

    private Long attachment;
    private Audience audience;
    private String label;
    private DocumentKind kind;
    private String language;

    /** For forms and JSON. */
    public AttachedFile() {}

    /** A file that everybody may read. */
    public AttachedFile(Long attachment) {
        this.attachment = attachment;
        this.audience = Audience.PUBLIC;
    }

    /** Says what is wrong with a list of files. */
    public static void check(String field, List<AttachedFile> files, Problems problems) {
        if (files.size() > MOST) {
            problems.addUntenable(field, "tooManyFiles", MOST);
        }
        for (var i = 0; i < files.size(); i++) {
            var at = field + "." + i + ".";
            problems.require(at + "audience", files.get(i).audience);
            problems.limit(at + "label", files.get(i).label, LONGEST_LABEL);
            problems.limit(at + "language", files.get(i).language, LONGEST_CODE);
        }
    }

    /** Whether it is for those alone who may read the drafts. */
    public boolean internal() {
        return audience != Audience.PUBLIC;
    }

    /** The number of the {@link Attachment}. */
    public Long getAttachment() {
        return attachment;
    }

    /** See the getter. */
    public void setAttachment(Long attachment) {
        this.attachment = attachment;
    }

    /** Who may read it. */
    public Audience getAudience() {
        return audience;
    }

    /** See the getter. */
    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    /** What it is, in a few words; may be null. */
    public String getLabel() {
        return label;
    }

    /** See the getter. */
    public void setLabel(String label) {
        this.label = label;
    }

    /** What kind of document it is; null where nobody said. */
    public DocumentKind getKind() {
        return kind;
    }

    /** See the getter. */
    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    /** The code of the language that it is in; null where nobody said. */
    public String getLanguage() {
        return language;
    }

    /** See the getter. */
    public void setLanguage(String language) {
        this.language = language;
    }
}
