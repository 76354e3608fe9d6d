package org.acuerdo.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.moderation.Incomplete;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Stale;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/** What the secretariat finds about commitments. */
@ApplicationScoped
@Transactional
public class Assessing {

    @Inject
    private Records records;

    @Inject
    private Assessments assessments;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private Event<Assessed> assessed;

    /**
     * Adds an assessment, which the public reads at once.
     *
     * @param seen the stamp of the basis that was looked at
     * @throws NotFound when it is no commitment
     * @throws Refusal when the commitment is not public
     * @throws Stale when somebody else has assessed it, or something new was published about it, since
     * @throws Incomplete when something is missing or impossible
     */
    @Guarded(Action.ASSESS)
    public void assess(Long recordId, String seen, Finding finding) {
        var record = records.lock(recordId);
        if (record.getKind() != RecordKind.COMMITMENT) {
            throw new NotFound();
        }
        var basis = assessments.basis(record);
        if (!basis.stamp().equals(seen)) {
            throw new Stale(recordId);
        }
        var problems = new Problems();
        finding.check(problems, LocalDate.now(clock));
        if (!problems.all().isEmpty()) {
            throw new Incomplete(problems.all());
        }
        var assessment =
                new Assessment(basis, finding, accounts.reference(acting.actor().accountId()), clock.instant());
        assessments.add(assessment);
        assessed.fire(new Assessed(assessment));
    }
}
