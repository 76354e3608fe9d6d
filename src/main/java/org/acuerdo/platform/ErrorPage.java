package org.acuerdo.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What {@code error.xhtml} says: what happened and what to do next. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Set<String> TOLD = Set.of(
            "400",
            "403",
            "404",
            "405",
            "409",
            "410",
            "413",
            "415",
            "422",
            "429",
            "503",
            "expired",
            "refused",
            "stale",
            "incomplete",
            "busy");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reader reader;

    /** The middle part of the texts' keys, as in {@code error.404.title}. */
    public String getReason() {
        var exact = (String) request.getAttribute(AnswerFilter.REASON);
        var reason = exact != null ? exact : String.valueOf(getStatus());
        return TOLD.contains(reason) ? reason : "500";
    }

    /** The status of the answer; 404 for who asks for this page by its own address. */
    public int getStatus() {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status == null ? 404 : status;
    }

    /** More on why, in the reader's words; null when there is no more to tell. */
    public String getDetail() {
        return request.getAttribute(AnswerFilter.FAILURE) instanceof Failure failure && failure.detail() != null
                ? reader.fill(failure.detail(), failure.arguments())
                : null;
    }

    /**
     * Has what was typed kept by the browser. As markup: for an element PrimeFaces would ask the form that was sent for a
     * nonce, which a forged one does not have.
     */
    public String getKeeping() {
        return "<script src=\"/resources/acuerdo/kept.js\" defer=\"defer\"></script>";
    }
}
