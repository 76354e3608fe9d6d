package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.acuerdo.audit.Audit;
import org.acuerdo.platform.Refusal;

/**
 * Links by which a person chooses a password: the first one, or another when it was forgotten. Who holds the link is the
 * person: it needs no sign-in.
 */
@ApplicationScoped
@Transactional
public class Invitations {

    /**
     * What a link leads to.
     *
     * @param state how it stands with the link
     * @param account whom it is for; null unless it is good
     * @param purpose what it is for; null when the portal never gave it
     */
    public record Opened(LinkState state, Account account, OneTimeLink.Purpose purpose) {}

    @Inject
    private OneTimeLinks links;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordRules rules;

    @Inject
    private AccountMails mails;

    @Inject
    private Event<PasswordChanged> changed;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Makes a link for the account, in place of those before, and gives the secret that stands in it. */
    String issue(Account account) {
        return links.issue(account, OneTimeLink.Purpose.INVITATION);
    }

    /**
     * Looks at a link, which changes nothing: programs follow every link of a mail.
     *
     * @param reader the account that the browser is signed in with; null when it is not
     */
    public Opened open(String token, Long reader) {
        var link = links.find(token, LockModeType.NONE);
        if (link.isEmpty()) {
            return new Opened(LinkState.UNKNOWN, null, null);
        }
        var account = link.get().getAccount();
        var state = link.get().state(clock.instant());
        if (state == LinkState.GOOD && reader != null && !reader.equals(account.getId())) {
            state = LinkState.FOREIGN;
        }
        // Read while the transaction lasts.
        account.getName();
        return new Opened(
                state, state == LinkState.GOOD ? account : null, link.get().getPurpose());
    }

    /**
     * Sets the password, and what the person is called; uses the link up, and ends all sessions that the person has.
     *
     * @param email the address to sign in with from now on; only the first administrator says it here, who has no mail that
     *     proves it
     * @throws Refusal when the link is no longer good, the password is too short, too long, common or leaked, the name or
     *     the address is missing, or the address is taken
     */
    public void accept(String token, String email, String name, String password) {
        var link = links.find(token, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.state(clock.instant()) == LinkState.GOOD)
                .orElseThrow(() -> new Refusal("link"));
        var account = link.getAccount();
        if (link.getPurpose() == OneTimeLink.Purpose.INVITATION) {
            introduce(account, email, name);
        }
        rules.check(password, account.getName(), account.getEmail());
        var isNew = !account.isJoined();
        account.choosePassword(passwords.hash(password.toCharArray()), clock.instant());
        link.use(clock.instant());
        links.revoke(account);
        if (!isNew) {
            mails.passwordChanged(account);
        }
        changed.fire(new PasswordChanged(account.getId()));
        audit.done(account.actor(), isNew ? "Invitations.accept" : "Invitations.reset", null);
    }

    private void introduce(Account account, String email, String name) {
        if (name == null || name.isBlank() || name.length() > InvitationForm.LONGEST_NAME) {
            throw new Refusal("nameMissing", InvitationForm.LONGEST_NAME);
        }
        var address = account.getEmail();
        if (address.equals(FirstAdministrator.PLACEHOLDER)) {
            if (!Addresses.isMail(email)) {
                throw new Refusal("noMailAddress");
            }
            address = Account.address(email);
            if (accounts.byEmail(address).isPresent()) {
                throw new Refusal("emailTaken");
            }
        }
        account.introduce(address, name.strip());
    }
}
