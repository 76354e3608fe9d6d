package org.acuerdo.platform;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the portal is reached by https, the cookie of a session is called {@code __Host-session}: browsers take such a name
 * only with Secure, the path / and no domain, so no other host and no page without TLS can set or read it. HttpOnly stands in
 * {@code web.xml}, SameSite in {@code payara-web.xml}.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    static final String NAME = "__Host-session";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var secure = ConfigProvider.getConfig()
                .getOptionalValue("portal.base.url", String.class)
                .filter(address -> address.trim().startsWith("https:"))
                .isPresent();
        arrange(event.getServletContext(), secure);
    }

    static void arrange(ServletContext server, boolean secure) {
        if (secure) {
            var cookie = server.getSessionCookieConfig();
            cookie.setName(NAME);
            cookie.setSecure(true);
            cookie.setPath("/");
        }
    }
}
