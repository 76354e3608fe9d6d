package org.acuerdo.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What a page says of the step that led to it: {@code ?said=saved}. Only what a bundle has a text for can be said. */
@Named
@RequestScoped
public class Said {

    /** What a name can be; the text itself is one of the portal's own, whoever made the address. */
    private static final Pattern NAME = Pattern.compile("[a-zA-Z]{1,40}");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private Texts texts;

    @Inject
    private Reader reader;

    /** The sentence in the reader's language; null when nothing is to be said. */
    public String getText() {
        return asked.text("said")
                .filter(said -> NAME.matcher(said).matches())
                .map(said -> "said." + said)
                .filter(texts.in(reader.getLanguage())::containsKey)
                .map(reader::say)
                .orElse(null);
    }
}
