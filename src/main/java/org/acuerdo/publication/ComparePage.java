package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Reader;
import org.acuerdo.reference.Country;
import org.acuerdo.reference.References;

/**
 * {@code /{l}/compare?organization=a&organization=b} or {@code ?country=CA&country=MX}: two or three organizations or countries
 * side by side, in the order in which they were named. It ranks nobody.
 */
@Named
@RequestScoped
public class ComparePage {

    /** More do not fit beside one another. */
    private static final int MOST = 3;

    /** One of those that are compared. */
    public record Side(String name, String path, Standing standing) {}

    @Inject
    private HttpServletRequest request;

    @Inject
    private Organizations organizations;

    @Inject
    private References references;

    @Inject
    private Standings standings;

    @Inject
    private Clock clock;

    @Inject
    private Reader reader;

    private List<OrganizationChoice> makers;
    private List<Country> countries;
    private final List<Side> sides = new ArrayList<>();
    private Query query;
    private List<String> chosen;
    private boolean byCountry;
    private boolean tooMany;

    /** Reads what the page shows. */
    public void open() {
        query = new Query(request);
        makers = organizations.all(reader.getLanguage());
        countries = references.countries(reader.getLanguage());
        var ofCountries = query.several(
                "country",
                code -> countries.stream()
                        .filter(country -> country.getIso2().equals(code))
                        .findFirst());
        var ofMakers = query.several(
                "organization",
                slug -> makers.stream()
                        .filter(maker -> maker.slug().equals(slug))
                        .findFirst());
        byCountry = !ofCountries.isEmpty() || ofMakers.isEmpty() && "country".equals(request.getParameter("by"));
        var today = LocalDate.now(clock);
        if (byCountry) {
            chosen = ofCountries.stream().map(Country::getIso2).toList();
            ofCountries.stream()
                    .limit(MOST)
                    .map(country -> new Side(
                            reader.country(country.getIso2()),
                            "countries/" + country.getIso2(),
                            standings.of(country.getIso2(), today)))
                    .forEach(sides::add);
        } else {
            chosen = ofMakers.stream().map(OrganizationChoice::slug).toList();
            ofMakers.stream()
                    .limit(MOST)
                    .map(maker ->
                            new Side(maker.label(), "organizations/" + maker.slug(), standings.of(maker.id(), today)))
                    .forEach(sides::add);
        }
        tooMany = chosen.size() > MOST;
    }

    /** Whether countries are compared, and not organizations. */
    public boolean isByCountry() {
        return byCountry;
    }

    /** Whether something in the address made no sense, or was more than fits. */
    public boolean isIgnoring() {
        return query.hasIgnored() || tooMany;
    }

    /** Those that are compared. */
    public List<Side> getSides() {
        return sides;
    }

    /** The value that is chosen at this place, from 0; null when none is. */
    public String chosen(int place) {
        return place < chosen.size() ? chosen.get(place) : null;
    }

    /** The places that can be chosen. */
    public List<Integer> getPlaces() {
        return List.of(0, 1, 2);
    }

    /** The organizations that there are. */
    public List<OrganizationChoice> getOrganizations() {
        return makers;
    }

    /** The countries that there are. */
    public List<Country> getCountries() {
        return countries;
    }
}
