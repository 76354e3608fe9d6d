package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Settings;

/** The address that the reader asked for, in this and the other languages. */
@Named
@RequestScoped
public class Here {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reader reader;

    @Inject
    private Settings settings;

    /** The path behind the language, beginning with a slash. */
    public String getPath() {
        var asked = (String) request.getAttribute(PublicAddresses.ASKED);
        // An error page stands at no public address: from it, the way leads home.
        return asked == null ? "/" : asked.substring("/en".length());
    }

    /** The same page in another language, with the same filters. */
    public String in(String code) {
        var query = request.getAttribute(PublicAddresses.ASKED) == null ? null : request.getQueryString();
        return "/" + code + getPath() + (query == null ? "" : "?" + query);
    }

    /** The permanent address of the page in a language, for who quotes it. */
    public String permanent(String code) {
        return settings.baseUrl() + "/" + code + getPath();
    }

    /** What somebody who follows this page follows; null where there is nothing to follow. */
    public Interest getInterest() {
        return Interest.of(getPath().substring(1)).orElse(null);
    }

    /** Whether this is the page of a menu entry, or one below it. */
    public boolean isAt(String word) {
        return getPath().equals("/" + word) || getPath().startsWith("/" + word + "/");
    }

    /** Whether the page is asked for as one that stands in somebody else's. */
    boolean isEmbedded() {
        return isAt("embed");
    }

    /** The number of the version that the address names; null when it names none. */
    public Integer version() {
        return (Integer) request.getAttribute(PublicAddresses.VERSION);
    }

    /** Whether the address is that of a record itself, neither of a version nor of its history. */
    boolean isRecordItself() {
        return getPath().split("/").length == (isEmbedded() ? 4 : 3);
    }

    /** Whether the text is asked for as it was written, even where there is a translation. */
    public boolean isOriginal() {
        return "1".equals(request.getParameter("original"));
    }

    /** All languages. */
    public List<Language> getLanguages() {
        return Language.all();
    }

    /**
     * The last part of the address, such as a reference or a slug.
     *
     * @throws NotFound when there is none
     */
    public String key() {
        return Optional.ofNullable((String) request.getAttribute(PublicAddresses.KEY))
                .orElseThrow(NotFound::new);
    }
}
