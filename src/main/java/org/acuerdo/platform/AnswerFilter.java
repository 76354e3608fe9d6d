package org.acuerdo.platform;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.primefaces.csp.CspException;

/**
 * Gives every failure an answer: the status that fits it, and the error page in the reader's words, which says nothing
 * of the inside. What nobody foresaw is logged and answered with 500.
 */
public class AnswerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(AnswerFilter.class.getName());

    /** The request attribute in which the error page finds which text to show; without it, it goes by the status. */
    static final String REASON = "org.acuerdo.reason";

    /** The request attribute in which the error page finds the failure itself. */
    static final String FAILURE = "org.acuerdo.failure";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            answer(e, request, response);
        }
    }

    private static void answer(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Failure foreseen) {
                request.setAttribute(REASON, foreseen.reason());
                request.setAttribute(FAILURE, foreseen);
                if (foreseen instanceof TooMuch) {
                    leaveUnread(foreseen, request, response);
                } else {
                    response.sendError(foreseen.status());
                }
                return;
            }
            // The token of a form is no longer, or never was, good: the page was open too long, or is not ours.
            if (cause instanceof ViewExpiredException || cause instanceof CspException) {
                request.setAttribute(REASON, "expired");
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
        }
        LOG.log(Level.ERROR, "Unforeseen at " + request.getMethod() + " " + request.getRequestURI(), failure);
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** The error page of the server would read all that was sent, to look for parameters in it. */
    private static void leaveUnread(Failure failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, failure.status());
        response.setStatus(failure.status());
        response.setHeader("Connection", "close");
        request.getRequestDispatcher("/error.xhtml").forward(new Unread(request), response);
    }

    /** The request as if its body had never come. */
    private static final class Unread extends HttpServletRequestWrapper {

        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
