package org.acuerdo.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.moderation.Incomplete;
import org.acuerdo.moderation.Problems;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reference.References;

/** What an organization does with what it offers and asks for. */
@ApplicationScoped
@Transactional
public class Exchanging {

    @Inject
    private Postings postings;

    @Inject
    private Organizations organizations;

    @Inject
    private References references;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private Event<Posted> posted;

    /**
     * Posts an offer or a request, and has those told whose postings it fits.
     *
     * @param organizationId whose it will be
     * @return its number
     * @throws Incomplete when something is missing or impossible
     */
    @Guarded(Action.EXCHANGE)
    public Long post(Long organizationId, PostingForm form) {
        organizations.find(organizationId).orElseThrow(NotFound::new);
        check(form);
        var posting = new Posting(organizationId, form, acting.actor().accountId(), clock.instant());
        var fitting = Match.of(posting, postings.open(today()), today()).stream()
                .map(Match::other)
                .toList();
        postings.add(posting);
        posted.fire(new Posted(posting, fitting));
        return posting.getId();
    }

    /**
     * Says it otherwise.
     *
     * @param organizationId whose it is
     * @param version as it was read
     * @throws Incomplete when something is missing or impossible
     * @throws Overtaken when somebody else has changed it since
     * @throws Refusal when it is closed
     */
    @Guarded(Action.EXCHANGE)
    public void change(Long organizationId, Long postingId, int version, PostingForm form) {
        check(form);
        read(organizationId, postingId, version).change(form, acting.actor().accountId(), clock.instant());
    }

    /**
     * Closes it: nobody is introduced for it any more. Those who were keep what they have.
     *
     * @param organizationId whose it is
     * @param version as it was read
     * @throws Overtaken when somebody else has changed it since
     * @throws Refusal when it is closed
     */
    @Guarded(Action.EXCHANGE)
    public void close(Long organizationId, Long postingId, int version) {
        read(organizationId, postingId, version).close(clock.instant());
    }

    private Posting read(Long organizationId, Long postingId, int version) {
        var posting = postings.lock(postingId);
        if (!posting.getOrganizationId().equals(organizationId)) {
            // The policy was asked about another organization.
            throw new NotFound();
        }
        if (posting.getVersion() != version) {
            throw new Overtaken();
        }
        return posting;
    }

    private void check(PostingForm form) {
        var problems = new Problems();
        form.check(problems, today());
        if (form.getArea() != null
                && references.offered(ReferenceKind.AREA, Language.EN).stream()
                        .noneMatch(area -> area.id().equals(form.getArea()))) {
            problems.add("area", "notOffered");
        }
        if (form.getCountries().stream()
                .anyMatch(code -> references.country(code).isEmpty())) {
            problems.add("countries", "notOffered");
        }
        if (!problems.all().isEmpty()) {
            throw new Incomplete(problems.all());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
