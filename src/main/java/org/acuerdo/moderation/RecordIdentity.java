package org.acuerdo.moderation;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import org.acuerdo.organization.Organization;

/** What a record keeps for good, whatever its revisions say: its kind, whose it is, and what people quote it by. */
@MappedSuperclass
public abstract class RecordIdentity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record")
    @SequenceGenerator(name = "record", sequenceName = "record_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    private String reference;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organization_id")
    private Organization organization;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private ModeratedRecord parent;

    /** For JPA. */
    protected RecordIdentity() {}

    RecordIdentity(RecordKind kind, Organization organization, ModeratedRecord parent) {
        this.kind = kind;
        this.organization = organization;
        this.parent = parent;
    }

    /** Gives it the reference that people quote; it keeps it for good. */
    void nameOnce(String given) {
        if (reference == null) {
            reference = given;
        }
    }

    boolean isSameAs(RecordIdentity other) {
        return this == other || id != null && id.equals(other.id);
    }

    /** Where the public reads it, behind the language: an update stands on the page of its commitment. */
    public String getPublicPath() {
        return parent == null
                ? kind.getPath() + "/" + reference
                : parent.getKind().getPath() + "/" + parent.getStanding().getReference() + "#" + reference;
    }

    /** Its number in the database. */
    public Long getId() {
        return id;
    }

    /** What kind it is. */
    public RecordKind getKind() {
        return kind;
    }

    /** What people quote it by, such as {@code C-2026-0001}; null before it is first submitted. */
    public String getReference() {
        return reference;
    }

    /** Whose it is. */
    public Organization getOrganization() {
        return organization;
    }

    /** The commitment that a progress update reports on; null for the other kinds. */
    public ModeratedRecord getParent() {
        return parent;
    }
}
