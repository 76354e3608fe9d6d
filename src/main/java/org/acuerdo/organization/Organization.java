package org.acuerdo.organization;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.platform.Language;

/** An institution: records belong to it, and people act for it. */
@Entity
public class Organization {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization")
    @SequenceGenerator(name = "organization", sequenceName = "organization_seq", allocationSize = 50)
    private Long id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    @Column(columnDefinition = "char(2)")
    private String country;

    private String website;

    @Column(name = "requires_validation")
    private boolean requiresValidation;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "organization_text", joinColumns = @JoinColumn(name = "organization_id"))
    @MapKeyColumn(name = "language", columnDefinition = "char(2)")
    private Map<String, OrganizationName> names = new HashMap<>();

    @OneToMany(mappedBy = "organization", cascade = CascadeType.ALL)
    @OrderBy("since")
    private List<Membership> memberships = new ArrayList<>();

    /** For JPA. */
    protected Organization() {}

    /**
     * A new organization.
     *
     * @param slug what stands in its address
     * @param country the ISO 3166-1 alpha-2 code of its State; null when it is regional
     * @param website its address; may be null
     */
    public Organization(
            String slug, OrganizationKind kind, String country, String website, Map<Language, OrganizationName> names) {
        this.slug = slug;
        this.kind = kind;
        this.country = country;
        this.website = website;
        names.forEach((language, name) -> this.names.put(language.getCode(), name));
    }

    /** Notes a time as a member of the task force; {@code until} is null while it lasts. */
    public void wasMember(LocalDate since, LocalDate until) {
        memberships.add(new Membership(this, since, until));
    }

    /** From now on nothing leaves it before its validating authority agrees, or no longer so. */
    public void requireValidation(boolean required) {
        requiresValidation = required;
    }

    /** Its number. */
    public Long getId() {
        return id;
    }

    /** What stands in its address. */
    public String getSlug() {
        return slug;
    }

    /** What sort of institution it is. */
    public OrganizationKind getKind() {
        return kind;
    }

    /** The code of its State; null when it is regional. */
    public String getCountry() {
        return country;
    }

    /** Its web address; may be null. */
    public String getWebsite() {
        return website;
    }

    /** Whether its validating authority must agree before something goes out. */
    public boolean isRequiresValidation() {
        return requiresValidation;
    }

    /** Its name in a language. */
    public OrganizationName getName(Language language) {
        return names.get(language.getCode());
    }

    /** When it was a member of the task force, oldest first. */
    public List<Membership> getMemberships() {
        return List.copyOf(memberships);
    }
}
