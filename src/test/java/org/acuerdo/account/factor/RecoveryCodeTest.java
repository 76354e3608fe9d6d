package org.acuerdo.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTest {

    @Test
    void tenAreMadeAndEachIsFoundByAnotherSelector() {
        var codes = RecoveryCode.random();
        assertThat(codes).hasSize(RecoveryCode.COUNT);
        assertThat(codes).extracting(RecoveryCode::selector).doesNotHaveDuplicates();
        assertThat(codes).allSatisfy(code -> {
            assertThat(code.shown()).matches("([0-9a-z]{5}-){4}[0-9a-z]{5}").doesNotContain("o", "l", "i", "1");
            assertThat(RecoveryCode.typed(code.shown())).hasValue(code);
        });
    }

    @Test
    void itIsTheSameHoweverItIsTyped() {
        var code = RecoveryCode.typed("ab0de-fghjk-mnpqr-stuvw-xyz23");
        assertThat(code).isPresent();
        assertThat(RecoveryCode.typed(" ABODE FGHJK MNPQR STUVW XYZ23 ")).isEqualTo(code);
        assertThat(RecoveryCode.typed("abodefghjkmnpqrstuvwxyz23")).isEqualTo(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "123456",
                "ab0de-fghjk-mnpqr-stuvw-xyz2",
                "ab0de-fghjk-mnpqr-stuvw-xyz234",
                "ab0de-fghjk-mnpqr-stuvw-xyz2!"
            })
    void whatIsNoCodeIsNone(String typed) {
        assertThat(RecoveryCode.typed(typed)).isEmpty();
    }
}
