package org.acuerdo.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

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

    /** Stays on the page, which tells what went wrong. */
    public void stay(int status) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }
}
