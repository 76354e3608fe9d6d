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
import org.acuerdo.platform.Reader;

/** {@code /admin/organization?id=1}: one organization, or a new one. */
@Named
@RequestScoped
public class OrganizationFormPage extends EditionForm {

    @Inject
    private Organizations organizations;

    @Inject
    private OrganizationKeeping keeping;

    @Inject
    private OrganizationMoves moves;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    private Organization organization;
    private OrganizationForm form;
    private LocalDate since;
    private LocalDate until;
    private LocalDate lastDay;

    @PostConstruct
    void load() {
        organization = asked.number("id")
                .map(id -> organizations.find(id).orElseThrow(NotFound::new))
                .orElse(null);
        form = organization == null ? new OrganizationForm() : OrganizationForm.of(organization);
    }

    /** Keeps what it is called. */
    public void save() {
        form.tell(problems, organization == null);
        if (organization == null) {
            attempt(
                    () -> organization = organizations.find(keeping.add(form)).orElseThrow(NotFound::new),
                    () -> here("organizationAdded"));
        } else {
            attempt(() -> keeping.change(organization.getId(), editionRead(), form), here("organizationSaved"));
        }
    }

    /** Notes a time as a member. */
    public void note() {
        if (since == null) {
            tell("since", "problem.missing");
        }
        attempt(
                () -> keeping.noteMembership(organization.getId(), editionRead(), since, until),
                here("membershipNoted"));
    }

    /** Ends the membership. */
    public void leave() {
        if (lastDay == null) {
            tell("lastDay", "problem.missing");
        }
        attempt(() -> keeping.endMembership(organization.getId(), editionRead(), lastDay), here("membershipEnded"));
    }

    /** Takes out a time as a member. */
    public void forget(Long membershipId) {
        attempt(
                () -> keeping.forgetMembership(organization.getId(), editionRead(), membershipId),
                here("membershipForgotten"));
    }

    /** Merges it into the other one that the address names. */
    public void merge() {
        attempt(
                () -> keeping.merge(
                        organization.getId(), editionRead(), getInto().id()),
                "/admin/organizations?said=organizationsMerged");
    }

    private String here(String said) {
        return "/admin/organization?id=" + organization.getId() + "&said=" + said;
    }

    @Override
    protected int editionKept() {
        return organization == null ? 0 : organization.getEdition();
    }

    @Override
    protected String key(String field) {
        return OrganizationForm.key(field);
    }

    /** The one that it is to be merged into, which the address names; null before one is chosen. */
    public OrganizationChoice getInto() {
        return asked.number("into").stream()
                .flatMap(id -> getOthers().stream().filter(one -> one.id().equals(id)))
                .findFirst()
                .orElse(null);
    }

    /** What the merger does, before it is done. */
    public String getMerging() {
        var weight = moves.weigh(organization.getId());
        return reader.fill(
                "places.merge.sure", List.of(getCalled(), getInto().label(), weight.records(), weight.people()));
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
}
