package org.acuerdo.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Lets pages write {@code #{text['home.title']}}. */
@RequestScoped
public class TextsInPages {

    @Inject
    private Reader reader;

    /** All texts in the reader's language; settled once the language of the request is. */
    @Produces
    @Named("text")
    @RequestScoped
    public Map<String, String> text() {
        return reader.getTexts();
    }
}
