package org.acuerdo.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the portal this is. It is shown to administrators alone. */
public final class PortalVersion {

    private PortalVersion() {}

    /** The version as the build names it; {@code development} where nothing was built. */
    public static String text() {
        var properties = new Properties();
        try (var in = PortalVersion.class.getResourceAsStream("/portal.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var version = properties.getProperty("version", "");
        return version.startsWith("$") ? "development" : version;
    }
}
