package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Refusal;
import org.acuerdo.platform.Texts;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Role;

/** What administrators do with accounts. There is always one of them left who can sign in. */
@ApplicationScoped
@Transactional
public class Administering {

    @Inject
    private Accounts accounts;

    @Inject
    private Admission admission;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Texts texts;

    @Inject
    private Event<Erased> erased;

    @Inject
    private Clock clock;

    /**
     * Invites somebody by mail, as anything.
     *
     * @return the number of the account
     * @throws Refusal when somebody has the address
     */
    @Guarded(Action.ADMINISTER)
    public Long invite(InvitationForm form) {
        return admission.invite(form);
    }

    /**
     * Sends a link by which the person chooses a password.
     *
     * @throws Refusal when the account is closed
     */
    @Guarded(Action.ADMINISTER)
    public void sendLink(Long accountId) {
        admission.again(find(accountId));
    }

    /**
     * Takes an invitation back.
     *
     * @throws Refusal when the person has taken up the account
     */
    @Guarded(Action.ADMINISTER)
    public void revoke(Long accountId) {
        admission.revoke(find(accountId));
    }

    /**
     * Changes what the person is called, is, for which organization, and in which language; from the next request on.
     *
     * @param version of the account as it was read
     * @throws Overtaken when somebody else has changed it since
     * @throws Refusal when no administrator would be left, or somebody has the address
     */
    @Guarded(Action.ADMINISTER)
    public void change(Long accountId, int version, InvitationForm form) {
        form.check();
        var account = read(accountId, version);
        if (form.getPart() != Part.ADMINISTRATOR) {
            keepOne(account);
        }
        if (form.getPart() != Part.VALIDATOR || !account.actor().isOf(form.getOrganizationId())) {
            admission.keepValidator(account);
        }
        var address = Account.address(form.getEmail());
        if (!address.equals(account.getEmail())) {
            if (accounts.byEmail(address).isPresent()) {
                throw new Refusal("emailTaken");
            }
            // A link that went to the old address is for nobody any more.
            links.revoke(account);
            account.endSessions();
        }
        account.introduce(address, form.getName().strip());
        account.become(form.getPart(), admission.place(form.getOrganizationId()));
        account.read(form.getLanguage());
    }

    /**
     * Closes the account: the person is out at the next request, and can't sign in.
     *
     * @param version of the account as it was read
     * @throws Overtaken when somebody else has changed it since
     * @throws Refusal when no administrator would be left
     */
    @Guarded(Action.ADMINISTER)
    public void close(Long accountId, int version) {
        var account = read(accountId, version);
        keepOne(account);
        admission.keepValidator(account);
        account.disable();
        links.revoke(account);
    }

    /**
     * Opens a closed account again.
     *
     * @param version of the account as it was read
     * @throws Overtaken when somebody else has changed it since
     */
    @Guarded(Action.ADMINISTER)
    public void open(Long accountId, int version) {
        read(accountId, version).enable();
    }

    /**
     * Forgets the person for good: what they wrote stays, as written by "a focal point" of the organization, and the audit
     * log keeps the number of the account alone.
     *
     * @param version of the account as it was read
     * @throws Overtaken when somebody else has changed it since
     * @throws Refusal when the account is not closed yet, or no administrator would be left
     */
    @Guarded(Action.ADMINISTER)
    public void erase(Long accountId, int version) {
        var account = read(accountId, version);
        if (!account.isDisabled()) {
            throw new Refusal("closeFirst");
        }
        var place = account.getOrganization();
        account.erase(
                place == null
                        ? texts.get(account.getLanguage(), "role." + account.getRole())
                        : texts.format(
                                account.getLanguage(),
                                "erased." + account.getRole(),
                                place.getName(account.getLanguage()).getName()),
                clock.instant());
        erased.fire(new Erased(accountId));
    }

    /** Two who do this at the same time come one after the other, so that the second sees what the first has done. */
    private void keepOne(Account account) {
        if (account.getRole() == Role.ADMINISTRATOR && account.isJoined() && !account.isDisabled()) {
            var all = accounts.lockAdministrators();
            if (all.size() == 1 && all.contains(account.getId())) {
                throw new Refusal("lastAdministrator");
            }
        }
    }

    private Account read(Long accountId, int version) {
        // Whoever changes an administrator waits for all of them at once: two who took them one by one could wait for
        // each other.
        accounts.lockAdministrators();
        var account = find(accountId);
        if (account.getVersion() != version) {
            throw new Overtaken();
        }
        return account;
    }

    private Account find(Long accountId) {
        return accounts.lock(accountId).filter(account -> !account.isErased()).orElseThrow(NotFound::new);
    }
}
