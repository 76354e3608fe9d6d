package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Role;

/** How people come in, whoever invites them; the use cases ask first whether they may. */
@ApplicationScoped
class Admission {

    @Inject
    private Accounts accounts;

    @Inject
    private Organizations organizations;

    @Inject
    private OneTimeLinks links;

    @Inject
    private AccountMails mails;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /**
     * Makes the account and posts the mail; who was invited before and did not come is invited anew.
     *
     * @throws Refusal when somebody has the address
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Long invite(InvitationForm form) {
        form.check();
        var place = place(form.getOrganizationId());
        var known = accounts.byEmail(form.getEmail());
        if (known.filter(account -> account.isJoined() || !account.isDisabled()).isPresent()) {
            throw new Refusal("emailTaken");
        }
        var account = known.orElseGet(() -> new Account(
                form.getEmail(),
                form.getName().strip(),
                form.getPart().role(),
                place,
                form.getLanguage(),
                null,
                clock.instant()));
        account.inviteAs(form.getName().strip(), form.getPart(), place, form.getLanguage());
        if (known.isEmpty()) {
            accounts.add(account);
        }
        send(account);
        return account.getId();
    }

    /**
     * Sends another link: to choose the first password or, to who has come already, another one.
     *
     * @throws Refusal when the person may not sign in
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void again(Account account) {
        if (!account.isJoined()) {
            account.enable();
            send(account);
        } else if (account.isDisabled()) {
            throw new Refusal("accountDisabled");
        } else {
            mails.reset(account, clock.instant().plus(OneTimeLink.LIFE));
        }
    }

    /**
     * Takes the invitation back.
     *
     * @throws Refusal when the person has come
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void revoke(Account account) {
        if (account.isJoined()) {
            throw new Refusal("alreadyJoined");
        }
        links.revoke(account);
        account.disable();
    }

    /**
     * Makes sure that an organization keeps somebody who can agree, as long as nothing leaves it without that.
     *
     * @param account which is about to be no validating authority any more
     * @throws Refusal when it is the last one
     */
    void keepValidator(Account account) {
        var place = account.getOrganization();
        if (account.getRole() == Role.VALIDATOR
                && place.isRequiresValidation()
                && accounts.in(Role.VALIDATOR, place.getId()).stream().allMatch(account::equals)) {
            throw new Refusal("lastValidator");
        }
    }

    /** The organization with this number; null for none. */
    Organization place(Long organizationId) {
        return organizationId == null
                ? null
                : organizations.find(organizationId).orElseThrow(NotFound::new);
    }

    private void send(Account account) {
        var inviter =
                accounts.find(acting.actor().accountId()).map(Account::getName).orElse("");
        mails.invite(account, inviter, clock.instant().plus(OneTimeLink.LIFE));
    }
}
