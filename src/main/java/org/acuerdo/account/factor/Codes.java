package org.acuerdo.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Says whether a code is good, of the app or one for recovery, and uses it up. */
@ApplicationScoped
public class Codes {

    /** What came of a try. */
    public enum Answer {
        /** It was good, and is good no more. */
        RIGHT,
        /** It is none of this person's, or was used before. */
        WRONG,
        /** After several wrong ones in a row none is looked at for a while. */
        PAUSED
    }

    @Inject
    private SecondFactors factors;

    @Inject
    private SecurityMails mails;

    @Inject
    private Clock clock;

    /** Tries a code. What it uses up stays used, whatever becomes of what it was for. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Answer tryOut(Long accountId, String code) {
        if (!factors.takeTry(accountId)) {
            return Answer.PAUSED;
        }
        var typed = code == null ? "" : code.replaceAll("\\s+", "");
        if (isOfApp(accountId, typed) || isForRecovery(accountId, typed)) {
            factors.forgetTries(accountId);
            return Answer.RIGHT;
        }
        return Answer.WRONG;
    }

    private boolean isOfApp(Long accountId, String code) {
        var step = factors.secret(accountId)
                .map(secret -> secret.step(code, clock.instant()))
                .orElse(java.util.OptionalLong.empty());
        return step.isPresent() && factors.useUp(accountId, step.getAsLong());
    }

    private boolean isForRecovery(Long accountId, String text) {
        var code = RecoveryCode.typed(text);
        if (code.isEmpty()) {
            return false;
        }
        var hash = factors.codeHash(accountId, code.get().selector());
        var good = hash.isPresent()
                && code.get().hash().equals(hash.get())
                && factors.useUp(accountId, code.get().selector());
        if (good) {
            mails.tell(accountId, "recoveryUsed", factors.codesLeft(accountId));
        }
        return good;
    }
}
