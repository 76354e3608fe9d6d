package org.acuerdo.organization;

/**
 * An organization as one reader sees it.
 *
 * @param id its number
 * @param slug what stands in its address
 * @param kind what sort of institution it is
 * @param country the code of its State; null when it is regional
 * @param name its name in the reader's language
 * @param acronym the short form; may be empty
 */
public record OrganizationChoice(
        Long id, String slug, OrganizationKind kind, String country, String name, String acronym) {

    /** The short form where there is one, else the name. */
    public String shortName() {
        return acronym.isEmpty() ? name : acronym;
    }

    /** The name with the short form behind it, where there is one. */
    public String label() {
        return acronym.isEmpty() || acronym.equals(name) ? name : name + " (" + acronym + ")";
    }
}
