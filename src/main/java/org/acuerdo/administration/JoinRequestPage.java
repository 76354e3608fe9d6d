package org.acuerdo.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;

/** {@code /secretariat/join-request?id=1}: an organization that asks to take part: who it may be already, and what to do. */
@Named
@RequestScoped
public class JoinRequestPage extends EditionForm {

    /** So many that it may be already are proposed. */
    private static final int MOST = 5;

    @Inject
    private JoinRequests requests;

    @Inject
    private Organizations organizations;

    @Inject
    private Admitting admitting;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    private OrganizationRequest request;
    private OrganizationForm form;
    private String answer;

    @PostConstruct
    void load() {
        request = asked.number("id").flatMap(requests::find).orElseThrow(NotFound::new);
        form = OrganizationForm.of(request);
    }

    /** Takes it in. */
    public void accept() {
        form.tell(problems, true);
        attempt(() -> admitting.accept(request.getId(), form), "/secretariat/join-requests?said=joinAccepted");
    }

    /** Tells it why not. */
    public void refuse() {
        check("answer", answer, true, JoinForm.LONGEST_REASON);
        attempt(() -> admitting.refuse(request.getId(), answer), "/secretariat/join-requests?said=joinRefused");
    }

    @Override
    protected int editionKept() {
        return 0;
    }

    @Override
    protected String key(String field) {
        return "answer".equals(field) ? "join.answer" : OrganizationForm.key(field);
    }

    /** What it said of itself. */
    public OrganizationRequest getRequest() {
        return request;
    }

    /** Whether it waits for a decision. */
    public boolean isOpen() {
        return request.getState() == OrganizationRequest.State.CONFIRMED;
    }

    /** Organizations that it may be already, the likest first. */
    public List<OrganizationChoice> getLike() {
        var ids = organizations.like(request.getName(), MOST);
        var found = organizations.byId(ids, reader.getLanguage());
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** What it will be called. */
    public OrganizationForm getForm() {
        return form;
    }

    /** The kinds of institution. */
    public List<OrganizationKind> getKinds() {
        return Arrays.asList(OrganizationKind.values());
    }

    /** Why it is refused. */
    public String getAnswer() {
        return answer;
    }

    /** See the getter. */
    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
