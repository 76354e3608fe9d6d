package org.acuerdo.moderation;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The currencies that money can be given in: those of ISO 4217. */
public final class Currencies {

    private static final Set<String> KNOWN = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** Those in use in the Americas or common in funding; a form offers them. */
    private static final List<String> OFFERED = List.of(
            "USD", "EUR", "CAD", "ARS", "BBD", "BOB", "BRL", "BSD", "BZD", "CLP", "COP", "CRC", "CUP", "DOP", "GTQ",
            "GYD", "HNL", "HTG", "JMD", "MXN", "NIO", "PAB", "PEN", "PYG", "SRD", "TTD", "UYU", "VES", "XCD");

    private Currencies() {}

    /** Whether ISO 4217 has this code. */
    public static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }

    /** What a form offers. */
    public static List<String> offered() {
        return OFFERED;
    }
}
