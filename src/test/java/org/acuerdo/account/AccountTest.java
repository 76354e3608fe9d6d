package org.acuerdo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.acuerdo.platform.Language;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.Test;

class AccountTest {

    private final Account account =
            new Account(" Secretariat@Demo.Example ", "S", Role.SECRETARIAT, null, Language.PT, "hash", Instant.EPOCH);

    @Test
    void anAddressIsTheSameHoweverItIsTyped() {
        assertThat(account.getEmail()).isEqualTo("secretariat@demo.example");
        assertThat(Account.address("SECRETARIAT@demo.example ")).isEqualTo(account.getEmail());
    }

    @Test
    void keepsTheLanguageThatThePersonChose() {
        assertThat(account.getLanguage()).isEqualTo(Language.PT);
        account.read(Language.FR);
        assertThat(account.getLanguage()).isEqualTo(Language.FR);
    }

    @Test
    void thePolicySeesItsRoleAndThatItActsForNoOrganization() {
        assertThat(account.actor()).isEqualTo(new Actor(null, Role.SECRETARIAT, null));
    }

    @Test
    void isOpenUntilSomebodyDisablesIt() {
        assertThat(account.isDisabled()).isFalse();
    }
}
