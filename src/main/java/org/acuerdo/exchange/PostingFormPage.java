package org.acuerdo.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.acuerdo.account.Me;
import org.acuerdo.moderation.SharedForm;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Subject;

/** {@code /workspace/exchange/edit}: the form for an offer or a request. Whatever goes wrong is told on it, and nothing typed is lost. */
@Named
@ViewScoped
@SuppressWarnings("serial") // What is injected are proxies, which the container can keep with a session.
public class PostingFormPage extends SharedForm<Posting> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Postings postings;

    @Inject
    private Exchanging exchanging;

    @Inject
    private Organizations organizations;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    private Long organizationId;
    private PostingForm form = new PostingForm();

    /**
     * Opens the posting that the address names, or an empty form.
     *
     * @throws NotFound when there is no such posting or organization
     * @throws org.acuerdo.account.Forbidden when it is of another organization
     * @throws org.acuerdo.platform.Refusal when it is closed
     */
    public void open() {
        asked.number("id").ifPresentOrElse(this::openPosting, this::openEmpty);
    }

    private void openPosting(Long number) {
        var posting = kept(number);
        organizationId = posting.getOrganizationId();
        me.require(Action.EXCHANGE, Subject.newOf(organizationId));
        posting.refuseClosed();
        over(posting.getId(), posting.getVersion());
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

    @Override
    protected String keep() {
        if (getId() == null) {
            return "/workspace/exchange/posting?id=" + exchanging.post(organizationId, form) + "&said=posted";
        }
        exchanging.change(organizationId, getId(), version(), form);
        return "/workspace/exchange/posting?id=" + getId() + "&said=postingChanged";
    }

    @Override
    protected Posting kept(Long number) {
        return postings.find(number).orElseThrow(NotFound::new);
    }

    @Override
    protected String keys() {
        return "exchange.field.";
    }

    /** What the form fills. */
    public PostingForm getForm() {
        return form;
    }

    /** Whose it is, as the reader's language calls it. */
    public String getOrganization() {
        return organizations
                .byId(List.of(organizationId), reader.getLanguage())
                .get(organizationId)
                .label();
    }
}
