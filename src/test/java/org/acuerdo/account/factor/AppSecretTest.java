package org.acuerdo.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppSecretTest {

    /** Of RFC 6238, appendix B. */
    private static final AppSecret SECRET = new AppSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:10Z");

    @ParameterizedTest
    @CsvSource({"1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037", "20000000000,353130"
    })
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(SECRET.code(Instant.ofEpochSecond(second))).isEqualTo(code);
        assertThat(SECRET.step(code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void aCodeIsGoodOneStepBeforeAndAfterItsOwnAndNoLonger() {
        var code = SECRET.code(NOW);
        var step = NOW.getEpochSecond() / 30;
        assertThat(SECRET.step(code, NOW.plusSeconds(30))).hasValue(step);
        assertThat(SECRET.step(code, NOW.minusSeconds(30))).hasValue(step);
        assertThat(SECRET.step(code, NOW.plusSeconds(60))).isEmpty();
        assertThat(SECRET.step(code, NOW.minusSeconds(60))).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "abcdef", "12345", "1234567", "١٢٣٤٥٦", "12345\n", "-12345", "+12345"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(SECRET.step(typed, NOW)).isEmpty();
    }

    @Test
    void eachSecretIsAnother() {
        assertThat(AppSecret.random()).isNotEqualTo(AppSecret.random());
        assertThat(AppSecret.random().base32()).matches("[A-Z2-7]{32}");
        assertThat(SECRET.spaced()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    @Test
    void itsAddressNamesThePortalAndThePerson() {
        assertThat(SECRET.address("A portal", "a+b@example.org"))
                .isEqualTo("otpauth://totp/A%20portal:a%2Bb%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=A%20portal&algorithm=SHA1&digits=6&period=30");
    }
}
