package org.acuerdo.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.Action;

/**
 * The reasons to single fields while somebody writes them who gives a record back. The form says how many rows it has, so
 * that the page need not be remembered between two answers.
 */
@Named("pins")
@RequestScoped
public class PinnedReasons {

    /** A longer reason is no reason. */
    static final int LONGEST = 2000;

    /** No form has more fields. */
    private static final long MOST = 60;

    @Inject
    private Asked asked;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Onward onward;

    private List<Row> rows;

    /** One row of the form. */
    public static class Row {

        private String field;
        private String text;

        /** The field's name in the form of the record. */
        public String getField() {
            return field;
        }

        /** See the getter. */
        public void setField(String field) {
            this.field = field;
        }

        /** What to mend. */
        public String getText() {
            return text;
        }

        /** See the getter. */
        public void setText(String text) {
            this.text = text;
        }

        private boolean isBlank() {
            return Problems.isEmpty(field) && Problems.isEmpty(text);
        }
    }

    /**
     * What somebody typed into a form that is gone.
     *
     * @param label what it was typed for
     * @param text word for word
     */
    public record Unsent(String label, String text) {}

    @PostConstruct
    void begin() {
        rows = Stream.generate(Row::new).limit(many()).collect(Collectors.toCollection(ArrayList::new));
    }

    private long many() {
        return Math.min(MOST, asked.number("pinned").orElse(0L));
    }

    /** One more row, at the end. */
    public void add() {
        if (rows.size() < MOST) {
            rows.add(new Row());
        }
    }

    /** One row less. */
    public void remove(int place) {
        if (place >= 0 && place < rows.size()) {
            rows.remove(place);
        }
    }

    /** Whether there is any reason, and each is one that can be read; tells it beside the fields when not. */
    boolean isReasoned(String whole) {
        if (!Problems.isEmpty(whole)) {
            limit("reason", whole);
        } else if (rows.stream().allMatch(Row::isBlank)) {
            problems.tell("reason", "refusal.reasonMissing", List.of());
        }
        for (var i = 0; i < rows.size(); i++) {
            check(rows.get(i), "pins." + i + ".");
        }
        if (problems.isAny()) {
            onward.stay(422);
        }
        return !problems.isAny();
    }

    private void check(Row row, String path) {
        if (row.isBlank()) {
            return;
        }
        if (Problems.isEmpty(row.getField())) {
            problems.tell(path + "field", "problem.missing", List.of());
        }
        if (Problems.isEmpty(row.getText())) {
            problems.tell(path + "text", "problem.missing", List.of());
        } else {
            limit(path + "text", row.getText());
        }
    }

    private void limit(String field, String text) {
        if (text.length() > LONGEST) {
            problems.tell(field, "problem.tooLong", List.of(LONGEST, text.length()));
        }
    }

    /** The reasons that were written. */
    List<Remark> remarks() {
        return rows.stream()
                .filter(row -> !row.isBlank())
                .map(row -> new Remark(row.getField(), row.getText()))
                .toList();
    }

    /** The rows of the form. */
    public List<Row> getRows() {
        return rows;
    }

    /** The fields that a reason can be pinned to, in the order of the form. */
    public List<String> fields(Content content) {
        return Description.fields(content);
    }

    /** What was typed for a decision that can no longer be made, so that nobody has to remember it. */
    public List<Unsent> unsent(DecisionPage page) {
        var unsent = new ArrayList<Unsent>();
        if (!page.may(Action.RETURN)) {
            keep(unsent, reader.say("work.reason"), "reason");
            for (var i = 0; i < rows.size(); i++) {
                var label = asked.text("pins:" + i + ":field")
                        .filter(Description.fields(page.getContent())::contains)
                        .map(page::label)
                        .orElse(reader.say("work.reason"));
                keep(unsent, label, "pins:" + i + ":text");
            }
        }
        if (!page.may(Action.WITHDRAW)) {
            keep(unsent, reader.say("work.reason"), "why");
        }
        return unsent;
    }

    private void keep(List<Unsent> unsent, String label, String name) {
        asked.text(name).ifPresent(text -> unsent.add(new Unsent(label, text)));
    }
}
