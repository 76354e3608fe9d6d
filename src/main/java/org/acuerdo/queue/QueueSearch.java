package org.acuerdo.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acuerdo.account.Me;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.Asked;

/**
 * What of the queue the address asks for: {@code ?kind=&organization=&area=&age=&who=&after=}. A value that makes no sense
 * is left out, and the page says so.
 */
@Named
@RequestScoped
public class QueueSearch {

    static final String MINE = "mine";
    static final String NOBODY = "nobody";

    private static final List<String> NAMES = List.of("kind", "organization", "area", "age", "who");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern PLACE = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

    @Inject
    private Asked asked;

    @Inject
    private Targets targets;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private final Map<String, String> used = new LinkedHashMap<>();
    private Target target;
    private boolean ignoring;
    private QueueFilter filter;

    /** What is looked for. */
    public QueueFilter filter() {
        if (filter == null) {
            var age = take("age", QueueSearch::urgency);
            filter = new QueueFilter(
                    take("kind", QueueSearch::kind).orElse(null),
                    take("organization", QueueSearch::number).orElse(null),
                    take("area", QueueSearch::number).orElse(null),
                    age.map(this::from).orElse(null),
                    age.map(this::before).orElse(null),
                    take("who", this::holder).orElse(null));
        }
        return filter;
    }

    private <T> Optional<T> take(String name, java.util.function.Function<String, Optional<T>> read) {
        var given = asked.text(name);
        var value = given.flatMap(read);
        value.ifPresent(sense -> used.put(name, given.get()));
        ignoring |= given.isPresent() && value.isEmpty();
        return value;
    }

    private static Optional<RecordKind> kind(String word) {
        return Arrays.stream(RecordKind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst();
    }

    private static Optional<Urgency> urgency(String word) {
        return Arrays.stream(Urgency.values())
                .filter(urgency -> urgency.name().equals(word))
                .findFirst();
    }

    private static Optional<Long> number(String text) {
        return Optional.of(text)
                .filter(number -> NUMBER.matcher(number).matches())
                .map(Long::valueOf);
    }

    private Optional<QueueFilter.Holder> holder(String word) {
        return switch (word) {
            case NOBODY -> Optional.of(new QueueFilter.Holder(null));
            case MINE -> Optional.of(new QueueFilter.Holder(me.actor().accountId()));
            default -> number(word).map(QueueFilter.Holder::new);
        };
    }

    private Instant from(Urgency urgency) {
        return switch (urgency) {
            case LATE -> null;
            case SOON -> getTarget().lateBefore(today());
            case FRESH -> getTarget().soonBefore(today());
        };
    }

    private Instant before(Urgency urgency) {
        return switch (urgency) {
            case LATE -> getTarget().lateBefore(today());
            case SOON -> getTarget().soonBefore(today());
            case FRESH -> null;
        };
    }

    /** The line after which the page begins; null for the first page. */
    public QueueFilter.Place after() {
        return asked.text("after")
                .map(PLACE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(place -> new QueueFilter.Place(
                        Instant.EPOCH.plus(Long.parseLong(place.group(1)), ChronoUnit.MICROS),
                        Long.valueOf(place.group(2))))
                .orElse(null);
    }

    /** What the secretariat promises. */
    public Target getTarget() {
        if (target == null) {
            target = targets.current();
        }
        return target;
    }

    /** Today in UTC. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What was asked for under this name; null when nothing was. */
    public String value(String name) {
        filter();
        return used.get(name);
    }

    /** Whether anything is looked for in particular. */
    public boolean isSearching() {
        filter();
        return !used.isEmpty();
    }

    /** Whether something in the address made no sense and was left out. */
    public boolean isIgnoring() {
        filter();
        return ignoring;
    }

    /** The names of all that was asked for, for a form to carry on. */
    public List<String> getNames() {
        return NAMES.stream().filter(name -> value(name) != null).toList();
    }

    /** The address of the queue with all that was asked for. */
    public String getAddress() {
        return address(NAMES);
    }

    /** The address of the queue without one of the filters. */
    public String without(String name) {
        return address(NAMES.stream().filter(other -> !other.equals(name)).toList());
    }

    /** The address of the next page. */
    public String after(QueueFilter.Place place) {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, place.came());
        return with(getAddress(), "after", micros + "-" + place.recordId());
    }

    /** The address with what is to be said there. */
    public String saying(String said) {
        var page = asked.text("after").filter(text -> after() != null);
        var here = page.map(text -> with(getAddress(), "after", text)).orElseGet(this::getAddress);
        return with(here, "said", said);
    }

    private String address(List<String> names) {
        var address = "/secretariat/queue";
        for (var name : names) {
            address = value(name) == null ? address : with(address, name, value(name));
        }
        return address;
    }

    private static String with(String address, String name, String value) {
        return address
                + (address.contains("?") ? '&' : '?')
                + name
                + '='
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
