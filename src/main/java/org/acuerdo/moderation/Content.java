package org.acuerdo.moderation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Everything that one revision says: filled by a form, kept as JSON. It is a copy each time it is read, so nothing that
 * a page does to it can change what was submitted.
 */
public interface Content extends Serializable {

    /** What it is called; may be null while it is a draft. */
    String getTitle();

    /** The code of the language that it is written in. */
    String getLanguage();

    /** Sets the language that it is written in. */
    void setLanguage(String language);

    /**
     * Says what is missing or impossible for it to be submitted, and what is too long to be kept at all.
     *
     * @param today the date that "in the future" is measured from
     */
    void check(Problems problems, LocalDate today);

    /** Says all that it holds, field by field in the order of the form, for comparing two revisions. */
    void describe(Description description);

    /** What it promises by number and by date, of which readers always see what was published first. */
    default List<Pledge> pledges() {
        return List.of();
    }

    /** The files that it lists, to add to and take from; none where the kind of record has no files. */
    default List<AttachedFile> attached() {
        return List.of();
    }

    /** Leaves only what the public may read once it is published: of a copy, since what was taken out is gone. */
    default void keepPublic() {
        if (!attached().isEmpty()) {
            attached().removeIf(AttachedFile::internal);
        }
    }

    /** Points to the records that stand for those it points to, as when some were merged into others. */
    default void follow(UnaryOperator<Long> standing) {}

    /** Says which of its parts are words that can be put into another language; none that is internal. */
    default void words(Phrases phrases) {}

    /** The parts of its form, in order, each with the fields in it. */
    Map<String, Set<String>> sections();

    /**
     * How good it is by the rules of its own kind, as JSON that is kept with the revision when it is submitted. Only the
     * kind can read it.
     *
     * @return null where the kind has no such rules
     */
    default String quality() {
        return null;
    }

    /** The year that its reference carries, or nothing when the content names none. */
    Integer referenceYear();
}
