package org.acuerdo.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;

/** {@code /admin/organization?id=1}: one organization, or a new one. */
@Named
@RequestScoped
public class OrganizationFormPage {

    @Inject
    private Organizations organizations;

    @Inject
    private OrganizationKeeping keeping;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private Organization organization;
    private OrganizationForm form;
    private LocalDate since;
    private LocalDate until;
    private LocalDate lastDay;
    private Long other;
    private String refusal;
    private boolean overtaken;

    @PostConstruct
    void load() {
        organization = asked.number("id")
                .map(id -> organizations.find(id).orElseThrow(NotFound::new))
                .orElse(null);
        form = organization == null ? new OrganizationForm() : OrganizationForm.of(organization);
    }

    /** Makes sure that the page can be shown at all, before any of it is written. */
    public void open() {
        isOvertaken();
    }

    /** Keeps what it is called. */
    public void save() {
        if (form.tell(problems, organization == null)) {
            onward.stay(422);
        } else if (organization == null) {
            attempt(() -> keeping.add(form), "/admin/organizations?said=organizationSaved");
        } else {
            attempt(() -> keeping.change(organization.getId(), editionRead(), form), here("organizationSaved"));
        }
    }

    /** Notes a time as a member. */
    public void note() {
        if (since == null) {
            problems.tell("since", "problem.missing", List.of());
            onward.stay(422);
            return;
        }
        attempt(
                () -> keeping.noteMembership(organization.getId(), editionRead(), since, until),
                here("membershipNoted"));
    }

    /** Ends the membership. */
    public void leave() {
        if (lastDay == null) {
            problems.tell("lastDay", "problem.missing", List.of());
            onward.stay(422);
            return;
        }
        attempt(() -> keeping.endMembership(organization.getId(), editionRead(), lastDay), here("membershipEnded"));
    }

    /** Takes out a time as a member. */
    public void forget(Long membershipId) {
        attempt(
                () -> keeping.forgetMembership(organization.getId(), editionRead(), membershipId),
                here("membershipForgotten"));
    }

    /** Merges it into the other one. */
    public void merge() {
        if (other == null) {
            problems.tell("other", "problem.missing", List.of());
            onward.stay(422);
            return;
        }
        attempt(
                () -> keeping.merge(organization.getId(), editionRead(), other),
                "/admin/organizations?said=organizationsMerged");
    }

    private String here(String said) {
        return "/admin/organization?id=" + organization.getId() + "&said=" + said;
    }

    private void attempt(Runnable work, String next) {
        try {
            work.run();
            onward.to(next);
        } catch (Overtaken e) {
            overtaken = true;
            onward.stay(e.status());
        } catch (Refusal e) {
            refusal = reader.fill(e.detail(), e.arguments());
            onward.stay(e.status());
        }
    }

    private int editionRead() {
        return asked.number("edition").map(Long::intValue).orElse(-1);
    }

    /** The state for the forms to hand back: what was read or, once the person was told, what is there now. */
    public int getEdition() {
        return organization == null ? 0 : problems.isAny() && !overtaken ? editionRead() : organization.getEdition();
    }

    /** The organization as it is kept; null for a new one. */
    public Organization getOrganization() {
        return organization;
    }

    /** What it is called in the reader's language. */
    public String getCalled() {
        return organization.getName(reader.getLanguage()).getName();
    }

    /** What the form fills. */
    public OrganizationForm getForm() {
        return form;
    }

    /** The kinds of institution. */
    public List<OrganizationKind> getKinds() {
        return Arrays.asList(OrganizationKind.values());
    }

    /** Whether it is a member now. */
    public boolean isMember() {
        return organization.getMemberships().stream().anyMatch(one -> one.getUntil() == null);
    }

    /** Those that it can be merged into. */
    public List<OrganizationChoice> getOthers() {
        return organizations.all(reader.getLanguage()).stream()
                .filter(choice -> !choice.id().equals(organization.getId()))
                .toList();
    }

    /** The one that it was merged into; null when it stands for itself. */
    public OrganizationChoice getStanding() {
        return organization.getMergedInto() == null
                ? null
                : organizations
                        .byId(List.of(organization.getMergedInto()), reader.getLanguage())
                        .get(organization.getMergedInto());
    }

    /** Why it was not done; null when nothing is amiss. */
    public String getRefusal() {
        return refusal;
    }

    /** Whether somebody else has changed it since the page was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The first day as a member. */
    public LocalDate getSince() {
        return since;
    }

    /** See the getter. */
    public void setSince(LocalDate since) {
        this.since = since;
    }

    /** The last day as a member; null while it lasts. */
    public LocalDate getUntil() {
        return until;
    }

    /** See the getter. */
    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /** The last day of the membership that lasts. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** See the getter. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** The number of the one to merge it into. */
    public Long getOther() {
        return other;
    }

    /** See the getter. */
    public void setOther(Long other) {
        this.other = other;
    }
}
