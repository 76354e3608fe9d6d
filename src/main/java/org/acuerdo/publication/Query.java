package org.acuerdo.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The filters that stand in an address. A value that makes no sense is left out and noted, so that the page can say so
 * and still answer.
 */
class Query {

    /** Longer ones are cut: nobody reads, and no index helps, a search of more. */
    private static final int LONGEST = 200;

    /** More values than anybody chooses, of one filter. */
    private static final int MOST = 50;

    private static final int LAST_PAGE = 1_000_000;

    private final HttpServletRequest request;
    private final Map<String, List<String>> used = new LinkedHashMap<>();
    private boolean ignored;

    Query(HttpServletRequest request) {
        this.request = request;
    }

    /** A free text. */
    Optional<String> text(String name) {
        return given(name)
                .map(value -> {
                    var kept = clean(value);
                    ignored |= kept.length() < value.length();
                    used.put(name, List.of(kept));
                    return kept;
                })
                .filter(value -> !value.isEmpty());
    }

    /** A value that the function knows; noted as ignored when it does not. */
    <T> Optional<T> known(String name, Function<String, Optional<T>> find) {
        var value = given(name);
        var found = value.map(Query::clean).flatMap(find);
        if (found.isPresent()) {
            used.put(name, List.of(value.get()));
        } else if (value.isPresent()) {
            ignored = true;
        }
        return found;
    }

    /** Several values, each of which the function knows; what it does not know, and what is too much, is left out. */
    <T> List<T> several(String name, Function<String, Optional<T>> find) {
        var given = request.getParameterValues(name);
        if (given == null) {
            return List.of();
        }
        var found = new LinkedHashMap<String, T>();
        Arrays.stream(given).filter(value -> !value.isBlank()).distinct().forEach(value -> {
            var known = found.size() < MOST ? find.apply(clean(value)) : Optional.<T>empty();
            known.ifPresent(one -> found.put(value, one));
            ignored |= known.isEmpty();
        });
        if (!found.isEmpty()) {
            used.put(name, List.copyOf(found.keySet()));
        }
        return List.copyOf(found.values());
    }

    /** A constant of a closed list, in small letters with hyphens. */
    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return known(name, value -> {
            for (var constant : type.getEnumConstants()) {
                if (word(constant).equals(value)) {
                    return Optional.of(constant);
                }
            }
            return Optional.empty();
        });
    }

    /** A whole number between the two. */
    Optional<Integer> number(String name, int least, int most) {
        return known(name, value -> {
            try {
                return Optional.of(Integer.parseInt(value)).filter(number -> number >= least && number <= most);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    /** A year of our calendar; nothing else. */
    static Optional<String> year(String value) {
        return Optional.of(value).filter(year -> year.matches("(19|20|21)\\d{2}"));
    }

    /** The page asked for, from 1. */
    int page() {
        var page = number("page", 1, LAST_PAGE).orElse(1);
        used.remove("page");
        return page;
    }

    /** Whether something in the address made no sense. */
    boolean hasIgnored() {
        return ignored;
    }

    /** The names in the address whose values are used. */
    Set<String> used() {
        return used.keySet();
    }

    /** The value in use under this name, the first of several; null when there is none. */
    String value(String name) {
        return used.containsKey(name) ? used.get(name).get(0) : null;
    }

    /** The query of the same list on another page; begins with a question mark. */
    String page(int page) {
        return write(used, "page", Integer.toString(page));
    }

    /** The query of the same list, from its first page, without one of its filters. */
    String without(String name) {
        return with(name, (String) null);
    }

    /** The query of the same list, from its first page, without one of the values of a filter. */
    String without(String name, String value) {
        var rest = new LinkedHashMap<>(used);
        rest.computeIfPresent(
                name,
                (same, values) ->
                        values.stream().filter(other -> !other.equals(value)).toList());
        return write(rest, null, null);
    }

    /** The query of the same list, from its first page, with another value for this name; null for none. */
    String with(String name, String value) {
        var rest = new LinkedHashMap<>(used);
        rest.remove(name);
        return write(rest, value == null ? null : name, value);
    }

    /** The query with nothing but this. */
    String only(String name, String value) {
        return write(Map.of(), name, value);
    }

    private static String write(Map<String, List<String>> values, String name, String value) {
        var query = new StringBuilder();
        values.forEach((used, all) -> all.forEach(one -> append(query, used, one)));
        if (name != null) {
            append(query, name, value);
        }
        return query.isEmpty() ? "?" : query.toString();
    }

    /** How a constant stands in an address. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    /** PostgreSQL keeps no NUL in a text; nobody sees what turns the direction of reading, and it is no word. */
    private static String clean(String value) {
        var text = value.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}]+", " ").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static void append(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
