package org.acuerdo.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.TreeSet;
import org.acuerdo.account.Guarded;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/** How an administrator keeps the organizations: their names, when they were members, and which became one. */
@ApplicationScoped
@Transactional
public class OrganizationKeeping {

    @Inject
    private Organizations organizations;

    @Inject
    private OrganizationMoves moves;

    /**
     * Adds an organization.
     *
     * @return its number
     * @throws Refusal when it can't be called so, or its address is taken
     */
    @Guarded(Action.ADMINISTER)
    public Long add(OrganizationForm form) {
        if (organizations.bySlug(form.getSlug().strip()).isPresent()) {
            throw new Refusal("slugTaken");
        }
        var organization = new Organization(
                form.getSlug().strip(), form.getKind(), form.getCountry(), form.getWebsite(), form.called());
        organizations.add(organization);
        return organization.getId();
    }

    /**
     * Changes what it is called and of what sort it is.
     *
     * @param edition the state of it that was read
     * @throws Overtaken when somebody else was faster
     */
    @Guarded(Action.ADMINISTER)
    public void change(Long id, int edition, OrganizationForm form) {
        read(id, edition).change(form.getKind(), form.getCountry(), form.getWebsite(), form.called());
    }

    /**
     * Notes a time as a member of the task force.
     *
     * @param until null while it lasts
     * @throws Overtaken when somebody else was faster
     * @throws Refusal when it meets another one
     */
    @Guarded(Action.ADMINISTER)
    public void noteMembership(Long id, int edition, LocalDate since, LocalDate until) {
        read(id, edition).wasMember(since, until);
    }

    /**
     * Ends its membership; it keeps its record.
     *
     * @throws Overtaken when somebody else was faster
     * @throws Refusal when it is no member, or that is before it became one
     */
    @Guarded(Action.ADMINISTER)
    public void endMembership(Long id, int edition, LocalDate lastDay) {
        read(id, edition).leave(lastDay);
    }

    /**
     * Takes out a time as a member that was noted by mistake.
     *
     * @throws Overtaken when somebody else was faster
     */
    @Guarded(Action.ADMINISTER)
    public void forgetMembership(Long id, int edition, Long membershipId) {
        read(id, edition).forgetMembership(membershipId);
    }

    /**
     * Merges it into another one: records, people and followers move there, and its address leads there for good. What was
     * said in its name stays as it was said.
     *
     * @throws Overtaken when somebody else was faster
     * @throws Refusal when one of the two is merged already
     */
    @Guarded(Action.ADMINISTER)
    public void merge(Long id, int edition, Long intoId) {
        // In one order, whoever asks: two mergers at once don't wait for each other for ever.
        new TreeSet<>(java.util.List.of(id, intoId))
                .forEach(one -> organizations.lock(one).orElseThrow(NotFound::new));
        var organization = read(id, edition);
        var other = organizations.lock(intoId).orElseThrow(NotFound::new);
        organization.mergeInto(other);
        moves.move(id, organization.getSlug(), intoId, other.getSlug());
    }

    private Organization read(Long id, int edition) {
        var organization = organizations.lock(id).orElseThrow(NotFound::new);
        if (organization.getEdition() != edition) {
            throw new Overtaken();
        }
        return organization;
    }
}
