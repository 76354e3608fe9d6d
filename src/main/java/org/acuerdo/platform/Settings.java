package org.acuerdo.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
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

    static final String DB_URL = "portal.db.url";
    static final String DB_USER = "portal.db.user";
    static final String DB_PASSWORD = "portal.db.password";
    static final String BASE_URL = "portal.base.url";
    static final String FILES_DIR = "portal.files.dir";
    static final String DEMO = "portal.demo";
    static final String SMTP_HOST = "portal.smtp.host";
    static final String SMTP_PORT = "portal.smtp.port";
    static final String SMTP_USER = "portal.smtp.user";
    static final String SMTP_PASSWORD = "portal.smtp.password";
    static final String MAIL_FROM = "portal.mail.from";
    static final String TRUSTED_PROXIES = "portal.trusted.proxies";
    static final String OIDC_ISSUER = "portal.oidc.issuer";
    static final String OIDC_CLIENT_ID = "portal.oidc.client.id";
    static final String OIDC_CLIENT_SECRET = "portal.oidc.client.secret";
    static final String OIDC_NAME = "portal.oidc.name";
    static final String SCANNER = "portal.scanner";
    static final String LEAKED_PASSWORDS = "portal.leaked.passwords";
    static final String SECRET_KEY = "portal.secret.key";

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

    /** The file with the hashes of leaked passwords; nothing when unset. */
    public Optional<Path> leakedPasswords() {
        return text(LEAKED_PASSWORDS).map(Path::of);
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

    /** What is set under this name, without spaces around it; nothing for nothing but spaces. */
    static Optional<String> text(String name) {
        Config config = ConfigProvider.getConfig();
        return config.getOptionalValue(name, String.class).map(String::trim).filter(value -> !value.isEmpty());
    }
}
