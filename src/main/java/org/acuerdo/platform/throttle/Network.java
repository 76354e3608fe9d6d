package org.acuerdo.platform.throttle;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The network that a request comes from: of IPv6 what one household has, since it can use any address in it. */
public final class Network {

    private static final int HOUSEHOLD = 4;

    private Network() {}

    /** The network of an address as the server tells it. */
    public static String of(String address) {
        if (address == null) {
            return "";
        }
        var plain = address.split("%", 2)[0];
        if (!plain.contains(":") || plain.contains(".")) {
            return plain.substring(plain.lastIndexOf(':') + 1);
        }
        var halves = plain.split("::", 2);
        var first = groups(halves[0]);
        var last = halves.length > 1 ? groups(halves[1]) : new String[0];
        var all = new String[Math.max(8, first.length + last.length)];
        Arrays.fill(all, "0");
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(last, 0, all, all.length - last.length, last.length);
        return Arrays.stream(all).limit(HOUSEHOLD).collect(Collectors.joining(":"));
    }

    private static String[] groups(String part) {
        return part.isEmpty() ? new String[0] : part.split(":");
    }
}
