package org.acuerdo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Where the running request comes from. */
@ApplicationScoped
public class Origin {

    @Inject
    private HttpServletRequest request;

    /** The network address; null for what the portal does by itself. */
    public String address() {
        try {
            return request.getRemoteAddr();
        } catch (ContextNotActiveException | IllegalStateException e) {
            return null;
        }
    }
}
