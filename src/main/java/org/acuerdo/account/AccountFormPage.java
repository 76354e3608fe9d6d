package org.acuerdo.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.acuerdo.account.factor.Confirmation;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;

/** {@code /admin/accounts/person}: one account, and what an administrator can do with it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // What is injected are proxies, which the container can keep with a session.
public class AccountFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountRows rows;

    @Inject
    private Administering administering;

    @Inject
    private OpenSessions sessions;

    @Inject
    private EndingSessions ending;

    @Inject
    private Confirmation confirmation;

    @Inject
    private Organizations organizations;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private Long id;
    private int version;
    private InvitationForm form;

    private transient AccountRow row;
    private transient boolean overtaken;

    /**
     * Opens the account that the address names.
     *
     * @throws NotFound when there is none
     */
    public void open() {
        id = asked.number("id").orElseThrow(NotFound::new);
        version = account().getVersion();
        form = InvitationForm.of(account());
    }

    private Account account() {
        return accounts.find(id).filter(found -> !found.isErased()).orElseThrow(NotFound::new);
    }

    /** Keeps what was changed. */
    public void save() {
        if (form.tell(problems)) {
            onward.stay(422);
        } else if (isSameAddress() || confirmation.isGiven()) {
            act("accountChanged", number -> administering.change(number, version, form));
        }
    }

    /** Whoever gets the mails of an account can sign in with it. */
    private boolean isSameAddress() {
        return Account.address(form.getEmail()).equals(account().getEmail());
    }

    /** Ends all sessions of the person. */
    public void endSessions() {
        if (confirmation.isGiven()) {
            act("theirSessionsEnded", ending::endAllOf);
        }
    }

    /** How many sessions of the person stand. */
    public int getOpenSessions() {
        return sessions.of(id, null).size();
    }

    /** Closes the account. */
    public void close() {
        act("removed", number -> administering.close(number, version));
    }

    /** Opens it again. */
    public void reopen() {
        act("broughtBack", number -> administering.open(number, version));
    }

    /** Sends a link by which the person chooses a password. */
    public void sendLink() {
        act("linkSent", administering::sendLink);
    }

    /** Takes the invitation back. */
    public void revoke() {
        act("invitationRevoked", administering::revoke);
    }

    /** Forgets the person; the account is no longer to be found. */
    public void erase() {
        try {
            administering.erase(id, version);
            onward.to("/admin/accounts?said=erased");
        } catch (Overtaken e) {
            overtake();
        } catch (Refusal e) {
            problems.tell("part", e.detail(), e.arguments());
            onward.stay(e.status());
        }
    }

    private void act(String said, Consumer<Long> what) {
        try {
            what.accept(id);
            onward.to("/admin/accounts/person?id=" + id + "&said=" + said);
        } catch (Overtaken e) {
            overtake();
        } catch (Refusal e) {
            problems.tell("emailTaken".equals(e.rule()) ? "email" : "part", e.detail(), e.arguments());
            onward.stay(e.status());
        }
    }

    private void overtake() {
        overtaken = true;
        version = account().getVersion();
        onward.stay(409);
    }

    /** The account as it stands now. */
    public AccountRow getRow() {
        if (row == null) {
            row = rows.row(account(), reader.getLanguage());
        }
        return row;
    }

    /** Whether somebody else has changed it meanwhile: what was typed stays in the form, and what stands now is shown. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** What can be chosen. */
    public List<Part> getParts() {
        return List.of(Part.values());
    }

    /** The organizations that can be chosen, by name. */
    public List<OrganizationChoice> getOrganizations() {
        return organizations.all(reader.getLanguage());
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("person.field." + at);
    }

    /** What the form fills. */
    public InvitationForm getForm() {
        return form;
    }
}
