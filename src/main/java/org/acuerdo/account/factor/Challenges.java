package org.acuerdo.account.factor;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * What the portal has asked keys to sign and has no answer to yet. Each can be answered once, and only in the session that
 * asked; a few, since a person may have the page open in several windows.
 */
@SessionScoped
class Challenges implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 8;

    private final LinkedHashMap<String, String> open = new LinkedHashMap<>();

    synchronized void ask(String challenge, String request) {
        open.put(challenge, request);
        var oldest = open.entrySet().iterator();
        while (open.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
    }

    /** The request that asked for it; nothing when it was answered before, or never asked. */
    synchronized Optional<String> take(String challenge) {
        return Optional.ofNullable(open.remove(challenge));
    }
}
