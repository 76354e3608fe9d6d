package org.acuerdo.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Reader;
import org.acuerdo.reference.Choice;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reference.References;

/** What postings and matches are called in the reader's words. Each list of names is read once for an answer. */
@Named
@RequestScoped
public class ExchangeWords {

    @Inject
    private Organizations organizations;

    @Inject
    private References references;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private Map<Long, OrganizationChoice> known;
    private Map<Long, Choice> areas;

    /** The organization with this number. */
    public OrganizationChoice organization(Long id) {
        if (known == null) {
            known = organizations.all(reader.getLanguage()).stream()
                    .collect(Collectors.toMap(OrganizationChoice::id, Function.identity()));
        }
        return known.get(id);
    }

    /** The engagement area with this number, retired or not; that it is for any, when there is none. */
    public String area(Long id) {
        if (id == null) {
            return reader.say("exchange.anyArea");
        }
        if (areas == null) {
            areas = references.offered(ReferenceKind.AREA, reader.getLanguage()).stream()
                    .collect(Collectors.toMap(Choice::id, Function.identity()));
        }
        var area = areas.containsKey(id)
                ? areas.get(id)
                : references.byId(List.of(id), reader.getLanguage()).get(id);
        return area == null ? "" : area.name();
    }

    /** The countries in one line; that it is for the whole region, when there are none. */
    public String countries(Collection<String> codes) {
        return codes.isEmpty()
                ? reader.say("exchange.region")
                : codes.stream()
                        .map(reader::country)
                        .sorted(Collator.getInstance(reader.getLocale()))
                        .collect(Collectors.joining(", "));
    }

    /** Why two postings fit, each as a sentence, the strongest first. */
    public List<String> why(Match match) {
        var why = new ArrayList<String>();
        why.add(
                match.area()
                        ? reader.say("exchange.why.area", area(match.own().getAreaId()))
                        : reader.say("exchange.why.anyArea"));
        why.add(
                match.countries().isEmpty()
                        ? reader.say("exchange.why.region")
                        : reader.say("exchange.why.countries", countries(match.countries())));
        if (match.language()) {
            why.add(reader.say(
                    "exchange.why.language", reader.languageName(match.own().getLanguage())));
        }
        why.add(reader.say(
                "exchange.why.until",
                reader.date(
                        match.own().getEndsOn().isBefore(match.other().getEndsOn())
                                ? match.own().getEndsOn()
                                : match.other().getEndsOn())));
        why.add(reader.say(match.direct() ? "exchange.why.direct" : "exchange.why.secretariat"));
        return why;
    }

    /** Whether a posting still holds. */
    public PostingState state(Posting posting) {
        return posting.state(LocalDate.now(clock));
    }

    /** What a value stands for in an address. */
    public String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
