package org.acuerdo.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.acuerdo.audit.Audit;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;

/** The way out. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Me me;

    @Inject
    private SignInState state;

    @Inject
    private OpenSessions sessions;

    @Inject
    private Audit audit;

    @Inject
    private Reader reader;

    @Inject
    private Onward onward;

    /** Ends the session and shows the public home. */
    public void leave() throws ServletException {
        var home = "/" + reader.getCode() + "/";
        audit.done(me.actor(), "SignOut.leave", null);
        sessions.end(state.token());
        request.logout();
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        onward.to(home);
    }
}
