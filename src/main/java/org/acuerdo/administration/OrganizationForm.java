package org.acuerdo.administration;

import java.io.Serializable;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.organization.OrganizationName;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;

/** What an organization is called and of what sort it is: what the forms about organizations fill. */
public class OrganizationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** No web address is longer. */
    static final int LONGEST_ADDRESS = 300;

    private String slug;
    private OrganizationKind kind = OrganizationKind.PARTNER;
    private String country;
    private String website;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> acronyms = new HashMap<>();

    /** The key of what a field about an organization is called. */
    static String key(String field) {
        return switch (field) {
            case "kind", "country" -> "admin." + field;
            case "name" -> "lists.name";
            default -> "places." + field;
        };
    }

    /** What the form shows of an organization that there is. */
    static OrganizationForm of(Organization organization) {
        var form = new OrganizationForm();
        form.slug = organization.getSlug();
        form.kind = organization.getKind();
        form.country = organization.getCountry();
        form.website = organization.getWebsite();
        for (var language : Language.values()) {
            form.names.put(language.getCode(), organization.getName(language).getName());
            form.acronyms.put(language.getCode(), organization.getName(language).getAcronym());
        }
        return form;
    }

    /** What the form shows of an organization that asked to take part: it gave its name once. */
    static OrganizationForm of(OrganizationRequest request) {
        var form = new OrganizationForm();
        form.slug = slug(request.getName());
        form.kind = request.getKind();
        form.country = request.getCountry();
        form.website = request.getWebsite();
        for (var language : Language.values()) {
            form.names.put(language.getCode(), request.getName());
        }
        return form;
    }

    /** What can stand in an address for a name. */
    static String slug(String name) {
        var words = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.length() <= 60 ? words : words.substring(0, 60).replaceAll("-[^-]*$", "");
    }

    /** Tells what is missing or impossible, each beside its field. */
    void tell(FormProblems problems, boolean isNew) {
        if (isNew && (slug == null || !Organization.SLUG.matcher(slug.strip()).matches())) {
            problems.tell("slug", "problem.organizationSlug", List.of());
        }
        if (!isWebAddress(website)) {
            problems.tell("website", "problem.webAddress", List.of());
        }
        for (var language : Language.values()) {
            var name = names.get(language.getCode());
            if (name == null || name.isBlank()) {
                problems.tell("name-" + language.getCode(), "problem.missing", List.of());
            } else {
                tellLength(problems, "name-" + language.getCode(), name, Organization.LONGEST_NAME);
            }
            tellLength(
                    problems,
                    "acronym-" + language.getCode(),
                    acronyms.get(language.getCode()),
                    Organization.LONGEST_ACRONYM);
        }
    }

    private static void tellLength(FormProblems problems, String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            problems.tell(field, "problem.tooLong", List.of(longest, text.length()));
        }
    }

    /** Whether it is empty or leads to the web. */
    static boolean isWebAddress(String text) {
        if (text == null || text.isBlank()) {
            return true;
        }
        try {
            var uri = URI.create(text.strip());
            return text.length() <= LONGEST_ADDRESS
                    && uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The names as an organization keeps them.
     *
     * @throws Refusal when one is missing
     */
    Map<Language, OrganizationName> called() {
        var called = new EnumMap<Language, OrganizationName>(Language.class);
        for (var language : Language.values()) {
            if (names.get(language.getCode()) == null
                    || names.get(language.getCode()).isBlank()) {
                throw new Refusal("organizationName");
            }
            var acronym = acronyms.get(language.getCode());
            called.put(
                    language,
                    new OrganizationName(
                            names.get(language.getCode()).strip(), acronym == null ? "" : acronym.strip()));
        }
        return called;
    }

    /** What stands in its address. */
    public String getSlug() {
        return slug;
    }

    /** See the getter. */
    public void setSlug(String slug) {
        this.slug = slug;
    }

    /** What sort of institution it is. */
    public OrganizationKind getKind() {
        return kind;
    }

    /** See the getter. */
    public void setKind(OrganizationKind kind) {
        this.kind = kind;
    }

    /** The code of its State; null when it is regional. */
    public String getCountry() {
        return country;
    }

    /** See the getter. */
    public void setCountry(String country) {
        this.country = country;
    }

    /** Its web address; may be null. */
    public String getWebsite() {
        return website;
    }

    /** See the getter. */
    public void setWebsite(String website) {
        this.website = website;
    }

    /** Its names, by language. */
    public Map<String, String> getNames() {
        return names;
    }

    /** Its short forms, by language. */
    public Map<String, String> getAcronyms() {
        return acronyms;
    }
}
