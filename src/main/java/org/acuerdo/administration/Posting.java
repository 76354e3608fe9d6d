package org.acuerdo.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.acuerdo.account.Guarded;
import org.acuerdo.platform.mail.Mails;
import org.acuerdo.policy.Action;

/** What those who keep the portal do with mails that did not go out. */
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
    @Guarded(Action.RESEND)
    public void retry(Long mailId) {
        mails.retry(mailId);
    }

    /** Has all that were given up sent again. */
    @Guarded(Action.RESEND)
    public void retryFailed() {
        mails.retryFailed();
    }

    /**
     * Says that an unclear mail has arrived.
     *
     * @throws org.acuerdo.platform.Refusal when it is not unclear
     */
    @Guarded(Action.RESEND)
    public void confirm(Long mailId) {
        mails.confirm(mailId);
    }
}
