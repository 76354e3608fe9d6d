package org.acuerdo.personal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.acuerdo.account.Forbidden;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Asked;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Decision;
import org.acuerdo.policy.Policy;

/** Hands out what is kept of a person as a file: to the person, or to an administrator whom they have asked for it. */
@Named
@RequestScoped
public class PersonalDataPage {

    @Inject
    private Traces traces;

    @Inject
    private Me me;

    @Inject
    private Asked asked;

    /** The person's own. */
    public void own() {
        if (!me.isSignedIn()) {
            throw new Forbidden(Decision.NOT_SIGNED_IN);
        }
        write(me.actor().accountId());
    }

    /** That of the person whom the address names. */
    public void theirs() {
        var decision = Policy.decide(me.actor(), Action.ADMINISTER);
        if (!decision.isAllowed()) {
            throw new Forbidden(decision);
        }
        asked.number("id").ifPresent(this::write);
    }

    private void write(Long accountId) {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.setResponseContentType("application/json");
        external.setResponseCharacterEncoding("UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"acuerdo-person.json\"");
        try {
            external.getResponseOutputStream().write(traces.export(accountId).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
