package org.acuerdo.account;

import java.time.Instant;
import org.acuerdo.organization.OrganizationChoice;

/**
 * An account as a list shows it.
 *
 * @param account the account itself
 * @param state how it stands with it
 * @param invitedUntil until when the newest invitation is or was good; null when there was none
 * @param organization for which the person acts; null for none
 */
public record AccountRow(Account account, AccountState state, Instant invitedUntil, OrganizationChoice organization) {

    /** The number of the account. */
    public Long id() {
        return account.getId();
    }

    /** What the person is. */
    public Part part() {
        return Part.of(account);
    }

    /** Whether another link can be sent: to choose the first password, or another one. */
    public boolean canBeSentLink() {
        return state != AccountState.CLOSED;
    }

    /** Whether an invitation can be taken back. */
    public boolean isWaiting() {
        return state == AccountState.INVITED || state == AccountState.LAPSED;
    }
}
