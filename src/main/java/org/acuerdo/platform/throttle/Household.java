package org.acuerdo.platform.throttle;

import java.net.Inet6Address;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acuerdo.platform.Network;

/** Where a request comes from: of IPv6 all that one household has, since it can use any address in it (RFC 6177). */
public final class Household {

    /** A household has at least what these first groups of sixteen bits name. */
    private static final int GROUPS = 4;

    private Household() {}

    /** What an address, as the server tells it, belongs to; the address itself when it is no IPv6, nothing when there is none. */
    public static String of(String address) {
        if (address == null) {
            return "";
        }
        var plain = address.split("%", 2)[0];
        return Network.address(plain)
                .map(known -> known instanceof Inet6Address ? groups(known.getAddress()) : known.getHostAddress())
                .orElse(plain);
    }

    private static String groups(byte[] all) {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> Integer.toHexString((all[2 * group] & 0xff) << 8 | all[2 * group + 1] & 0xff))
                .collect(Collectors.joining(":"));
    }
}
