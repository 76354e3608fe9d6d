package org.acuerdo.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike, such as {@code 10.0.0.0/8}.
 *
 * @param address the first of them
 * @param bits how much of it they share
 */
public record Network(InetAddress address, int bits) {

    /** Digits and colons alone, so that no name is ever looked up. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** From an address, or an address and how much of it counts; nothing when it is neither. */
    public static Optional<Network> of(String text) {
        var parts = text.split("/", 2);
        var address = address(parts[0]);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var all = address.get().getAddress().length * 8;
        if (parts.length == 1) {
            return Optional.of(new Network(address.get(), all));
        }
        return parts[1].matches("\\d{1,3}") && Integer.parseInt(parts[1]) <= all
                ? Optional.of(new Network(address.get(), Integer.parseInt(parts[1])))
                : Optional.empty();
    }

    /** The address that is written so; nothing when none is. */
    public static Optional<InetAddress> address(String text) {
        if (!ADDRESS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** Whether that address is one of them. */
    public boolean has(InetAddress other) {
        var mine = address.getAddress();
        var theirs = other.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> bit % 8;
            if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
