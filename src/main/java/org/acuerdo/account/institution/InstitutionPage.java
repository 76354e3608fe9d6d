package org.acuerdo.account.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.acuerdo.account.Account;
import org.acuerdo.account.Entrance;
import org.acuerdo.audit.Audit;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Settings;
import org.acuerdo.policy.Actor;

/**
 * {@code /account/institution}: sends the browser to the institution; {@code /account/institution-back}: where it comes back
 * to with an answer.
 */
@Named
@RequestScoped
public class InstitutionPage {

    @Inject
    private Settings settings;

    @Inject
    private Institution institution;

    @Inject
    private Asking asking;

    @Inject
    private Identities identities;

    @Inject
    private Entrance entrance;

    @Inject
    private Asked asked;

    @Inject
    private Audit audit;

    @Inject
    private Onward onward;

    /** Asks. */
    public void ask() {
        if (!settings.isOidcOn()) {
            throw new NotFound();
        }
        var question = asking.begin(asked.text("continue").isPresent());
        institution
                .ask(question.state(), question.nonce(), question.verifier())
                .ifPresentOrElse(
                        address -> onward.to(address.toString()),
                        () -> onward.to("/account/login?said=institutionSilent"));
    }

    /** Looks at the answer. */
    public void answer() {
        if (!settings.isOidcOn()) {
            throw new NotFound();
        }
        var question = asking.take(asked.text("state").orElse(""));
        var voucher = question.flatMap(
                open -> asked.text("code").flatMap(code -> institution.redeem(code, open.nonce(), open.verifier())));
        Optional<Account> person = voucher.flatMap(identities::account);
        if (person.isEmpty()) {
            audit.refused(Actor.PUBLIC, "InstitutionPage.answer", null);
            onward.to("/account/login?said=" + (voucher.isEmpty() ? "institutionRefused" : "institutionUnknown"));
            return;
        }
        var back = question.get().comingBack();
        if (voucher.get().twoSteps()) {
            entrance.enter(person.get(), back, true, voucher.get().now());
        } else {
            entrance.pass(person.get(), back, voucher.get().now());
        }
    }
}
