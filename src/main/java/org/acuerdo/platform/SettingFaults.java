package org.acuerdo.platform;

import static org.acuerdo.platform.Settings.text;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Tells before anything starts what is wrong with the settings. */
final class SettingFaults {

    /** Of AES-256, in bytes. */
    private static final int KEY_LENGTH = 32;

    private SettingFaults() {}

    /** What is missing or wrong, each as a sentence that names the setting; empty when the portal can start. */
    static List<String> all() {
        var faults = new ArrayList<String>();
        var url = text(Settings.DB_URL);
        if (url.isEmpty()) {
            faults.add("PORTAL_DB_URL is missing: give the JDBC address of a PostgreSQL database,"
                    + " such as jdbc:postgresql://localhost/acuerdo.");
        } else if (!url.get().startsWith("jdbc:postgresql:")) {
            faults.add("PORTAL_DB_URL must begin with jdbc:postgresql: and name a PostgreSQL database.");
        }
        if (text(Settings.DB_USER).isEmpty()) {
            faults.add("PORTAL_DB_USER is missing: give the name of the database user.");
        }
        if (text(Settings.DB_PASSWORD).isEmpty()) {
            faults.add("PORTAL_DB_PASSWORD is missing: give the password of the database user.");
        }
        var base = text(Settings.BASE_URL);
        if (base.isEmpty()) {
            faults.add("PORTAL_BASE_URL is missing: give the address at which people find the portal,"
                    + " such as https://portal.example.");
        } else if (!isWebAddress(base.get())) {
            faults.add("PORTAL_BASE_URL must be a web address that begins with http:// or https://"
                    + " and has no path, query or fragment.");
        }
        var files = text(Settings.FILES_DIR);
        if (files.isEmpty()) {
            faults.add("PORTAL_FILES_DIR is missing: give the directory in which uploaded files are kept.");
        } else if (!canKeep(files.get())) {
            faults.add("PORTAL_FILES_DIR must be a directory in which the portal can make and write files.");
        }
        var demo = text(Settings.DEMO);
        if (demo.isPresent() && !List.of("true", "false").contains(demo.get())) {
            faults.add("PORTAL_DEMO must be true or false.");
        }
        addMailFaults(faults);
        var proxies = text(Settings.TRUSTED_PROXIES)
                .map(all -> List.of(all.split("[,\\s]+")))
                .orElse(List.of());
        proxies.stream()
                .filter(one -> Network.of(one).isEmpty())
                .findFirst()
                .ifPresent(one -> faults.add(
                        "PORTAL_TRUSTED_PROXIES must be addresses or networks, such as 127.0.0.1 or 10.0.0.0/8, with commas"
                                + " between them."));
        addOidcFaults(faults);
        if (text(Settings.SCANNER).filter(place -> !isPlace(place)).isPresent()) {
            faults.add("PORTAL_SCANNER must be the host and port of a ClamAV daemon, such as 127.0.0.1:3310.");
        }
        if (text(Settings.LEAKED_PASSWORDS).filter(file -> !isReadable(file)).isPresent()) {
            faults.add("PORTAL_LEAKED_PASSWORDS must be a file that the portal can read.");
        }
        if (text(Settings.SECRET_KEY).filter(key -> !isKey(key)).isPresent()) {
            faults.add("PORTAL_SECRET_KEY must be 32 random bytes in Base64, as openssl rand -base64 32 makes them.");
        }
        return faults;
    }

    private static void addOidcFaults(List<String> faults) {
        var issuer = text(Settings.OIDC_ISSUER);
        if (issuer.isEmpty()) {
            return;
        }
        if (!issuer.get().matches("https://\\S+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/\\S*)?")) {
            faults.add("PORTAL_OIDC_ISSUER must be the https address of an OpenID provider.");
        }
        for (var name : List.of(Settings.OIDC_CLIENT_ID, Settings.OIDC_CLIENT_SECRET, Settings.OIDC_NAME)) {
            if (text(name).isEmpty()) {
                faults.add(name.toUpperCase(Locale.ROOT).replace('.', '_')
                        + " is missing: PORTAL_OIDC_ISSUER turns on signing in through that institution.");
            }
        }
    }

    private static boolean isKey(String text) {
        try {
            return Base64.getDecoder().decode(text).length == KEY_LENGTH;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void addMailFaults(List<String> faults) {
        if (text(Settings.SMTP_HOST).filter(host -> !host.matches("[\\w.:-]+")).isPresent()) {
            faults.add("PORTAL_SMTP_HOST must be the name of a mail server alone, such as mail.portal.example.");
        }
        if (text(Settings.SMTP_PORT).filter(port -> !isPort(port)).isPresent()) {
            faults.add("PORTAL_SMTP_PORT must be a number from 1 to 65535.");
        }
        if (text(Settings.SMTP_USER).isPresent() != text(Settings.SMTP_PASSWORD).isPresent()) {
            faults.add(
                    text(Settings.SMTP_USER).isPresent()
                            ? "PORTAL_SMTP_PASSWORD is missing: give the password of PORTAL_SMTP_USER."
                            : "PORTAL_SMTP_USER is missing: give the user whose password PORTAL_SMTP_PASSWORD is.");
        }
        var from = text(Settings.MAIL_FROM);
        if (from.isPresent() && !isMailAddress(from.get())) {
            faults.add("PORTAL_MAIL_FROM must be one e-mail address, such as Acuerdo <portal@portal.example>.");
        } else if (from.isEmpty() && text(Settings.SMTP_HOST).isPresent()) {
            faults.add("PORTAL_MAIL_FROM is missing: give the address that mails come from, since PORTAL_SMTP_HOST"
                    + " turns mail on.");
        }
    }

    private static boolean isPlace(String text) {
        var colon = text.lastIndexOf(':');
        return text.matches("[\\w.-]+:\\d+") && isPort(text.substring(colon + 1));
    }

    private static boolean isPort(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) < 65_536;
    }

    private static boolean isMailAddress(String text) {
        try {
            return InternetAddress.parse(text, true).length == 1
                    && new InternetAddress(text, true).getAddress().matches("[^@\\s]+@[^@\\s]+");
        } catch (AddressException e) {
            return false;
        }
    }

    private static boolean canKeep(String directory) {
        try {
            Files.delete(Files.createTempFile(Files.createDirectories(Path.of(directory)), "start", ""));
            return true;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static boolean isReadable(String file) {
        try {
            return Files.isRegularFile(Path.of(file)) && Files.isReadable(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            var uri = URI.create(text);
            var path = uri.getPath();
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && (path == null || path.isEmpty() || "/".equals(path))
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
