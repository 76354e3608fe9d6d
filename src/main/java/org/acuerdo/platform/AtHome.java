package org.acuerdo.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;

/**
 * A request as made to the portal's own address. Where people find the portal is a setting ({@code PORTAL_BASE_URL}): what
 * stands in {@code Host}, {@code X-Forwarded-Host} or {@code X-Forwarded-Proto} anybody can write, so nothing goes by it.
 */
public class AtHome extends HttpServletRequestWrapper {

    private final String baseUrl;
    private final URI home;

    /**
     * Whatever the request says of itself.
     *
     * @param baseUrl where people find the portal, with no slash at the end
     */
    public AtHome(HttpServletRequest request, String baseUrl) {
        super(request);
        this.baseUrl = baseUrl;
        home = URI.create(baseUrl);
    }

    @Override
    public String getScheme() {
        return home.getScheme();
    }

    @Override
    public boolean isSecure() {
        return HeaderFilter.isEncrypted(baseUrl);
    }

    @Override
    public String getServerName() {
        return home.getHost();
    }

    @Override
    public int getServerPort() {
        if (home.getPort() >= 0) {
            return home.getPort();
        }
        return isSecure() ? 443 : 80;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(baseUrl).append(getRequestURI());
    }
}
