package org.acuerdo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;
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

    @Test
    void whoHasAPasswordTakesPartAndWhoWasOnlyInvitedDoesNot() {
        var invited = new Account("i@example.org", "I", Role.SECRETARIAT, null, Language.EN, null, Instant.EPOCH);
        assertThat(account.isJoined()).isTrue();
        assertThat(invited.isJoined()).isFalse();
        assertThat(AccountState.of(invited, null, Instant.EPOCH)).isEqualTo(AccountState.LAPSED);
        assertThat(AccountState.of(invited, Instant.EPOCH.plusSeconds(1), Instant.EPOCH))
                .isEqualTo(AccountState.INVITED);
        invited.disable();
        assertThat(AccountState.of(invited, Instant.MAX, Instant.EPOCH)).isEqualTo(AccountState.WITHDRAWN);
        invited.enable();
        invited.choosePassword("hash", Instant.EPOCH);
        assertThat(AccountState.of(invited, null, Instant.EPOCH)).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void aSessionIsOverOnceThePasswordIsAnotherOneOrTheAccountIsClosed() {
        var before = account.principal();
        assertThat(account.isOpenFor(before)).isTrue();
        account.choosePassword("another", Instant.EPOCH);
        assertThat(account.isOpenFor(before)).isFalse();
        var after = account.principal();
        account.disable();
        assertThat(account.isOpenFor(after)).isFalse();
        account.enable();
        assertThat(account.isOpenFor(after)).as("what was over stays so").isFalse();
    }

    @Test
    void whoActsForAnOrganizationNeedsOne() {
        assertThatThrownBy(() -> account.become(Part.ALTERNATE, null)).isInstanceOf(Refusal.class);
        account.become(Part.ADMINISTRATOR, null);
        assertThat(account.getRole()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void aLinkIsGoodOnceForThreeDaysAndUntilItIsTakenBack() {
        var link = new OneTimeLink("hash", account, OneTimeLink.Purpose.RESET, Instant.EPOCH);
        assertThat(link.state(Instant.EPOCH.plus(OneTimeLink.LIFE).minusSeconds(1)))
                .isEqualTo(LinkState.GOOD);
        assertThat(link.state(Instant.EPOCH.plus(OneTimeLink.LIFE))).isEqualTo(LinkState.EXPIRED);
        link.revoke(Instant.EPOCH);
        assertThat(link.state(Instant.EPOCH)).isEqualTo(LinkState.REVOKED);
        var other = new OneTimeLink("hash", account, OneTimeLink.Purpose.RESET, Instant.EPOCH);
        other.use(Instant.EPOCH);
        other.revoke(Instant.EPOCH);
        assertThat(other.state(Instant.EPOCH)).isEqualTo(LinkState.USED);
    }
}
