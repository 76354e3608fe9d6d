package org.acuerdo.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanismHandler;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.acuerdo.platform.AtHome;
import org.acuerdo.platform.Settings;

/**
 * What the container is shown of a request before anybody is known and any filter is asked: to send somebody to sign in, and
 * back, it goes by the portal's own address, and of what a stranger sends along it reads nothing. It would keep all of it,
 * and fail over an upload that breaks off.
 */
@ApplicationScoped
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
public class BeforeSignIn implements HttpAuthenticationMechanismHandler {

    @Inject
    @Any
    private HttpAuthenticationMechanism mechanism;

    @Inject
    private Settings settings;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var shown = new Shown(request, settings.baseUrl());
        return mechanism.validateRequest(shown, response, new HttpMessageContextWrapper(context) {
            @Override
            public HttpServletRequest getRequest() {
                return shown;
            }
        });
    }

    @Override
    public AuthenticationStatus secureResponse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return mechanism.secureResponse(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        mechanism.cleanSubject(request, response, context);
    }

    /** With what stands in the address alone. What was typed into a form waits in the person's browser. */
    private static final class Shown extends AtHome {

        Shown(HttpServletRequest request, String baseUrl) {
            super(request, baseUrl);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return "GET".equals(getMethod()) && getContentType() == null ? super.getParameterMap() : Map.of();
        }
    }
}
