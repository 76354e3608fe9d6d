package org.acuerdo.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Asked;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.Subject;

/** {@code /workspace/exchange}: what all organizations need and can give, and one's own; the filters stand in the address. */
@Named
@RequestScoped
public class ExchangePage {

    @Inject
    private Postings postings;

    @Inject
    private ExchangeOverview overview;

    @Inject
    private Me me;

    @Inject
    private Asked asked;

    @Inject
    private Clock clock;

    private Direction direction;
    private Matter matter;
    private Long area;
    private String country;
    private List<Posting> rows;
    private List<Posting> own;

    /** Reads the filters and what they leave. A filter that makes no sense filters nothing. */
    public void open() {
        direction = one(Direction.values(), "direction");
        matter = one(Matter.values(), "matter");
        area = asked.text("area")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        country = asked.text("country").filter(text -> text.matches("[A-Z]{2}")).orElse(null);
        rows = postings.open(LocalDate.now(clock)).stream()
                .filter(this::isWanted)
                .toList();
    }

    private <E extends Enum<E>> E one(E[] values, String name) {
        return asked.text(name)
                .flatMap(text -> Arrays.stream(values)
                        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                        .findFirst())
                .orElse(null);
    }

    /** What is for any area, or for the whole region, is there for each. */
    private boolean isWanted(Posting posting) {
        return (direction == null || posting.getDirection() == direction)
                && (matter == null || posting.getMatter() == matter)
                && (area == null
                        || posting.getAreaId() == null
                        || posting.getAreaId().equals(area))
                && (country == null
                        || posting.getCountries().isEmpty()
                        || posting.getCountries().contains(country));
    }

    /** What holds today and the filters leave, what ends first before the others. */
    public List<Posting> getRows() {
        return rows;
    }

    /** All of the person's own organization, also what has ended or was closed, the last changed first. */
    public List<Posting> getOwn() {
        if (own == null) {
            var organization = me.actor().organizationId();
            own = organization == null || me.isModerating() ? List.of() : postings.of(organization);
        }
        return own;
    }

    /** How many others fit one of the person's own, and were not asked yet. */
    public long proposals(Posting posting) {
        return overview.getProposals().stream()
                .filter(match -> match.own().getId().equals(posting.getId()))
                .count();
    }

    /** Whether the person may post for their own organization. */
    public boolean isPosting() {
        var organization = me.actor().organizationId();
        return !me.isModerating()
                && organization != null
                && Policy.decide(me.actor(), Action.EXCHANGE, Subject.newOf(organization))
                        .isAllowed();
    }

    /** Whether any filter is in use. */
    public boolean isFiltered() {
        return direction != null || matter != null || area != null || country != null;
    }

    /** The filter in use; null for both. */
    public Direction getDirection() {
        return direction;
    }

    /** The filter in use; null for all. */
    public Matter getMatter() {
        return matter;
    }

    /** The filter in use; null for all. */
    public Long getArea() {
        return area;
    }

    /** The filter in use; null for all. */
    public String getCountry() {
        return country;
    }

    /** Both directions. */
    public List<Direction> getDirections() {
        return List.of(Direction.values());
    }

    /** All kinds of thing. */
    public List<Matter> getMatters() {
        return List.of(Matter.values());
    }

    /** The ways to be introduced. */
    public List<Way> getWays() {
        return List.of(Way.values());
    }
}
