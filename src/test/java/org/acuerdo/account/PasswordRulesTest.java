package org.acuerdo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.acuerdo.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final PasswordRules RULES = new PasswordRules(new LeakedPasswords((Path) null));

    private static void check(String password) {
        RULES.check(password, "María Fernández", "maria.fernandez@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Passw0rd!2026",
                "qwertyuiop12",
                "123456789012",
                "aaaaaaaaaaaaaaa",
                "abcabcabcabc",
                "contraseña2024",
                "ContrasenaSegura",
                "tequieromucho",
                "minhasenha123",
                "Palavrapasse1!",
                "motdepasse2026",
                "azertyuiop123",
                "P4ssw0rdP4ssw0rd",
                "unbelievable"
            })
    void aCommonOneIsRefusedInEachLanguageHoweverItIsWrittenOut(String password) {
        assertThatThrownBy(() -> check(password))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("passwordCommon"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fernandez2026", "Fernández!!!!", "maria.fernandez26", "MaríaFernández"})
    void whatThePersonIsCalledIsNoPassword(String password) {
        assertThatThrownBy(() -> check(password)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maria19852026", "maria1985!!!!", "2026-Maria-85"})
    void digitsAtTheEndOfANameHideItNot(String password) {
        assertThatThrownBy(() -> RULES.check(password, "New person", "maria1985@example.org"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> RULES.check("Newab12cd342026", "New ab12cd34", null))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "lluvia lenta sobre tejados",
                "одиннадцать слонов",
                "            x           ",
                "874930275816",
                "zKq3vTbn8wLp"
            })
    void anyOtherIsTakenWhateverItIsMadeOf(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 201, 100_000})
    void oneThatIsTooShortOrTooLongIsRefused(int length) {
        assertThatThrownBy(() -> check("xq7ü".repeat(length / 4 + 1).substring(0, length)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("password"));
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        assertThat(PasswordRules.length("🌊🌊🌊")).isEqualTo(3);
        assertThatThrownBy(() -> check(null)).isInstanceOf(Refusal.class);
    }

    @Test
    void theListsAreLongEnough() {
        assertThat(CommonPasswords.all())
                .hasSizeGreaterThan(30_000)
                .contains("contrasena", "senha", "motdepasse", "azerty");
    }

    @Test
    void theMeterTellsAWeakOneFromAStrongOne() {
        var meter = new PasswordMeter();
        meter.prepare();
        assertThat(meter.strength("motdepasse2026")).isZero();
        assertThat(meter.strength("lluvia lenta sobre tejados")).isEqualTo(4);
    }
}
