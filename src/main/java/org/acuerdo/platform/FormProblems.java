package org.acuerdo.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What is wrong in the form that was sent, for its summary and for each field. */
@Named
@RequestScoped
public class FormProblems {

    /**
     * A problem in the reader's words.
     *
     * @param at the id of the field on the page
     */
    public record Told(String at, String text) {}

    private final List<Told> told = new ArrayList<>();

    @Inject
    private Reader reader;

    /** Tells a problem of a field; a field of a row is named as in {@code milestones.0.title}. */
    public void tell(String field, String key, List<?> arguments) {
        told.add(new Told(field.replace('.', ':'), reader.fill(key, arguments)));
    }

    /** All problems: first what could not even be read, then the others in the order of the form. */
    public List<Told> getAll() {
        var all = new ArrayList<Told>();
        var context = FacesContext.getCurrentInstance();
        context.getClientIdsWithMessages().forEachRemaining(at -> {
            if (at != null) {
                context.getMessageList(at).forEach(message -> all.add(new Told(at, text(message))));
            }
        });
        all.addAll(told);
        return all;
    }

    /** The first problem of a field; null when it has none. */
    public String of(String at) {
        return getAll().stream()
                .filter(problem -> problem.at().equals(at))
                .map(Told::text)
                .findFirst()
                .orElse(null);
    }

    /** The ids of the help and the problem that belong to a field; null when it has neither. */
    public String describing(String at, String help) {
        var ids = (help == null ? "" : at + "-help ") + (of(at) == null ? "" : at + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    /** The same, when something that was asked for may stand beside the field too. */
    public String describing(String at, String help, boolean pinned) {
        var others = describing(at, help);
        return !pinned ? others : at + "-pinned" + (others == null ? "" : " " + others);
    }

    /** Whether the form has any. */
    public boolean isAny() {
        return !getAll().isEmpty();
    }

    /** Before the page is written: a form that could not be read is answered with status 422. */
    public void settle() {
        var context = FacesContext.getCurrentInstance();
        // A part of a page is only put in place when its answer has status 200.
        if (context.isValidationFailed() && !context.getPartialViewContext().isAjaxRequest()) {
            context.getExternalContext().setResponseStatus(422);
        }
    }

    /** All but our own messages mean the same: a value that the form does not offer, sent by something else. */
    private String text(FacesMessage message) {
        return message instanceof Worded ? message.getSummary() : reader.say("problem.notOffered");
    }
}
