package org.acuerdo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.acuerdo.account.Guarded;
import org.acuerdo.platform.mail.Mails;
import org.acuerdo.policy.Action;

/** What the secretariat does with mails that did not go out. */
@ApplicationScoped
@Transactional
public class Posting {

    @Inject
    private Mails mails;

    /**
     * Has a mail sent again.
     *
     * @throws org.acuerdo.platform.Refusal when it is on its way or has been sent
     */
    @Guarded(Action.MODERATE)
    public void retry(Long mailId) {
        mails.retry(mailId);
    }

    /** Has all that were given up sent again. */
    @Guarded(Action.MODERATE)
    public void retryFailed() {
        mails.retryFailed();
    }

    /**
     * Says that an unclear mail has arrived.
     *
     * @throws org.acuerdo.platform.Refusal when it is not unclear
     */
    @Guarded(Action.MODERATE)
    public void confirm(Long mailId) {
        mails.confirm(mailId);
    }
}
