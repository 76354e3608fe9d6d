package org.acuerdo.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.primefaces.PrimeFaces;

/** What follows a form: another page after success, or the same one with a status that says what went wrong. */
@ApplicationScoped
public class Onward {

    /** Sends the browser to an address of the portal, so that a reload does nothing twice. */
    public void to(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sends the browser to the address where it finds what it asked for from now on. It asks again each time, since what
     * was moved may move back.
     */
    public void forGood(String address) {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().setResponseStatus(301);
        context.getExternalContext().setResponseHeader("Location", address);
        context.getExternalContext().setResponseHeader("Cache-Control", "no-cache");
        context.responseComplete();
    }

    /** Stays on the page, which tells what went wrong. A part of a page is only put in place with status 200. */
    public void stay(int status) {
        if (!isPart()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
        }
    }

    /** Stays on the page, which tells that it was tried too often, and when it may be tried again (RFC 6585, 429). */
    public void later(Duration pause) {
        stay(429);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseHeader("Retry-After", String.valueOf(pause.toSeconds() + 1));
    }

    /** Tells that what was here is gone, but may come back: browsers keep a 410 for good unless they are told not to. */
    public void gone() {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        context.setResponseStatus(410);
        context.setResponseHeader("Cache-Control", "no-cache");
    }

    /** Whether only a part of the page is asked for, and the rest stays as the person has left it. */
    public boolean isPart() {
        return FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
    }

    /** When only a part of the page is put in place: the person goes on in this field of it. */
    public void focus(String id) {
        if (isPart()) {
            PrimeFaces.current().focus(id);
        }
    }
}
