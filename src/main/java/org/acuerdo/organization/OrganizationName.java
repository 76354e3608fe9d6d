package org.acuerdo.organization;

import jakarta.persistence.Embeddable;

/** What an organization is called in one language. */
@Embeddable
public class OrganizationName {

    private String name;

    private String acronym;

    /** For JPA. */
    protected OrganizationName() {}

    /**
     * A name in some language.
     *
     * @param acronym the short form; may be empty, never null
     */
    public OrganizationName(String name, String acronym) {
        this.name = name;
        this.acronym = acronym;
    }

    /** From now on it is called so. Changed in place, so that the database sees a change of the same row. */
    void change(OrganizationName to) {
        name = to.name;
        acronym = to.acronym;
    }

    /** The full name. */
    public String getName() {
        return name;
    }

    /** The short form; may be empty. */
    public String getAcronym() {
        return acronym;
    }
}
