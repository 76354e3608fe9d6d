package org.acuerdo.moderation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.platform.Refusal;

/**
 * A moment at which approved records go public together, such as the opening of a summit. Until then nothing of them
 * shows anywhere public; it comes once, and nothing is added or moved after it.
 */
@Entity
@Table(name = "release")
public class Release {

    /** Where it stands. */
    public enum State {
        /** Its time is still to come. */
        PLANNED,
        /** Its records are public. */
        DONE,
        /** It was called off, and its records wait for the secretariat again. */
        CANCELLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "release")
    @SequenceGenerator(name = "release", sequenceName = "release_seq", allocationSize = 50)
    private Long id;

    private String name;

    @Column(name = "goes_at")
    private Instant goesAt;

    private String zone;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "settled_at")
    private Instant settledAt;

    @OneToMany(mappedBy = "release", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ReleaseMember> members = new ArrayList<>();

    @Version
    private int version;

    /** For JPA. */
    protected Release() {}

    /** A set that nothing is in yet. */
    Release(ReleasePlan plan) {
        name = plan.getName().strip();
        state = State.PLANNED;
        set(plan);
    }

    private void set(ReleasePlan plan) {
        goesAt = plan.moment().orElseThrow();
        zone = plan.getZone();
    }

    /** Another time for it. Refuses when its time has come. */
    void move(ReleasePlan plan, Instant now) {
        refuseSettled(now);
        name = plan.getName().strip();
        set(plan);
    }

    /** A record goes public with it. Refuses when its time has come. */
    void add(ModeratedRecord record, Long approver, Instant now) {
        refuseSettled(now);
        members.add(new ReleaseMember(this, record, approver));
    }

    /** It does not happen. Refuses when its time has come. */
    void cancel(Instant now) {
        refuseSettled(now);
        settle(State.CANCELLED, now);
    }

    /** It has happened. */
    void open(Instant now) {
        settle(State.DONE, now);
    }

    private void settle(State end, Instant now) {
        state = end;
        settledAt = now;
    }

    /**
     * Refuses what is too late: within its own transaction nobody can tell any more whether it comes before or after.
     *
     * @throws Refusal when its time has come, or it was cancelled
     */
    void refuseSettled(Instant now) {
        if (state != State.PLANNED || !now.isBefore(goesAt)) {
            throw new Refusal("releaseSettled");
        }
    }

    /** Whether records can still be put into it. */
    public boolean isOpen(Instant now) {
        return state == State.PLANNED && now.isBefore(goesAt);
    }

    /** Those that still wait for it, so that what reports on another comes after it. */
    List<ReleaseMember> waiting() {
        return members.stream()
                .filter(ReleaseMember::isWaiting)
                .sorted(java.util.Comparator.comparing(
                        (ReleaseMember member) -> member.getRecord().getKind()))
                .toList();
    }

    /** Its number. */
    public Long getId() {
        return id;
    }

    /** What the secretariat calls it. */
    public String getName() {
        return name;
    }

    /** When it happens. */
    public Instant getGoesAt() {
        return goesAt;
    }

    /** The zone that the time was set in. */
    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    /** Where it stands. */
    public State getState() {
        return state;
    }

    /** When it happened or was called off; null before. */
    public Instant getSettledAt() {
        return settledAt;
    }

    /** All records that were ever put into it. */
    public List<ReleaseMember> getMembers() {
        return List.copyOf(members);
    }

    /** Marks how it was read: who changes it hands it back, and so is told when somebody was faster. */
    public int getVersion() {
        return version;
    }
}
