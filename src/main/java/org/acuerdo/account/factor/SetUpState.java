package org.acuerdo.account.factor;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;

/** What is on its way while somebody sets up how they sign in: a secret that no app has confirmed, codes not yet seen. */
@SessionScoped
class SetUpState implements Serializable {

    private static final long serialVersionUID = 1L;

    private AppSecret secret;
    private List<String> codes = List.of();

    /** The secret that the page shows; the same one until it is confirmed, so that a reload breaks nothing. */
    AppSecret secret() {
        if (secret == null) {
            secret = AppSecret.random();
        }
        return secret;
    }

    void forgetSecret() {
        secret = null;
    }

    void keep(List<String> made) {
        codes = List.copyOf(made);
    }

    /** The new recovery codes; the next time there are none. */
    List<String> take() {
        var taken = codes;
        codes = List.of();
        return taken;
    }
}
