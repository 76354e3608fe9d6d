package org.acuerdo.account.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an institution says of itself, and when it is not believed. */
class InstitutionTest {

    private HttpServer server;
    private String address;
    private String saysIssuer;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", exchange -> {
            var said = """
                {"issuer": "%s", "authorization_endpoint": "%2$s/authorize", "token_endpoint": "%2$s/token",
                 "jwks_uri": "%2$s/keys", "subject_types_supported": ["public"]}\
                """.formatted(saysIssuer, address).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void isBelievedOfItself() throws Exception {
        saysIssuer = address;
        assertThat(Institution.describe(address).getTokenEndpointURI()).hasToString(address + "/token");
    }

    @Test
    void isNotBelievedWhenItSpeaksForAnother() {
        for (var other : new String[] {"https://login.institution.example", address + "/other", address + "x"}) {
            saysIssuer = other;
            assertThatExceptionOfType(GeneralException.class).isThrownBy(() -> Institution.describe(address));
        }
    }
}
