package org.acuerdo.organization;

/** What sort of institution it is. */
public enum OrganizationKind {
    /** An inter-governmental or other institution that is a partner of the portal's body. */
    PARTNER,
    /** A ministry, agency or other body of a State. */
    GOVERNMENT,
    /** A civil society organization. */
    CIVIL_SOCIETY,
    /** A company or a business association. */
    PRIVATE_SECTOR,
    /** A university or a research institute. */
    ACADEMIA,
    /** A parliament or an assembly. */
    PARLIAMENT
}
