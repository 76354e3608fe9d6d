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
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;

/** {@code /secretariat/join-request?id=1}: an organization that asks to take part: who it may be already, and what to do. */
@Named
@RequestScoped
public class JoinRequestPage {

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

    @Inject
    private Onward onward;

    private OrganizationRequest request;
    private OrganizationForm form;
    private String answer;
    private String refusal;

    @PostConstruct
    void load() {
        request = asked.number("id").flatMap(requests::find).orElseThrow(NotFound::new);
        form = OrganizationForm.of(request);
    }

    /** Makes sure that the page can be shown at all, before any of it is written. */
    public void open() {
        request.getId();
    }

    /** Takes it in. */
    public void accept() {
        if (form.tell(problems, true)) {
            onward.stay(422);
            return;
        }
        attempt(() -> admitting.accept(request.getId(), form), "joinAccepted");
    }

    /** Tells it why not. */
    public void refuse() {
        if (answer == null || answer.isBlank()) {
            problems.tell("answer", "problem.missing", List.of());
        } else if (answer.length() > JoinForm.LONGEST_REASON) {
            problems.tell("answer", "problem.tooLong", List.of(JoinForm.LONGEST_REASON, answer.length()));
        }
        if (problems.isAny()) {
            onward.stay(422);
            return;
        }
        attempt(() -> admitting.refuse(request.getId(), answer), "joinRefused");
    }

    private void attempt(Runnable work, String said) {
        try {
            work.run();
            onward.to("/secretariat/join-requests?said=" + said);
        } catch (Refusal e) {
            refusal = reader.fill(e.detail(), e.arguments());
            onward.stay(e.status());
        }
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

    /** Why it was not done; null when nothing is amiss. */
    public String getRefusal() {
        return refusal;
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
