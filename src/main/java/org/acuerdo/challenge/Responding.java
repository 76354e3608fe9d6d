package org.acuerdo.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Stale;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Role;

/** The right of reply of whose record it is. */
@ApplicationScoped
@Transactional
public class Responding {

    @Inject
    private Records records;

    @Inject
    private Challenges challenges;

    @Inject
    private Acting acting;

    @Inject
    private Event<Challenged> challenged;

    @Inject
    private Clock clock;

    /**
     * Answers for the organization. Where its validating authority must agree, the focal point's answer waits for that
     * person, who sends it as it is or changes it.
     *
     * @throws Stale when somebody else was faster
     * @throws org.acuerdo.platform.Refusal when it was decided meanwhile
     */
    @Guarded(Action.RESPOND)
    public void answer(Long recordId, int number, String stamp, String text, Language language) {
        var record = records.lock(recordId);
        var challenge = challenges.one(recordId, number).orElseThrow(NotFound::new);
        if (!challenge.getStamp().equals(stamp)) {
            throw new Stale(recordId);
        }
        if (record.getOrganization().isRequiresValidation() && acting.actor().role() != Role.VALIDATOR) {
            challenge.propose(text, language);
        } else {
            challenge.answer(text, language, clock.instant());
        }
        challenged.fire(new Challenged(challenge));
    }
}
