package org.acuerdo.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Reader;
import org.acuerdo.reference.Country;
import org.acuerdo.reference.References;

/** What the pages show by which an organization asks to take part. */
@Named
@RequestScoped
public class JoinPage {

    @Inject
    private Joining joining;

    @Inject
    private References references;

    @Inject
    private Reader reader;

    private String view = "ask";
    private JoinForm form = new JoinForm(null, null, null, null, null, null, null);
    private Map<String, String> faults = Map.of();
    private String name;

    /** Looks in which language it is asked. */
    void open(String language) {
        Language.of(language).ifPresent(reader::setLanguage);
    }

    /** Asks; gives the status of the answer. */
    int ask(HttpServletRequest request) {
        var kind = request.getParameter("kind");
        var country = request.getParameter("country");
        form = new JoinForm(
                request.getParameter("name"),
                getKinds().stream()
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                getCountries().stream()
                        .map(Country::getIso2)
                        .filter(one -> one.equals(country))
                        .findFirst()
                        .orElse(null),
                request.getParameter("website"),
                request.getParameter("reason"),
                request.getParameter("person"),
                request.getParameter("email"));
        faults = form.faults();
        if (!faults.isEmpty()) {
            return 422;
        }
        if (!joining.ask(form, reader.getLanguage(), request.getRemoteAddr())) {
            view = "many";
            return 429;
        }
        view = "asked";
        return 200;
    }

    /** Looks at the secret of a mail; gives the status of the answer. */
    int openConfirmation(String secret) {
        var asked = joining.asked(secret);
        asked.ifPresent(one -> {
            reader.setLanguage(one.getLanguage());
            name = one.getName();
        });
        view = asked.isPresent() ? "confirm" : "bad";
        return asked.isPresent() ? 200 : 404;
    }

    /** Confirms. */
    void confirm(String secret) {
        view = joining.confirm(secret) ? "confirmed" : "bad";
    }

    /** Which page it is: the last part of the texts' keys. */
    public String getView() {
        return view;
    }

    /** What was typed. */
    public JoinForm getForm() {
        return form;
    }

    /** What is wrong with a field, in the reader's words; null when nothing is. */
    public String fault(String field) {
        return faults.containsKey(field) ? reader.say("problem." + faults.get(field)) : null;
    }

    /** The fields that something is wrong with, in the order of the form. */
    public List<String> getWrongs() {
        return Stream.of("name", "kind", "country", "website", "reason", "person", "email")
                .filter(faults::containsKey)
                .toList();
    }

    /** Whether anything is wrong. */
    public boolean isWrong() {
        return !faults.isEmpty();
    }

    /** What the organization is called that would be confirmed. */
    public String getName() {
        return name;
    }

    /** The kinds of institution. */
    public List<OrganizationKind> getKinds() {
        return Arrays.asList(OrganizationKind.values());
    }

    /** The countries. */
    public List<Country> getCountries() {
        return references.countries(reader.getLanguage());
    }
}
