package org.acuerdo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {

    private final Proxies proxies = new Proxies(List.of("127.0.0.1", "10.0.0.0/8", "::1", "fd00::/8"));

    @ParameterizedTest
    @CsvSource({
        // Who speaks to the server is no trusted proxy: whatever it writes is worth nothing.
        "203.0.113.9, '198.51.100.1', 203.0.113.9",
        "127.0.0.1, '', 127.0.0.1",
        "127.0.0.1, '198.51.100.1', 198.51.100.1",
        // What stands before the last address that is not trusted, anybody may have written.
        "127.0.0.1, '1.2.3.4, 198.51.100.1', 198.51.100.1",
        "127.0.0.1, '1.2.3.4, 198.51.100.1, 10.1.2.3', 198.51.100.1",
        "fd00::1, '2001:db8::7', 2001:db8::7",
        "127.0.0.1, 'unknown', 127.0.0.1",
        "127.0.0.1, 'evil.example, 10.0.0.1', 10.0.0.1"
    })
    void theReaderIsTheLastWhomNoTrustedProxyIs(String nearest, String forwarded, String reader) {
        assertThat(proxies.reader(nearest, forwarded)).isEqualTo(reader);
    }

    @Test
    void withoutTrustedProxiesNothingIsBelieved() {
        assertThat(new Proxies(List.of()).reader("127.0.0.1", "198.51.100.1")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/33", "10.0.0.0/", "", "::1/129", "proxy.example/8"})
    void noNameAndNothingImpossibleIsANetwork(String text) {
        assertThat(Network.of(text)).isEmpty();
    }
}
