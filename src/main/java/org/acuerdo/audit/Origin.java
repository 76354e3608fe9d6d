package org.acuerdo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.acuerdo.platform.Proxies;

/** Where the running request comes from. */
@ApplicationScoped
public class Origin {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Proxies proxies;

    /** The network address; null for what the portal does by itself. */
    public String address() {
        try {
            return proxies.reader(request);
        } catch (ContextNotActiveException | IllegalStateException e) {
            return null;
        }
    }
}
