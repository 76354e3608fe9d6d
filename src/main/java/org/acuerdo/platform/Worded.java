package org.acuerdo.platform;

import jakarta.faces.application.FacesMessage;

/** A message that is already in the reader's words. */
class Worded extends FacesMessage {

    private static final long serialVersionUID = 1L;

    Worded(String text) {
        super(SEVERITY_ERROR, text, text);
    }
}
