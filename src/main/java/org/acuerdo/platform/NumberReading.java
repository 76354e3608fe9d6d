package org.acuerdo.platform;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people type them: with the decimal sign of their language or the other one, with or without signs
 * between the thousands.
 */
final class NumberReading {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");

    private NumberReading() {}

    /** The number, or nothing when it is none. */
    static Optional<BigDecimal> read(String typed, Locale locale) {
        var text = SPACES.matcher(typed).replaceAll("").replace('\u2212', '-');
        var decimal = decimalSign(text, DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
        var grouping = decimal == ',' ? "." : ",";
        if (!isGroupedWell(text, grouping, decimal)) {
            return Optional.empty();
        }
        var plain = text.replace(grouping, "").replace(decimal, '.');
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** Of comma and point, the one that comes last; alone, it parts thousands where it looks so in that language. */
    private static char decimalSign(String text, char usual) {
        var comma = text.lastIndexOf(',');
        var point = text.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? ',' : '.';
        }
        var sign = comma >= 0 ? ',' : point >= 0 ? '.' : usual;
        var other = sign == ',' ? '.' : ',';
        var repeated = text.indexOf(sign) != text.lastIndexOf(sign);
        var thousands = sign != usual && text.matches("[+-]?\\d{1,3}[.,]\\d{3}");
        return repeated || thousands ? other : sign;
    }

    private static boolean isGroupedWell(String text, String grouping, char decimal) {
        if (!text.contains(grouping)) {
            return true;
        }
        var end = text.indexOf(decimal);
        var whole = end < 0 ? text : text.substring(0, end);
        return whole.matches("[+-]?\\d{1,3}(" + Pattern.quote(grouping) + "\\d{3})+")
                && (end < 0 || text.indexOf(grouping, end) < 0);
    }
}
