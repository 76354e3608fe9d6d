package org.acuerdo.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who reads this answer: their language, and how dates, numbers and money are written in it. */
@Named
@RequestScoped
public class Reader {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    private Language language;

    /** The language of this answer: what was asked for or, before anybody asked, what the browser prefers. */
    public Language getLanguage() {
        if (language == null) {
            language = Language.accepted(request.getHeader("Accept-Language"));
        }
        return language;
    }

    /** This answer is in that language. */
    public void setLanguage(Language wanted) {
        language = wanted;
    }

    /** The code of the language. */
    public String getCode() {
        return getLanguage().getCode();
    }

    /** The locale of the language. */
    public Locale getLocale() {
        return getLanguage().getLocale();
    }

    /** All texts, by key. */
    public Map<String, String> getTexts() {
        return texts.in(getLanguage());
    }

    /** A text as it is. */
    public String say(String key) {
        return texts.get(getLanguage(), key);
    }

    /** A text filled with one argument. Pages can't call a method with a variable number of them. */
    public String say(String key, Object argument) {
        return texts.format(getLanguage(), key, argument);
    }

    /** A text filled with two arguments. */
    public String say(String key, Object first, Object second) {
        return texts.format(getLanguage(), key, first, second);
    }

    /** A text filled with three arguments. */
    public String say(String key, Object first, Object second, Object third) {
        return texts.format(getLanguage(), key, first, second, third);
    }

    /** A text filled with a list of arguments; days are written as the language does. */
    public String fill(String key, List<?> arguments) {
        var words = arguments.stream()
                .map(argument -> argument instanceof LocalDate day ? date(day) : argument)
                .toArray();
        return texts.format(getLanguage(), key, words);
    }

    /** A day, such as 8 May 2019. */
    public String date(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .localizedBy(getLocale())
                        .format(date);
    }

    /** A month of a year, such as May 2019. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM")
                .localizedBy(getLocale())
                .format(month);
    }

    /** The month of a day, such as May 2019. */
    public String shortMonth(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedPattern("yMMM")
                        .localizedBy(getLocale())
                        .format(date);
    }

    /** A moment as its day in UTC, written short for a narrow column. */
    public String shortDay(Instant moment) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .localizedBy(getLocale())
                        .format(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** A moment as its day in UTC. */
    public String day(Instant moment) {
        return moment == null ? "" : date(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** A moment as its day and time in UTC, with the zone's name. */
    public String moment(Instant moment) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .localizedBy(getLocale())
                                .format(moment.atZone(ZoneOffset.UTC))
                        + " UTC";
    }

    /** A moment as its day and time in a zone, with the name that the zone has then. */
    public String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .localizedBy(getLocale())
                        .format(moment.atZone(zone))
                + " (" + zone(zone.getId(), LocalDate.ofInstant(moment, zone)) + ")";
    }

    /** A text as it stands in the query of an address. */
    public String inAddress(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A time of day, such as 10:00 AM. */
    public String time(LocalTime time) {
        return time == null
                ? ""
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .localizedBy(getLocale())
                        .format(time);
    }

    /** The name of a zone at a day, such as Eastern Daylight Time. */
    public String zone(String zone, LocalDate date) {
        return zone == null || date == null
                ? ""
                : DateTimeFormatter.ofPattern("zzzz", getLocale())
                        .format(date.atStartOfDay(ZoneId.of(zone)).plusHours(12));
    }

    /** A number, with the separators of the language. */
    public String number(Number number) {
        if (number == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }

    /** The size of a file, such as 1.2 MB. */
    public String fileSize(long bytes) {
        var mega = bytes >= 1 << 20;
        return say(mega ? "file.size.MB" : "file.size.KB", Math.max(bytes, 1024) / (mega ? 1048576.0 : 1024.0));
    }

    /** A part of a hundred, such as 42%. */
    public String percent(Number percent) {
        return percent == null
                ? ""
                : NumberFormat.getPercentInstance(getLocale()).format(percent.doubleValue() / 100);
    }

    /** An amount of money with the code of its currency, so that no dollar is taken for another. */
    public String money(BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(getLocale());
        var whole = amount.stripTrailingZeros().scale() <= 0;
        var digits = whole || currency == null ? 0 : digits(currency);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(Math.max(digits, whole ? 0 : 2));
        return currency == null ? format.format(amount) : format.format(amount) + " " + currency;
    }

    /** How many digits the currency's smallest coin has; a draft may still name a currency that does not exist. */
    private static int digits(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(currency))
                .findFirst()
                .map(known -> Math.max(0, known.getDefaultFractionDigits()))
                .orElse(2);
    }

    /** The paragraphs of a text, which an empty line parts. */
    public List<String> paragraphs(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\R\\s*\\R"));
    }

    /** The host of a web address, for a short link. */
    public String host(String address) {
        var host = URI.create(address.trim()).getHost();
        return host == null ? address : host.startsWith("www.") ? host.substring(4) : host;
    }

    /** What a language is called in the reader's language. */
    public String languageName(String code) {
        return Locale.of(code).getDisplayLanguage(getLocale());
    }

    /** What a country is called in the reader's language. */
    public String country(String iso2) {
        return Locale.of("", iso2).getDisplayCountry(getLocale());
    }
}
