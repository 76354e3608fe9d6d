package org.acuerdo.administration;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;

/**
 * A form over one thing that somebody else may change meanwhile: it hands back which edition of it was read. Whatever goes
 * wrong is told on the page, and nothing typed is lost.
 */
public abstract class EditionForm {

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private String refusal;
    private boolean overtaken;

    /** The edition of the thing as it is kept; 0 for a new one. */
    protected abstract int editionKept();

    /** The key of what the field is called; without the language that it is for. */
    protected abstract String key(String field);

    /** Makes sure that the page can be shown at all, before any of it is written: to be asked is to be loaded. */
    public void open() {
        isOvertaken();
    }

    /** Says beside a field what is wrong with it. */
    protected void tell(String field, String key, Object... arguments) {
        problems.tell(field, key, List.of(arguments));
    }

    /** Says what is wrong with a text, if anything is. */
    protected void check(String field, String text, boolean needed, int longest) {
        if (needed && (text == null || text.isBlank())) {
            tell(field, "problem.missing");
        } else if (text != null && text.length() > longest) {
            tell(field, "problem.tooLong", longest, text.length());
        }
    }

    /** Does it and goes on, unless something was told that is wrong, or it can't be done. */
    protected void attempt(Runnable work, String next) {
        attempt(work, () -> next);
    }

    /** The same, where only what was done tells where to go on. */
    protected void attempt(Runnable work, Supplier<String> next) {
        if (problems.isAny()) {
            onward.stay(422);
            return;
        }
        try {
            work.run();
            onward.to(next.get());
        } catch (Overtaken e) {
            overtaken = true;
            onward.stay(e.status());
        } catch (Refusal e) {
            refusal = reader.fill(e.detail(), e.arguments());
            onward.stay(e.status());
        }
    }

    /** The edition that was read before the form was filled. */
    protected int editionRead() {
        return asked.number("edition").map(Long::intValue).orElse(-1);
    }

    /** The edition for the form to hand back: what was read or, once the person was told, what is there now. */
    public int getEdition() {
        return problems.isAny() && !overtaken ? editionRead() : editionKept();
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        var parts = at.split("-", 2);
        var called = reader.say(key(parts[0]));
        return parts.length == 1
                ? called
                : Language.of(parts[1])
                        .map(language -> called + " (" + language.getOwnName() + ")")
                        .orElse(called);
    }

    /** Why it was not done; null when nothing is amiss. */
    public String getRefusal() {
        return refusal;
    }

    /** Whether somebody else has changed it since the page was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }
}
