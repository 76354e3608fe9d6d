package org.acuerdo.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What a page says of the step that led to it: {@code ?said=saved}. Only what is listed here can be said. */
@Named
@RequestScoped
public class Said {

    private static final Set<String> SAYINGS = Set.of(
            "saved",
            "submitted",
            "inValidation",
            "discarded",
            "agreed",
            "returned",
            "published",
            "withdrawn",
            "restored",
            "language",
            "welcome");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private Reader reader;

    /** The sentence in the reader's language; null when nothing is to be said. */
    public String getText() {
        return asked.text("said")
                .filter(SAYINGS::contains)
                .map(said -> reader.say("said." + said))
                .orElse(null);
    }
}
