package org.acuerdo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.SessionCookieConfig;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionCookieTest {

    /** What the portal says of its cookie to the server. */
    private static List<String> said(boolean secure) {
        var said = new ArrayList<String>();
        var cookie = Proxy.newProxyInstance(
                SessionCookieTest.class.getClassLoader(),
                new Class<?>[] {SessionCookieConfig.class},
                (proxy, method, arguments) -> {
                    said.add(method.getName() + Arrays.toString(arguments));
                    return null;
                });
        var server = (ServletContext) Proxy.newProxyInstance(
                SessionCookieTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> cookie);
        SessionCookie.arrange(new ServletContextEvent(server).getServletContext(), secure);
        return said;
    }

    @Test
    void overTlsTheCookieIsOfThisHostAlone() {
        assertThat(said(true)).containsExactly("setName[__Host-session]", "setSecure[true]", "setPath[/]");
    }

    @Test
    void withoutTlsItKeepsItsName() {
        assertThat(said(false)).isEmpty();
    }
}
