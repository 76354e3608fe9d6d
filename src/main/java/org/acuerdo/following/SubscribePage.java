package org.acuerdo.following;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;
import org.acuerdo.publication.Interest;

/** What the pages about mails without an account show. They show nothing of who else gets any. */
@Named
@RequestScoped
public class SubscribePage {

    /** Something that the holder of a mail hears of. */
    public record Line(Interest interest, String title) {}

    @Inject
    private Subscribing subscribing;

    @Inject
    private Reader reader;

    private Interest interest = Interest.ALL;
    private String view;
    private String email;
    private List<Line> lines = List.of();

    /** Looks what mails are to be about. */
    void open(String language, String what) {
        Language.of(language).ifPresent(reader::setLanguage);
        interest = Interest.of(what == null ? "" : what).orElseThrow(NotFound::new);
        subscribing.title(interest, reader.getLanguage()).orElseThrow(NotFound::new);
        view = "ask";
    }

    /** Asks for them; gives the status of the answer. */
    int ask(String address, String origin) {
        email = address;
        var answer = subscribing.ask(address, interest, reader.getLanguage(), origin);
        view = switch (answer) {
            case ASKED -> "asked";
            case NO_ADDRESS -> "wrong";
            case TOO_MANY -> "many";
        };
        return switch (answer) {
            case ASKED -> 200;
            case NO_ADDRESS -> 422;
            case TOO_MANY -> 429;
        };
    }

    /** Looks at the secret of a mail that asks to confirm; gives the status of the answer. */
    int openConfirmation(String secret) {
        var asked = subscribing.asked(secret);
        asked.ifPresent(one -> {
            reader.setLanguage(one.getSubscriber().getLanguage());
            interest = one.getInterest();
        });
        view = asked.isPresent() ? "confirm" : "bad";
        return asked.isPresent() ? 200 : 404;
    }

    /** Confirms. */
    void confirm(String secret) {
        view = subscribing.confirm(secret) ? "confirmed" : "bad";
    }

    /** Looks at the secret at the foot of a mail; gives the status of the answer. */
    int openStop(String token) {
        Optional<Subscriber> holder = subscribing.holder(token);
        holder.ifPresent(one -> {
            reader.setLanguage(one.getLanguage());
            lines = one.confirmed().stream()
                    .map(known -> new Line(
                            known,
                            subscribing.title(known, reader.getLanguage()).orElse(known.path())))
                    .toList();
        });
        // Whoever has stopped them already, and comes once more, is where they wanted to be.
        view = holder.isPresent() ? "stop" : "stopped";
        return 200;
    }

    /** Ends mails: all, unless one is named. */
    void stop(String token, String what) {
        subscribing.stop(token, what == null ? null : Interest.of(what).orElseThrow(NotFound::new));
        view = "stopped";
        lines = List.of();
    }

    /** Which page it is: the last part of the texts' keys. */
    public String getView() {
        return view;
    }

    /** What the mails are about. */
    public Interest getInterest() {
        return interest;
    }

    /** What that is called. */
    public String getTitle() {
        return subscribing.title(interest, reader.getLanguage()).orElse("");
    }

    /** What was typed. */
    public String getEmail() {
        return email;
    }

    /** What the holder of the mail hears of. */
    public List<Line> getLines() {
        return lines;
    }
}
