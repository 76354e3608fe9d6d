package org.acuerdo.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Stale;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.policy.Action;

/** What the secretariat does with what the public says is wrong. */
@ApplicationScoped
@Transactional
public class Triage {

    @Inject
    private Records records;

    @Inject
    private Challenges challenges;

    @Inject
    private ChallengeMails mails;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    @Inject
    private Event<Challenged> challenged;

    @Inject
    private Clock clock;

    /**
     * Puts aside what is not about the record, and tells the person why.
     *
     * @throws Stale when somebody else was faster
     */
    @Guarded(Action.TRIAGE)
    public void setAside(Long recordId, int number, String stamp, String why) {
        var challenge = seen(recordId, number, stamp);
        challenge.setAside(why, person(), clock.instant());
        tell(challenge);
    }

    /**
     * Says that the same was said before. The person is told what was found there, now or once it is.
     *
     * @throws Stale when somebody else was faster
     * @throws org.acuerdo.platform.Refusal when there is no such other one
     */
    @Guarded(Action.TRIAGE)
    public void join(Long recordId, int number, String stamp, int original) {
        var challenge = seen(recordId, number, stamp);
        var other = challenges.one(recordId, original).orElseThrow(NotFound::new);
        challenge.join(other, person(), clock.instant());
        if (!other.getState().isOpen()) {
            mails.decided(challenge, other);
        }
        challenged.fire(new Challenged(challenge));
    }

    /**
     * Puts it to the maker, who has the right of reply.
     *
     * @throws Stale when somebody else was faster
     */
    @Guarded(Action.TRIAGE)
    public void ask(Long recordId, int number, String stamp, String claim, Language language) {
        var challenge = seen(recordId, number, stamp);
        challenge.ask(claim, language, clock.instant());
        challenged.fire(new Challenged(challenge));
    }

    /**
     * Says what was found: what is upheld stands on the record from now on.
     *
     * @throws Stale when somebody else was faster
     * @throws org.acuerdo.platform.Refusal while the maker can still answer
     */
    @Guarded(Action.TRIAGE)
    public void find(Long recordId, int number, String stamp, boolean right, String finding) {
        var challenge = seen(recordId, number, stamp);
        challenge.find(right, finding, person(), clock.instant());
        tell(challenge);
    }

    /**
     * Says that the version that is public now puts right what was upheld.
     *
     * @throws Stale when somebody else was faster
     * @throws org.acuerdo.platform.Refusal when there is no later version
     */
    @Guarded(Action.TRIAGE)
    public void correct(Long recordId, int number, String stamp) {
        seen(recordId, number, stamp).correct();
    }

    private void tell(Challenge challenge) {
        mails.decided(challenge, challenge);
        challenges.duplicates(challenge).forEach(same -> {
            same.close(clock.instant());
            mails.decided(same, challenge);
        });
        challenged.fire(new Challenged(challenge));
    }

    private Challenge seen(Long recordId, int number, String stamp) {
        records.lock(recordId);
        var challenge = challenges.one(recordId, number).orElseThrow(NotFound::new);
        if (!challenge.getStamp().equals(stamp)) {
            throw new Stale(recordId);
        }
        return challenge;
    }

    private Account person() {
        return accounts.reference(acting.actor().accountId());
    }
}
