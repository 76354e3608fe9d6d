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
import java.util.regex.Pattern;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;

/** An institution: records belong to it, and people act for it. */
@Entity
public class Organization {

    /** No name is longer, in characters. */
    public static final int LONGEST_NAME = 300;

    /** No short form is longer. */
    public static final int LONGEST_ACRONYM = 40;

    /** What can stand in its address. */
    public static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,20}");

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

    private int edition;

    @Column(name = "merged_into")
    private Long mergedInto;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "organization_text", joinColumns = @JoinColumn(name = "organization_id"))
    @MapKeyColumn(name = "language", columnDefinition = "char(2)")
    private Map<String, OrganizationName> names = new HashMap<>();

    @OneToMany(mappedBy = "organization", cascade = CascadeType.ALL, orphanRemoval = true)
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
        if (slug == null || !SLUG.matcher(slug).matches()) {
            throw new Refusal("organizationSlug");
        }
        this.slug = slug;
        this.kind = kind;
        this.country = country;
        this.website = website;
        names.forEach((language, name) -> this.names.put(language.getCode(), name));
    }

    /**
     * From now on it is called so, and is of that sort; its address stays.
     *
     * @throws Refusal when a name is missing or too long, or it is merged into another one
     */
    public void change(OrganizationKind sort, String state, String address, Map<Language, OrganizationName> called) {
        refuseIfMerged();
        check(called);
        kind = sort;
        country = state;
        website = address;
        called.forEach((language, name) -> names.get(language.getCode()).change(name));
        edition++;
    }

    private static void check(Map<Language, OrganizationName> called) {
        for (var language : Language.values()) {
            var name = called.get(language);
            if (name == null || name.getName() == null || name.getName().isBlank()) {
                throw new Refusal("organizationName");
            }
            if (name.getName().length() > LONGEST_NAME || name.getAcronym().length() > LONGEST_ACRONYM) {
                throw new Refusal("organizationNameTooLong", LONGEST_NAME, LONGEST_ACRONYM);
            }
        }
    }

    /**
     * Notes a time as a member of the task force; {@code until} is null while it lasts.
     *
     * @throws Refusal when it ends before it begins, or meets another one
     */
    public void wasMember(LocalDate since, LocalDate until) {
        if (since == null || until != null && until.isBefore(since)) {
            throw new Refusal("membershipOrder");
        }
        if (memberships.stream().anyMatch(other -> other.meets(since, until))) {
            throw new Refusal("membershipMeets");
        }
        memberships.add(new Membership(this, since, until));
        edition++;
    }

    /**
     * It is no longer a member after that day, and keeps its record.
     *
     * @throws Refusal when it is no member now, or that is before it became one
     */
    public void leave(LocalDate lastDay) {
        memberships.stream()
                .filter(membership -> membership.getUntil() == null)
                .findFirst()
                .orElseThrow(() -> new Refusal("noMember"))
                .end(lastDay);
        edition++;
    }

    /** A time as a member was noted by mistake. */
    public void forgetMembership(Long membershipId) {
        memberships.removeIf(membership -> membershipId.equals(membership.getId()));
        edition++;
    }

    /**
     * Its records belong to the other one from now on, and its address leads there.
     *
     * @throws Refusal when that is itself, or one of the two is merged already
     */
    public void mergeInto(Organization other) {
        refuseIfMerged();
        if (other.id.equals(id) || other.mergedInto != null) {
            throw new Refusal("organizationMerged");
        }
        mergedInto = other.id;
        edition++;
    }

    private void refuseIfMerged() {
        if (mergedInto != null) {
            throw new Refusal("organizationMerged");
        }
    }

    /** From now on nothing leaves it before its validating authority agrees, or no longer so. */
    public void requireValidation(boolean required) {
        requiresValidation = required;
    }

    /** How often it was changed, so that of two people at once the second is told. */
    public int getEdition() {
        return edition;
    }

    /** The number of the one that it was merged into; null when it stands for itself. */
    public Long getMergedInto() {
        return mergedInto;
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
