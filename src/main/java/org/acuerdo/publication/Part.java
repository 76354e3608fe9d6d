package org.acuerdo.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** The part that an organization has in a record that belongs to another. */
@Embeddable
public class Part {

    /** What an organization can be in a record. */
    public enum Kind {
        /** Keeps a commitment together with its maker. */
        PARTNER,
        /** Held a dialogue. */
        HOST,
        /** Took part in a dialogue. */
        PARTICIPANT,
        /** Leads an action. */
        LEAD,
        /** Supports an action. */
        SUPPORT
    }

    @Column(name = "organization_id")
    private Long organizationId;

    @Enumerated(EnumType.STRING)
    private Kind part;

    /** For JPA. */
    protected Part() {}

    Part(Long organizationId, Kind part) {
        this.organizationId = organizationId;
        this.part = part;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Part that && organizationId.equals(that.organizationId) && part == that.part;
    }

    @Override
    public int hashCode() {
        return Objects.hash(organizationId, part);
    }
}
