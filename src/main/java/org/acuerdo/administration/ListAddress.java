package org.acuerdo.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a list with what is asked of it. */
final class ListAddress {

    private ListAddress() {}

    static String of(String path, Map<String, String> query) {
        return path
                + query.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
    }
}
