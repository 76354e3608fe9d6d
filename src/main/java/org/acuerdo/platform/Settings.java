package org.acuerdo.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.ArrayList;
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

    private static final String DB_URL = "portal.db.url";
    private static final String DB_USER = "portal.db.user";
    private static final String DB_PASSWORD = "portal.db.password";
    private static final String BASE_URL = "portal.base.url";
    private static final String FILES_DIR = "portal.files.dir";
    private static final String DEMO = "portal.demo";

    /** Where people find the portal, with no slash at the end. Mails and feeds are made with it, never with a header. */
    public String baseUrl() {
        var url = text(BASE_URL).orElseThrow();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Whether this is a demonstration: demo data and demo accounts, on the loopback address only. */
    public boolean isDemo() {
        return text(DEMO).map(Boolean::parseBoolean).orElse(false);
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
        if (text(FILES_DIR).isEmpty()) {
            faults.add("PORTAL_FILES_DIR is missing: give the directory in which uploaded files are kept.");
        }
        var demo = text(DEMO);
        if (demo.isPresent() && !List.of("true", "false").contains(demo.get())) {
            faults.add("PORTAL_DEMO must be true or false.");
        }
        return faults;
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
