package org.acuerdo.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.acuerdo.account.Acting;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.platform.Refusal;
import org.acuerdo.platform.Time;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.Test;

class SecuringIT extends InContainer {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:10Z");

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Time time;

    @Inject
    private Securing securing;

    @Inject
    private FactorReset resetting;

    @Inject
    private SecondFactors factors;

    @Inject
    private Codes codes;

    @Inject
    private Proving proving;

    @PersistenceContext
    private EntityManager entities;

    private final AppSecret secret = AppSecret.random();

    private Actor person(String name) {
        return people.person(name + "@factor.example", Role.FOCAL_POINT, "house", "correct horse battery");
    }

    private List<String> setUp(Actor person) {
        return time.at(NOW, () -> acting.as(person, () -> securing.useApp(secret, secret.code(NOW))));
    }

    private Codes.Answer tryOut(Actor person, String code, Instant moment) {
        return time.at(moment, () -> codes.tryOut(person.accountId(), code));
    }

    @Test
    void aCodeOpensOnceAndNoOlderOneOpensAfterIt() {
        var person = person("once");
        assertThat(setUp(person)).hasSize(RecoveryCode.COUNT);
        var later = NOW.plusSeconds(60);
        assertThat(tryOut(person, secret.code(NOW), NOW)).isEqualTo(Codes.Answer.WRONG);
        assertThat(tryOut(person, secret.code(later), later)).isEqualTo(Codes.Answer.RIGHT);
        assertThat(tryOut(person, secret.code(later), later)).isEqualTo(Codes.Answer.WRONG);
        assertThat(tryOut(person, secret.code(later.minusSeconds(30)), later)).isEqualTo(Codes.Answer.WRONG);
        assertThat(tryOut(person, secret.code(later.plusSeconds(30)), later)).isEqualTo(Codes.Answer.RIGHT);
    }

    @Test
    void ofSeveralAtTheSameMomentOneGetsIn() throws Exception {
        var person = person("race");
        setUp(person);
        var later = NOW.plusSeconds(60);
        var code = secret.code(later);
        var answers = new ArrayList<Future<Codes.Answer>>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < 4; i++) {
                answers.add(pool.submit(() -> tryOut(person, code, later)));
            }
        }
        var right = 0;
        for (var answer : answers) {
            right += answer.get() == Codes.Answer.RIGHT ? 1 : 0;
        }
        assertThat(right).isEqualTo(1);
    }

    @Test
    void afterSeveralWrongOnesNoneIsLookedAtForAWhile() {
        var person = person("guess");
        var recovery = setUp(person);
        var later = NOW.plusSeconds(60);
        for (var i = 0; i < SecondFactors.MOST_WRONG; i++) {
            assertThat(tryOut(person, "00000" + i, later)).isEqualTo(Codes.Answer.WRONG);
        }
        assertThat(tryOut(person, secret.code(later), later)).isEqualTo(Codes.Answer.PAUSED);
        assertThat(tryOut(person, recovery.get(0), later)).isEqualTo(Codes.Answer.PAUSED);
        var after = later.plus(SecondFactors.PAUSE).plusSeconds(1);
        assertThat(tryOut(person, secret.code(after), after)).isEqualTo(Codes.Answer.RIGHT);
    }

    @Test
    void aRecoveryCodeOpensOnceForItsOwnerAlone() {
        var person = person("recover");
        var other = person("stranger");
        var recovery = setUp(person);
        assertThat(tryOut(other, recovery.get(3), NOW)).isEqualTo(Codes.Answer.WRONG);
        assertThat(tryOut(person, recovery.get(3), NOW)).isEqualTo(Codes.Answer.RIGHT);
        assertThat(tryOut(person, recovery.get(3), NOW)).isEqualTo(Codes.Answer.WRONG);
        assertThat(factors.codesLeft(person.accountId())).isEqualTo(RecoveryCode.COUNT - 1);
        var renewed = acting.as(person, securing::renewCodes);
        assertThat(tryOut(person, recovery.get(4), NOW)).isEqualTo(Codes.Answer.WRONG);
        assertThat(tryOut(person, renewed.get(4), NOW)).isEqualTo(Codes.Answer.RIGHT);
    }

    @Test
    void whoProvesItAgainGivesThePasswordOrACodeOfTheApp() {
        var person = person("again");
        var other = person("not-again");
        setUp(person);
        var later = NOW.plusSeconds(60);
        assertThat(prove(person, "correct horse battery", later)).isEqualTo(Codes.Answer.RIGHT);
        assertThat(prove(person, secret.code(later), later)).isEqualTo(Codes.Answer.RIGHT);
        for (var wrong : new String[] {secret.code(later), "correct horse", "", null}) {
            assertThat(prove(person, wrong, later)).as(wrong).isEqualTo(Codes.Answer.WRONG);
        }
        assertThat(prove(other, secret.code(later), later)).isEqualTo(Codes.Answer.WRONG);
        assertThat(prove(person, "another", later)).isEqualTo(Codes.Answer.WRONG);
        assertThat(prove(person, "correct horse battery", later)).isEqualTo(Codes.Answer.PAUSED);
    }

    private Codes.Answer prove(Actor person, String typed, Instant moment) {
        return time.at(moment, () -> proving.either(person.accountId(), typed));
    }

    @Test
    void whatIsKeptOpensNothingByItself() {
        var person = person("kept");
        var recovery = setUp(person);
        List<?> hashes = entities.createNativeQuery("select code_hash from recovery_code where account_id = ?1")
                .setParameter(1, person.accountId())
                .getResultList();
        assertThat(hashes)
                .hasSize(RecoveryCode.COUNT)
                .allSatisfy(hash -> assertThat((String) hash).hasSize(64).doesNotContain(recovery.get(0)));
    }

    @Test
    void theAppIsTurnedOffWithACodeOnlyAndTakesTheRecoveryCodesWithIt() {
        var person = person("off");
        var recovery = setUp(person);
        assertThatThrownBy(() -> acting.as(person, () -> {
                    securing.dropApp("000000");
                    return null;
                }))
                .isInstanceOf(Refusal.class);
        assertThat(factors.has(person.accountId())).isTrue();
        acting.as(person, () -> {
            securing.dropApp(recovery.get(0));
            return null;
        });
        assertThat(factors.has(person.accountId())).isFalse();
        assertThat(factors.codesLeft(person.accountId())).isZero();
    }

    @Test
    void anAdministratorResetsItForSomebodyElseAndThePersonIsTold() {
        var person = person("lost");
        setUp(person);
        var administrator = people.person("admin@factor.example", Role.ADMINISTRATOR, null, "correct horse battery");
        acting.as(administrator, () -> {
            resetting.reset(person.accountId());
            return null;
        });
        assertThat(factors.has(person.accountId())).isFalse();
        assertThat(entities.createNativeQuery(
                                "select count(*) from outbox_mail where recipient = 'lost@factor.example'")
                        .getSingleResult())
                .isEqualTo(2L);
        assertThat(entities.createNativeQuery("select count(*) from audit_entry where deed = 'FactorReset.wasReset'"
                                + " and account_id = " + person.accountId())
                        .getSingleResult())
                .isEqualTo(1L);
        assertThatThrownBy(() -> acting.as(administrator, () -> {
                    resetting.reset(administrator.accountId());
                    return null;
                }))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aSecretaryKeepsTheLastSecondFactor() {
        var secretary = people.person("last@factor.example", Role.SECRETARIAT, null, "correct horse battery");
        var recovery = setUp(secretary);
        assertThatThrownBy(() -> acting.as(secretary, () -> {
                    securing.dropApp(recovery.get(0));
                    return null;
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("lastFactor"));
    }
}
