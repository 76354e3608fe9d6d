package org.acuerdo.account.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Entrance;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Refusal;

/** {@code /account/passkey}: adds a passkey; {@code /account/remove-passkey?id=}: takes one away. */
@Named
@RequestScoped
public class PasskeyPage {

    @Inject
    private Entrance entrance;

    @Inject
    private KeyCeremony keys;

    @Inject
    private Passkeys passkeys;

    @Inject
    private Securing securing;

    @Inject
    private SetUpState state;

    @Inject
    private Acting acting;

    @Inject
    private Asked asked;

    @Inject
    private FormProblems problems;

    @Inject
    private Onward onward;

    private String name;

    /** For whoever is signed in and has proved it not long ago, or has to set up something before they are. */
    public void open() {
        if (entrance.securing().isEmpty()) {
            onward.to("/account/login");
        } else if (!entrance.isFresh()) {
            onward.to("/account/security");
        }
    }

    /** Keeps the key. */
    public void add() {
        var person = entrance.securing().filter(found -> entrance.isFresh());
        if (person.isEmpty()) {
            onward.to("/account/security");
            return;
        }
        try {
            var key = keys.newKey(answer()).orElseThrow(() -> new Refusal("passkey"));
            var made = acting.as(person.get().actor(), () -> securing.addPasskey(name, key));
            state.keep(made);
            onward.to(
                    made.isEmpty() && !entrance.isSettingUp()
                            ? "/account/security?said=passkeyAdded"
                            : "/account/recovery-codes");
        } catch (Refusal e) {
            problems.tell("passkeyName".equals(e.rule()) ? "name" : "passkey", "refusal." + e.rule(), e.arguments());
            onward.stay(422);
        }
    }

    /** Takes it away. */
    public void remove() {
        if (!entrance.isFresh()) {
            onward.to("/account/security");
            return;
        }
        try {
            securing.removePasskey(getOne().id());
            onward.to("/account/security?said=passkeyRemoved");
        } catch (Refusal e) {
            problems.tell("remove", "refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    /** The one that the address names. */
    public Passkey getOne() {
        var id = asked.number("id").orElseThrow(NotFound::new);
        return entrance.securing().stream()
                .flatMap(person -> passkeys.of(person.getId()).stream())
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the script asks for. */
    public String getOptions() {
        return keys.askForNew(entrance.securing().orElseThrow());
    }

    /** What the person calls it. */
    public String getName() {
        return name;
    }

    /** See the getter. */
    public void setName(String name) {
        this.name = name;
    }

    private String answer() {
        return asked.text("passkeyAnswer").orElse(null);
    }
}
