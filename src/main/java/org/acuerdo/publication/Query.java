package org.acuerdo.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The filters that stand in an address. A value that makes no sense is left out and noted, so that the page can say so
 * and still answer.
 */
class Query {

    /** Longer ones are cut: nobody reads, and no index helps, a search of more. */
    private static final int LONGEST = 200;

    private static final int LAST_PAGE = 1_000_000;

    private final HttpServletRequest request;
    private final Map<String, String> used = new LinkedHashMap<>();
    private boolean ignored;

    Query(HttpServletRequest request) {
        this.request = request;
    }

    /** A free text. */
    Optional<String> text(String name) {
        return value(name)
                .map(value -> {
                    var kept = clean(value);
                    ignored |= kept.length() < value.length();
                    used.put(name, kept);
                    return kept;
                })
                .filter(value -> !value.isEmpty());
    }

    /** A value that the function knows; noted as ignored when it does not. */
    <T> Optional<T> known(String name, Function<String, Optional<T>> find) {
        var value = value(name);
        var found = value.map(Query::clean).flatMap(find);
        if (found.isPresent()) {
            used.put(name, value.get());
        } else if (value.isPresent()) {
            ignored = true;
        }
        return found;
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

    /** The values that are used, by their names in the address. */
    Map<String, String> used() {
        return used;
    }

    /** The query of the same list without one of its filters, or on another page; begins with a question mark. */
    String with(String without, Integer page) {
        var query = new StringBuilder();
        used.forEach((name, value) -> {
            if (!name.equals(without)) {
                append(query, name, value);
            }
        });
        if (page != null) {
            append(query, "page", page.toString());
        }
        return query.isEmpty() ? "?" : query.toString();
    }

    /** How a constant stands in an address. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    /** PostgreSQL keeps no NUL in a text. */
    private static String clean(String value) {
        var text = value.replace("\0", "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static void append(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
