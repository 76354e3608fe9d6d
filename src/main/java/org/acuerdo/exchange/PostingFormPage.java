package org.acuerdo.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.acuerdo.account.Me;
import org.acuerdo.moderation.Incomplete;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Subject;

/** {@code /workspace/exchange/edit}: the form for an offer or a request. Whatever goes wrong is told on it, and nothing typed is lost. */
@Named
@ViewScoped
@SuppressWarnings("serial") // What is injected are proxies, which the container can keep with a session.
public class PostingFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Postings postings;

    @Inject
    private Exchanging exchanging;

    @Inject
    private Organizations organizations;

    @Inject
    private FormProblems problems;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private Long id;
    private Long organizationId;
    private int version;
    private PostingForm form = new PostingForm();

    private transient Posting theirs;
    private transient String refusal;

    /**
     * Opens the posting that the address names, or an empty form.
     *
     * @throws NotFound when there is no such posting or organization
     * @throws org.acuerdo.account.Forbidden when it is of another organization
     * @throws Refusal when it is closed
     */
    public void open() {
        asked.number("id").ifPresentOrElse(this::openPosting, this::openEmpty);
    }

    private void openPosting(Long number) {
        var posting = postings.find(number).orElseThrow(NotFound::new);
        organizationId = posting.getOrganizationId();
        me.require(Action.EXCHANGE, Subject.newOf(organizationId));
        posting.refuseClosed();
        id = posting.getId();
        version = posting.getVersion();
        form = PostingForm.of(posting);
    }

    private void openEmpty() {
        organizationId = asked.number("organization").orElse(me.actor().organizationId());
        if (organizationId == null || organizations.find(organizationId).isEmpty()) {
            throw new NotFound();
        }
        me.require(Action.EXCHANGE, Subject.newOf(organizationId));
        form.setDirection(asked.text("direction")
                .flatMap(word -> Arrays.stream(Direction.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                        .findFirst())
                .orElse(Direction.OFFER));
        form.setLanguage(reader.getCode());
    }

    /** Posts it, or keeps what was changed. */
    public void save() {
        try {
            if (id == null) {
                var made = exchanging.post(organizationId, form);
                onward.to("/workspace/exchange/posting?id=" + made + "&said=posted");
            } else {
                exchanging.change(organizationId, id, version, form);
                onward.to("/workspace/exchange/posting?id=" + id + "&said=postingChanged");
            }
        } catch (Incomplete e) {
            e.problems().forEach(problem -> problem.tell(problems));
            onward.stay(422);
        } catch (Overtaken e) {
            theirs = postings.find(id).orElseThrow(NotFound::new);
            onward.stay(409);
        } catch (Refusal e) {
            refusal = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    /** Keeps mine in place of what somebody else has saved. */
    public void overwrite() {
        version = asked.number("theirs").map(Long::intValue).orElse(version);
        save();
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("exchange.field." + at);
    }

    /** What the form fills. */
    public PostingForm getForm() {
        return form;
    }

    /** The number of the posting; null before it is posted. */
    public Long getId() {
        return id;
    }

    /** Whose it is, as the reader's language calls it. */
    public String getOrganization() {
        return organizations
                .byId(List.of(organizationId), reader.getLanguage())
                .get(organizationId)
                .label();
    }

    /** What somebody else has saved meanwhile; null in peace. */
    public Posting getTheirs() {
        return theirs;
    }

    /** Why the rules said no; null when they did not. */
    public String getRefusal() {
        return refusal;
    }
}
