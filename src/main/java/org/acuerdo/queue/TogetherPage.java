package org.acuerdo.queue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerdo.moderation.Wording;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;

/** {@code /secretariat/together}: what was chosen on the queue, each with what it changes, to be decided on together. */
@Named
@RequestScoped
public class TogetherPage {

    /** A longer reason is no reason. */
    private static final int LONGEST_REASON = 2000;

    @Inject
    private QueueRows rows;

    @Inject
    private QueueSearch search;

    @Inject
    private Differences differences;

    @Inject
    private Together together;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private final List<QueueRow> small = new ArrayList<>();
    private final List<QueueRow> large = new ArrayList<>();
    private List<QueueRow> moved = new ArrayList<>();
    private List<QueueRow> done = List.of();
    private Map<Long, List<Wording.Line>> changes;
    private String reason;

    @PostConstruct
    void load() {
        var chosen = asked.texts("chosen").stream()
                .map(Chosen::of)
                .flatMap(Optional::stream)
                .limit(QueuePage.PAGE)
                .collect(Collectors.toMap(Chosen::recordId, Function.identity(), (first, second) -> first));
        for (var row : rows.byId(chosen.keySet(), reader.getLanguage())) {
            if (!row.waiting() || !row.stamp().equals(chosen.get(row.id()).stamp())) {
                moved.add(row);
            } else if (differences.isSmall(row)) {
                small.add(row);
            } else {
                large.add(row);
            }
        }
        changes = differences.inWords(getWaiting());
    }

    /** Makes the small changes public. */
    public void publish() {
        follow(together.publish(chosen(small)), "publishedTogether");
    }

    /** Gives all of them back for one reason. */
    public void giveBack() {
        if (reason == null || reason.isBlank()) {
            problems.tell("reason", "refusal.reasonMissing", List.of());
        } else if (reason.length() > LONGEST_REASON) {
            problems.tell("reason", "problem.tooLong", List.of(LONGEST_REASON, reason.length()));
        }
        if (problems.isAny()) {
            onward.stay(422);
        } else {
            follow(together.giveBack(chosen(getWaiting()), reason), "returnedTogether");
        }
    }

    private static List<Chosen> chosen(List<QueueRow> rows) {
        return rows.stream().map(row -> new Chosen(row.id(), row.stamp())).toList();
    }

    private void follow(Together.Outcome outcome, String said) {
        if (outcome.moved().isEmpty() && moved.isEmpty() && !outcome.done().isEmpty()) {
            onward.to(search.saying(said));
            return;
        }
        done = named(outcome.done());
        moved = new ArrayList<>(moved);
        moved.addAll(named(outcome.moved()));
        small.clear();
        large.clear();
        onward.stay(moved.isEmpty() ? 200 : 409);
    }

    private List<QueueRow> named(List<Long> ids) {
        return getWaiting().stream().filter(row -> ids.contains(row.id())).toList();
    }

    /** Those that can be published together: they change little of what is public. */
    public List<QueueRow> getSmall() {
        return small;
    }

    /** Those that must be read one by one before they are published. */
    public List<QueueRow> getLarge() {
        return large;
    }

    /** All that wait. */
    public List<QueueRow> getWaiting() {
        var all = new ArrayList<>(small);
        all.addAll(large);
        return all;
    }

    /** Those that somebody else has changed or decided on since they were chosen. */
    public List<QueueRow> getMoved() {
        return moved;
    }

    /** Those that were decided on just now, when others were not. */
    public List<QueueRow> getDone() {
        return done;
    }

    /** What one of them changes, in words. */
    public List<Wording.Line> changes(QueueRow row) {
        return changes.getOrDefault(row.id(), List.of());
    }

    /** Why they are given back. */
    public String getReason() {
        return reason;
    }

    /** See the getter. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
