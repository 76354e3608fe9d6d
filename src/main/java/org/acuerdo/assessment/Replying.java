package org.acuerdo.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.moderation.Incomplete;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Stale;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/** What becomes of the maker's reply to an assessment, from writing it to reading it in public. */
@ApplicationScoped
@Transactional
public class Replying {

    @Inject
    private Records records;

    @Inject
    private Assessments assessments;

    @Inject
    private Replies replies;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private Event<Replied> replied;

    /**
     * Sends a reply, or sends it again after it was given back.
     *
     * @param stamp the stamp of the reply that was on the page; empty when there was none
     * @throws Stale when somebody else was faster
     * @throws Refusal when a later assessment has taken the place of this one, or the commitment is not public
     * @throws Incomplete when something is missing or impossible
     */
    @Guarded(Action.REPLY)
    public void reply(Long recordId, int number, String stamp, Answer answer) {
        var assessment = seen(recordId, number, stamp);
        if (!assessment.getRecord().isPublic()) {
            throw new Refusal("notPublic");
        }
        var problems = new Problems();
        answer.check(problems);
        if (!problems.all().isEmpty()) {
            throw new Incomplete(problems.all());
        }
        var reply = assessment.getReply();
        if (reply == null) {
            if (assessments.latest(recordId).orElseThrow().getNumber() != number) {
                throw new Refusal("replySuperseded");
            }
            reply = new Reply(assessment, answer, person(), clock.instant());
            replies.add(reply);
        } else {
            reply.mend(answer, person(), clock.instant());
        }
        replied.fire(new Replied(reply));
    }

    /**
     * Agrees for the organization.
     *
     * @throws Stale when somebody else was faster
     */
    @Guarded(Action.ENDORSE)
    public void agree(Long recordId, int number, String stamp) {
        var reply = sent(recordId, number, stamp);
        reply.agree(person());
        replied.fire(new Replied(reply));
    }

    /**
     * Gives it back to its writer, within the organization.
     *
     * @throws Stale when somebody else was faster
     */
    @Guarded(Action.ENDORSE)
    public void giveBack(Long recordId, int number, String stamp, String reason) {
        var reply = sent(recordId, number, stamp);
        reply.giveBack(person(), reason, clock.instant());
        replied.fire(new Replied(reply));
    }

    /**
     * Lets everybody read it.
     *
     * @throws Stale when somebody else was faster
     */
    @Guarded(Action.ADMIT)
    public void publish(Long recordId, int number, String stamp) {
        var reply = sent(recordId, number, stamp);
        reply.publish(person(), clock.instant());
        replied.fire(new Replied(reply));
    }

    /**
     * Holds it back until it is mended.
     *
     * @throws Stale when somebody else was faster
     */
    @Guarded(Action.ADMIT)
    public void refuse(Long recordId, int number, String stamp, ReplyFault fault, String reason) {
        var reply = sent(recordId, number, stamp);
        reply.refuse(person(), fault, reason, clock.instant());
        replied.fire(new Replied(reply));
    }

    private Reply sent(Long recordId, int number, String stamp) {
        var reply = seen(recordId, number, stamp).getReply();
        if (reply == null) {
            throw new NotFound();
        }
        return reply;
    }

    private Assessment seen(Long recordId, int number, String stamp) {
        records.lock(recordId);
        var assessment = replies.assessment(recordId, number).orElseThrow(NotFound::new);
        if (!assessment.getReplyStamp().equals(stamp)) {
            throw new Stale(recordId);
        }
        return assessment;
    }

    private Account person() {
        return accounts.reference(acting.actor().accountId());
    }
}
