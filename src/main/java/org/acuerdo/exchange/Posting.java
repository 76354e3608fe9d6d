package org.acuerdo.exchange;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.acuerdo.platform.Refusal;

/** What an organization needs, or can give, until a day. Whether it still holds follows from that day. */
@Entity
@Table(name = "posting")
public class Posting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "posting")
    @SequenceGenerator(name = "posting", sequenceName = "posting_seq", allocationSize = 50)
    private Long id;

    @Column(name = "organization_id")
    private Long organizationId;

    @Column(name = "author_id")
    private Long authorId;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    @Column(columnDefinition = "char(2)")
    private String language;

    private String title;

    private String text;

    @Column(name = "area_id")
    private Long areaId;

    @ElementCollection
    @CollectionTable(name = "posting_country", joinColumns = @JoinColumn(name = "posting_id"))
    @Column(name = "country", columnDefinition = "char(2)")
    private Set<String> countries = new TreeSet<>();

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    /** For JPA. */
    protected Posting() {}

    /** A new one that holds. What the form says was checked before. */
    Posting(Long organizationId, PostingForm form, Long authorId, Instant now) {
        this.organizationId = organizationId;
        write(form, authorId, now);
    }

    /**
     * Says it otherwise from now on. One that has ended holds again when its new last day is ahead.
     *
     * @throws Refusal when it was closed, or an offer would become a request
     */
    void change(PostingForm form, Long by, Instant now) {
        refuseClosed();
        if (form.getDirection() != direction || form.getMatter() != matter) {
            // Who was introduced for one thing must not find another.
            throw new Refusal("postingOther");
        }
        write(form, by, now);
    }

    private void write(PostingForm form, Long by, Instant now) {
        direction = form.getDirection();
        matter = form.getMatter();
        language = form.getLanguage();
        title = clean(form.getTitle());
        text = clean(form.getText());
        areaId = form.getArea();
        countries.retainAll(form.getCountries());
        countries.addAll(form.getCountries());
        endsOn = form.getEndsOn();
        way = form.getWay();
        authorId = by;
        changedAt = now;
    }

    private static String clean(String typed) {
        return typed.replace("\0", "").strip();
    }

    /**
     * It no longer holds, for good.
     *
     * @throws Refusal when it was closed before
     */
    void close(Instant now) {
        refuseClosed();
        closedAt = now;
        changedAt = now;
    }

    /**
     * Refuses what comes too late.
     *
     * @throws Refusal when it was closed
     */
    void refuseClosed() {
        if (closedAt != null) {
            throw new Refusal("postingClosed");
        }
    }

    /** Whether it holds on that day. */
    public PostingState state(LocalDate today) {
        if (closedAt != null) {
            return PostingState.CLOSED;
        }
        return endsOn.isBefore(today) ? PostingState.ENDED : PostingState.OPEN;
    }

    /** Whether it holds on that day; only then anybody is introduced for it. */
    public boolean isOpen(LocalDate today) {
        return state(today) == PostingState.OPEN;
    }

    /** Its number. */
    public Long getId() {
        return id;
    }

    /** The organization whose it is. */
    public Long getOrganizationId() {
        return organizationId;
    }

    /** Who wrote it last. */
    public Long getAuthorId() {
        return authorId;
    }

    /** Whether it is offered or needed. */
    public Direction getDirection() {
        return direction;
    }

    /** What kind of thing. */
    public Matter getMatter() {
        return matter;
    }

    /** The code of the language that it is written in. */
    public String getLanguage() {
        return language;
    }

    /** What it is, in one line. */
    public String getTitle() {
        return title;
    }

    /** What it is, in full. */
    public String getText() {
        return text;
    }

    /** The engagement area; null when it is for any. */
    public Long getAreaId() {
        return areaId;
    }

    /** The countries, as ISO 3166-1 alpha-2 codes; none when it is for the whole region. */
    public Set<String> getCountries() {
        return new TreeSet<>(countries);
    }

    /** The last day on which it holds. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** How the organization wants to be introduced. */
    public Way getWay() {
        return way;
    }

    /** When it was last written. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** Marks how it was read: who changes it hands it back, and so is told when somebody was faster. */
    public int getVersion() {
        return version;
    }
}
