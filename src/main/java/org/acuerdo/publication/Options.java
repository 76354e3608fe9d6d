package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.assessment.Completion;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Reader;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reference.References;
import org.acuerdo.reporting.ReportedStatus;

/** What commitments can be chosen by: the values of each facet, as the database and as readers know them. */
@RequestScoped
public class Options {

    /** So many organizations, countries or years are offered, those with the most first; more would hide the others. */
    private static final int OFFERED = 40;

    /** A value: how it stands in the address, and what it is called. */
    private record Known(String value, String label) {}

    @Inject
    private References references;

    @Inject
    private Organizations organizations;

    @Inject
    private Reader reader;

    private final Map<Facet, Map<String, Known>> known = new EnumMap<>(Facet.class);

    /** Reads what can be chosen, and takes from the address what is. */
    Map<Facet, List<String>> chosen(Query query) {
        var areas = put(Facet.AREA);
        references
                .offered(ReferenceKind.AREA, reader.getLanguage())
                .forEach(row -> areas.put(row.id().toString(), new Known(row.code(), row.name())));
        var makers = put(Facet.ORGANIZATION);
        organizations
                .all(reader.getLanguage())
                .forEach(row -> makers.put(row.id().toString(), new Known(row.slug(), row.label())));
        var countries = put(Facet.COUNTRY);
        references
                .countries(reader.getLanguage())
                .forEach(row -> countries.put(row.getIso2(), new Known(row.getIso2(), reader.country(row.getIso2()))));
        var sectors = put(Facet.SECTOR);
        references
                .offered(ReferenceKind.SECTOR, reader.getLanguage())
                .forEach(row -> sectors.put(row.id().toString(), new Known(row.code(), row.name())));
        put(Facet.TYPE, CommitmentType.values(), "commitment.type.");
        put(Facet.STATUS, ReportedStatus.values(), "status.");
        put(Facet.ASSESSED, Completion.values(), "assessed.");
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = facet == Facet.YEAR
                    ? query.several("year", Query::year)
                    : query.several(
                            facet.getWord(),
                            value -> known.get(facet).entrySet().stream()
                                    .filter(entry -> entry.getValue().value().equals(value))
                                    .map(Map.Entry::getKey)
                                    .findFirst());
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return chosen;
    }

    private Map<String, Known> put(Facet facet) {
        var values = new LinkedHashMap<String, Known>();
        known.put(facet, values);
        return values;
    }

    private void put(Facet facet, Enum<?>[] constants, String prefix) {
        var values = put(facet);
        for (var constant : constants) {
            values.put(constant.name(), new Known(Query.word(constant), reader.say(prefix + constant.name())));
        }
    }

    /** What a facet offers: what some commitment has, and what was chosen. */
    List<Option> of(Facet facet, Found found, List<String> chosen) {
        var options = new ArrayList<Option>();
        if (facet == Facet.YEAR) {
            var years = new java.util.TreeSet<String>(Comparator.reverseOrder());
            years.addAll(found.of(facet).keySet());
            years.addAll(chosen);
            years.forEach(year -> options.add(option(facet, year, new Known(year, year), found, chosen)));
        } else {
            known.get(facet).forEach((key, value) -> options.add(option(facet, key, value, found, chosen)));
        }
        options.removeIf(option -> option.count() == 0 && !option.chosen());
        if (options.size() > OFFERED) {
            var most = options.stream()
                    .sorted(Comparator.comparing(Option::chosen)
                            .thenComparing(Option::count)
                            .reversed())
                    .limit(OFFERED)
                    .toList();
            options.retainAll(most);
        }
        return options;
    }

    private static Option option(Facet facet, String key, Known known, Found found, List<String> chosen) {
        var count = found.of(facet, key);
        return new Option(facet, known.value(), known.label(), count.open(), count.within(), chosen.contains(key));
    }
}
