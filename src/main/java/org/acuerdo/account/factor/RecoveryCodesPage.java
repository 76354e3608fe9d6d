package org.acuerdo.account.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.acuerdo.account.Account;
import org.acuerdo.account.Entrance;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;

/** {@code /account/recovery-codes}: shows new codes, once. */
@Named
@RequestScoped
public class RecoveryCodesPage {

    @Inject
    private Entrance entrance;

    @Inject
    private SetUpState state;

    @Inject
    private Reader reader;

    @Inject
    private Onward onward;

    private List<String> codes = List.of();

    /** For whoever is signed in or has just set up what their role needs. */
    public void open() {
        if (entrance.securing().isEmpty()) {
            onward.to("/account/login");
            return;
        }
        codes = state.take();
    }

    /** Goes on, for somebody half-way: in. */
    public void proceed() {
        if (entrance.isSetUp()) {
            entrance.enter();
        } else {
            onward.to(entrance.isSettingUp() ? "/account/authenticator" : "/account/security");
        }
    }

    /** The codes; none when they have been shown. */
    public List<String> getCodes() {
        return codes;
    }

    /** The codes as a file of text, within the address of a link: it is made by the page itself, and kept nowhere. */
    public String getFile() {
        return "data:text/plain;charset=utf-8,"
                + reader.inAddress(reader.say(
                                        "factor.codes.file",
                                        reader.say("site.name"),
                                        entrance.securing()
                                                .map(Account::getEmail)
                                                .orElse(""))
                                + "\r\n\r\n"
                                + codes.stream().collect(Collectors.joining("\r\n")) + "\r\n")
                        .replace("+", "%20");
    }
}
