package org.acuerdo.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
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
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The settings of this installation, from the environment ({@code PORTAL_BASE_URL}) or system properties
 * ({@code portal.base.url}), as MicroProfile Config maps them.
 */
@Named
@ApplicationScoped
public class Settings {

    private static final String DB_URL = "portal.db.url";
    private static final String DB_USER = "portal.db.user";
    private static final String DB_PASSWORD = "portal.db.password";
    private static final String BASE_URL = "portal.base.url";
    private static final String FILES_DIR = "portal.files.dir";
    private static final String DEMO = "portal.demo";
    private static final String SMTP_HOST = "portal.smtp.host";
    private static final String SMTP_PORT = "portal.smtp.port";
    private static final String SMTP_USER = "portal.smtp.user";
    private static final String SMTP_PASSWORD = "portal.smtp.password";
    private static final String MAIL_FROM = "portal.mail.from";
    private static final String TRUSTED_PROXIES = "portal.trusted.proxies";
    private static final String OIDC_ISSUER = "portal.oidc.issuer";
    private static final String OIDC_CLIENT_ID = "portal.oidc.client.id";
    private static final String OIDC_CLIENT_SECRET = "portal.oidc.client.secret";
    private static final String OIDC_NAME = "portal.oidc.name";
    private static final String SCANNER = "portal.scanner";
    private static final String SECRET_KEY = "portal.secret.key";

    /** Of AES-256, in bytes. */
    private static final int KEY_LENGTH = 32;

    /** Where programs hand in mail with a password, and where servers pass it on to one another (RFC 6409, RFC 5321). */
    private static final int SUBMISSION = 587;

    private static final int RELAY = 25;

    /** Where people find the portal, with no slash at the end. Mails and feeds are made with it, never with a header. */
    public String baseUrl() {
        var url = text(BASE_URL).orElseThrow();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Whether this is a demonstration: demo data and demo accounts, on the loopback address only. */
    public boolean isDemo() {
        return text(DEMO).map(Boolean::parseBoolean).orElse(false);
    }

    /** Whether mails are sent. Without a mail server they are written all the same, and kept for a while. */
    public boolean isMailOn() {
        return text(SMTP_HOST).isPresent();
    }

    /** The mail server; null when mail is off. */
    public String smtpHost() {
        return text(SMTP_HOST).orElse(null);
    }

    /** The port of the mail server. */
    public int smtpPort() {
        return text(SMTP_PORT).map(Integer::parseInt).orElse(smtpUser() == null ? RELAY : SUBMISSION);
    }

    /** The user at the mail server; null when it asks for none. */
    public String smtpUser() {
        return text(SMTP_USER).orElse(null);
    }

    /** That user's password. */
    public String smtpPassword() {
        return text(SMTP_PASSWORD).orElse(null);
    }

    /** The address that mails come from, with or without a name. */
    public String mailFrom() {
        return text(MAIL_FROM).orElse(null);
    }

    /** The proxies that are believed where a request comes from: addresses or networks. */
    public List<String> trustedProxies() {
        return text(TRUSTED_PROXIES).map(all -> List.of(all.split("[,\\s]+"))).orElse(List.of());
    }

    /** The ClamAV daemon that looks at files before they are kept, as host and port; nothing when unset. */
    public Optional<String> scanner() {
        return text(SCANNER);
    }

    /** The key that seals what must be readable again, such as the secrets of authenticator apps; nothing when unset. */
    public Optional<byte[]> secretKey() {
        return text(SECRET_KEY).map(Base64.getDecoder()::decode);
    }

    /** Whether people can sign in through their institution. */
    public boolean isOidcOn() {
        return text(OIDC_ISSUER).isPresent();
    }

    /** The institution, as it calls itself in what it signs. */
    public String oidcIssuer() {
        return text(OIDC_ISSUER).orElseThrow();
    }

    /** What the institution calls the portal. */
    public String oidcClientId() {
        return text(OIDC_CLIENT_ID).orElseThrow();
    }

    /** The portal's password there. */
    public String oidcClientSecret() {
        return text(OIDC_CLIENT_SECRET).orElseThrow();
    }

    /** What people call the institution. */
    public String getOidcName() {
        return text(OIDC_NAME).orElse(null);
    }

    /** Where uploaded files are kept. */
    public Path filesDirectory() {
        return Path.of(text(FILES_DIR).orElseThrow());
    }

    /** What is missing or wrong, each as a sentence that names the setting; empty when the portal can start. */
    static List<String> faults() {
        var faults = new ArrayList<String>();
        var url = text(DB_URL);
        if (url.isEmpty()) {
            faults.add("PORTAL_DB_URL is missing: give the JDBC address of a PostgreSQL database,"
                    + " such as jdbc:postgresql://localhost/acuerdo.");
        } else if (!url.get().startsWith("jdbc:postgresql:")) {
            faults.add("PORTAL_DB_URL must begin with jdbc:postgresql: and name a PostgreSQL database.");
        }
        if (text(DB_USER).isEmpty()) {
            faults.add("PORTAL_DB_USER is missing: give the name of the database user.");
        }
        if (text(DB_PASSWORD).isEmpty()) {
            faults.add("PORTAL_DB_PASSWORD is missing: give the password of the database user.");
        }
        var base = text(BASE_URL);
        if (base.isEmpty()) {
            faults.add("PORTAL_BASE_URL is missing: give the address at which people find the portal,"
                    + " such as https://portal.example.");
        } else if (!isWebAddress(base.get())) {
            faults.add("PORTAL_BASE_URL must be a web address that begins with http:// or https://"
                    + " and has no path, query or fragment.");
        }
        var files = text(FILES_DIR);
        if (files.isEmpty()) {
            faults.add("PORTAL_FILES_DIR is missing: give the directory in which uploaded files are kept.");
        } else if (!canKeep(files.get())) {
            faults.add("PORTAL_FILES_DIR must be a directory in which the portal can make and write files.");
        }
        var demo = text(DEMO);
        if (demo.isPresent() && !List.of("true", "false").contains(demo.get())) {
            faults.add("PORTAL_DEMO must be true or false.");
        }
        addMailFaults(faults);
        var proxies =
                text(TRUSTED_PROXIES).map(all -> List.of(all.split("[,\\s]+"))).orElse(List.of());
        proxies.stream()
                .filter(one -> Network.of(one).isEmpty())
                .findFirst()
                .ifPresent(one -> faults.add(
                        "PORTAL_TRUSTED_PROXIES must be addresses or networks, such as 127.0.0.1 or 10.0.0.0/8, with commas"
                                + " between them."));
        addOidcFaults(faults);
        if (text(SCANNER).filter(place -> !isPlace(place)).isPresent()) {
            faults.add("PORTAL_SCANNER must be the host and port of a ClamAV daemon, such as 127.0.0.1:3310.");
        }
        if (text(SECRET_KEY).filter(key -> !isKey(key)).isPresent()) {
            faults.add("PORTAL_SECRET_KEY must be 32 random bytes in Base64, as openssl rand -base64 32 makes them.");
        }
        return faults;
    }

    private static void addOidcFaults(List<String> faults) {
        var issuer = text(OIDC_ISSUER);
        if (issuer.isEmpty()) {
            return;
        }
        if (!issuer.get().matches("https://\\S+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/\\S*)?")) {
            faults.add("PORTAL_OIDC_ISSUER must be the https address of an OpenID provider.");
        }
        for (var name : List.of(OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME)) {
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
        if (text(SMTP_HOST).filter(host -> !host.matches("[\\w.:-]+")).isPresent()) {
            faults.add("PORTAL_SMTP_HOST must be the name of a mail server alone, such as mail.portal.example.");
        }
        if (text(SMTP_PORT).filter(port -> !isPort(port)).isPresent()) {
            faults.add("PORTAL_SMTP_PORT must be a number from 1 to 65535.");
        }
        if (text(SMTP_USER).isPresent() != text(SMTP_PASSWORD).isPresent()) {
            faults.add(
                    text(SMTP_USER).isPresent()
                            ? "PORTAL_SMTP_PASSWORD is missing: give the password of PORTAL_SMTP_USER."
                            : "PORTAL_SMTP_USER is missing: give the user whose password PORTAL_SMTP_PASSWORD is.");
        }
        var from = text(MAIL_FROM);
        if (from.isPresent() && !isMailAddress(from.get())) {
            faults.add("PORTAL_MAIL_FROM must be one e-mail address, such as Acuerdo <portal@portal.example>.");
        } else if (from.isEmpty() && text(SMTP_HOST).isPresent()) {
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

    private static Optional<String> text(String name) {
        Config config = ConfigProvider.getConfig();
        return config.getOptionalValue(name, String.class).map(String::trim).filter(value -> !value.isEmpty());
    }
}
