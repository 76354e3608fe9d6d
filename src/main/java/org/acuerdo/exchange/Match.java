package org.acuerdo.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two postings that fit each other: one gives what the other needs, both hold, they are of two organizations and about the
 * same kind of thing, and neither their areas nor their countries keep them apart. It is stored nowhere.
 *
 * @param own the one that a partner is looked for
 * @param other the one that fits it
 * @param area whether both name the same area, rather than one being for any
 * @param countries those that both name; none when one of them is for the whole region
 * @param language whether both are written in the same language
 * @param direct whether both want to be introduced directly
 */
public record Match(Posting own, Posting other, boolean area, Set<String> countries, boolean language, boolean direct) {

    private static final Comparator<Match> BEST = Comparator.comparingInt(Match::weight)
            .reversed()
            // What ends first is the more urgent.
            .thenComparing(match -> match.other().getEndsOn())
            .thenComparing(match -> match.other().getId(), Comparator.nullsLast(Comparator.naturalOrder()));

    /** Whether these two fit on that day, and how well. */
    static Optional<Match> of(Posting own, Posting other, LocalDate today) {
        var fits = own.isOpen(today)
                && other.isOpen(today)
                && other.getDirection() == own.getDirection().opposite()
                && other.getMatter() == own.getMatter()
                && !other.getOrganizationId().equals(own.getOrganizationId())
                && (own.getAreaId() == null
                        || other.getAreaId() == null
                        || own.getAreaId().equals(other.getAreaId()));
        var countries = new TreeSet<>(own.getCountries());
        countries.retainAll(other.getCountries());
        var apart = countries.isEmpty()
                && !own.getCountries().isEmpty()
                && !other.getCountries().isEmpty();
        return !fits || apart
                ? Optional.empty()
                : Optional.of(new Match(
                        own,
                        other,
                        own.getAreaId() != null && own.getAreaId().equals(other.getAreaId()),
                        countries,
                        own.getLanguage().equals(other.getLanguage()),
                        own.getWay() == Way.DIRECTLY && other.getWay() == Way.DIRECTLY));
    }

    /** All that fit one posting, the best first. */
    static List<Match> of(Posting own, Collection<Posting> others, LocalDate today) {
        return others.stream()
                .flatMap(other -> of(own, other, today).stream())
                .sorted(BEST)
                .toList();
    }

    /** How well they fit: the same area says most, then a country that both name, then how easily the two can talk. */
    int weight() {
        return (area ? 4 : 0) + (countries.isEmpty() ? 0 : 2) + (language ? 1 : 0);
    }
}
