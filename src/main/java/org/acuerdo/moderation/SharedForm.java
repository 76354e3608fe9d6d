package org.acuerdo.moderation;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;

/**
 * A form over one thing that others may change meanwhile, kept as long as its page is open. Whatever goes wrong is told on
 * the page, and nothing typed is lost.
 *
 * @param <T> the thing
 */
@SuppressWarnings("serial") // What is injected are proxies, which the container can keep with a session.
public abstract class SharedForm<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private Long id;
    private int version;
    private transient T theirs;
    private transient String refusal;

    /** The thing as it is kept now. */
    protected abstract T kept(Long number);

    /** Keeps what was typed, and tells where to go on. */
    protected abstract String keep();

    /** What the keys of the fields' names begin with. */
    protected abstract String keys();

    /** The form is over this thing, in the version that was read. */
    protected void over(Long number, int read) {
        id = number;
        version = read;
    }

    /** Keeps what was typed and goes on, or stays and says why not. */
    public void save() {
        try {
            onward.to(keep());
        } catch (Incomplete e) {
            e.problems().forEach(problem -> problem.tell(problems));
            onward.stay(e.status());
        } catch (Overtaken e) {
            theirs = kept(id);
            onward.stay(e.status());
        } catch (Refusal e) {
            refusal = reader.fill(e.detail(), e.arguments());
            onward.stay(e.status());
        }
    }

    /** Keeps mine in place of what somebody else has saved. */
    public void overwrite() {
        version = asked.number("theirs").map(Long::intValue).orElse(version);
        save();
    }

    /** The version that was read before the form was filled. */
    protected int version() {
        return version;
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say(keys() + at);
    }

    /** The number of the thing; null for one that is not kept yet. */
    public Long getId() {
        return id;
    }

    /** What somebody else has saved meanwhile; null in peace. */
    public T getTheirs() {
        return theirs;
    }

    /** Why the rules said no; null when they did not. */
    public String getRefusal() {
        return refusal;
    }
}
