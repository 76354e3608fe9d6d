package org.acuerdo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.acuerdo.audit.Audit;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.launch.Visitor;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Refusal;
import org.acuerdo.platform.Time;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The right people in, everyone else out. */
class InvitingIT extends InContainer {

    private static final String PASSWORD = "lluvia lenta sobre tejados";

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Inviting inviting;

    @Inject
    private Appointing appointing;

    @Inject
    private Administering administering;

    @Inject
    private Invitations invitations;

    @Inject
    private Resetting resetting;

    @Inject
    private OwnAccount own;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountRows rows;

    @Inject
    private PeopleStore store;

    @Inject
    private Audit audit;

    @Inject
    private Time time;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private String mark;
    private Actor focal;
    private Long house;

    @BeforeEach
    void anOrganizationOfItsOwn() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        focal = people.person("focal." + mark + "@example.org", Role.FOCAL_POINT, "house" + mark, PASSWORD);
        house = focal.organizationId();
    }

    private InvitationForm form(Part part) {
        var form = new InvitationForm();
        form.setName("New " + mark);
        form.setEmail("New." + mark + "@Example.org");
        form.setPart(part);
        form.setLanguage(Language.ES);
        return form;
    }

    private Long invite(Part part) {
        return acting.as(focal, () -> inviting.invite(house, form(part)));
    }

    private Account account(Long id) {
        return accounts.find(id).orElseThrow();
    }

    /** The secret of the newest mail to an address, whose links all lead to where the portal was set up. */
    private String secret(String email) {
        var mails = entities.createNativeQuery(
                        "select plain from outbox_mail where recipient = ?1 and plain like '%token=%' order by id desc")
                .setParameter(1, email)
                .getResultList();
        var found = Pattern.compile("(https?://\\S+?)/account/welcome\\?token=([\\w-]{43})")
                .matcher((String) mails.get(0));
        assertThat(found.find()).isTrue();
        assertThat(found.group(1)).isEqualTo(Visitor.HOME);
        return found.group(2);
    }

    private LinkState state(String token) {
        return invitations.open(token, null).state();
    }

    @Test
    void whoIsInvitedChoosesAPasswordOnceAndIsIn() {
        var id = invite(Part.ALTERNATE);
        var email = "new." + mark + "@example.org";
        var token = secret(email);
        assertThat(accounts.in(Role.FOCAL_POINT, house))
                .extracting(Account::getId)
                .doesNotContain(id);
        assertThat(rows.find(AccountSearch.of(house), 0, 9, Language.EN))
                .extracting(AccountRow::state)
                .containsExactly(AccountState.ACTIVE, AccountState.INVITED);
        assertThat(invitations.open(token, focal.accountId()).state()).isEqualTo(LinkState.FOREIGN);
        assertThat(state(token.substring(1) + "x")).isEqualTo(LinkState.UNKNOWN);
        assertThat(state("")).isEqualTo(LinkState.UNKNOWN);
        for (var bad : List.of("too short", "contrasena12", "New" + mark + "2026")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> invitations.accept(token, null, "New " + mark, bad));
        }
        invitations.accept(token, "somebody.else@example.org", "Known as " + mark, PASSWORD);
        assertThat(account(id).getEmail())
                .as("the mail has proved this one alone")
                .isEqualTo(email);
        assertThat(account(id).isAlternate()).isTrue();
        assertThat(validate(email)).isEqualTo(Status.VALID);
        assertThat(state(token)).isEqualTo(LinkState.USED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> invitations.accept(token, null, "Again", "another one that is long"));
        assertThat(entities.createNativeQuery("select count(*) from one_time_link where token_hash = ?1")
                        .setParameter(1, token)
                        .getSingleResult())
                .as("the secret itself is kept nowhere")
                .isEqualTo(0L);
    }

    @Test
    void whoOnlyEverSignsInThroughTheirInstitutionTakesPartToo() {
        var id = invite(Part.MAIN);
        assertThat(rows.row(account(id), Language.EN).state()).isEqualTo(AccountState.INVITED);
        audit.done(account(id).actor(), "LoginPage.signIn", null);
        assertThat(rows.row(account(id), Language.EN).state()).isEqualTo(AccountState.ACTIVE);
        assertThat(accounts.in(Role.FOCAL_POINT, house))
                .extracting(Account::getId)
                .contains(id);
        var joined = account(id).getSeenAt();
        audit.done(account(id).actor(), "LoginPage.signIn", null);
        assertThat(account(id).getSeenAt()).isAfterOrEqualTo(joined);
    }

    @Test
    void aLinkIsGoodForThreeDaysUntilANewerOneComesOrItIsTakenBack() {
        var id = invite(Part.MAIN);
        var first = secret("new." + mark + "@example.org");
        assertThat(time.at(clock.instant().plus(OneTimeLink.LIFE), () -> state(first)))
                .isEqualTo(LinkState.EXPIRED);
        acting.as(focal, () -> {
            inviting.again(house, id);
            return null;
        });
        var second = secret("new." + mark + "@example.org");
        assertThat(state(first)).isEqualTo(LinkState.REVOKED);
        assertThat(state(second)).isEqualTo(LinkState.GOOD);
        acting.as(focal, () -> {
            inviting.revoke(house, id);
            return null;
        });
        assertThat(state(second)).isEqualTo(LinkState.REVOKED);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> invitations.accept(second, null, "Late", PASSWORD));
        assertThat(invite(Part.VALIDATOR))
                .as("who did not come is invited anew")
                .isEqualTo(id);
        assertThat(account(id).getRole()).isEqualTo(Role.VALIDATOR);
    }

    @Test
    void nobodyInvitesForAnotherOrganizationOrToMoreThanTheirs() {
        var other = people.person("other." + mark + "@example.org", Role.FOCAL_POINT, "other" + mark, PASSWORD);
        var validator = people.person("valid." + mark + "@example.org", Role.VALIDATOR, "house" + mark, PASSWORD);
        var secretariat = people.person("sec." + mark + "@example.org", Role.SECRETARIAT, null, PASSWORD);
        for (var stranger : List.of(other, validator, Actor.PUBLIC)) {
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> acting.as(stranger, () -> inviting.invite(house, form(Part.MAIN))));
        }
        for (var inviter : List.of(focal, secretariat)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> acting.as(inviter, () -> inviting.invite(house, form(Part.ADMINISTRATOR))));
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> acting.as(inviter, () -> administering.invite(form(Part.SECRETARIAT))));
        }
        // Asked of their own organization, about somebody of another one.
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> acting.as(other, () -> {
                    appointing.remove(other.organizationId(), focal.accountId(), 0);
                    return null;
                }));
        assertThat(acting.as(secretariat, () -> inviting.invite(house, form(Part.MAIN))))
                .isNotNull();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> acting.as(focal, () -> inviting.invite(house, form(Part.MAIN))))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("emailTaken"));
    }

    @Test
    void whoeverAsksForAPasswordLeavesTheSameBehindAndOnlyAKnownAddressGetsAMail() throws Exception {
        var known = "focal." + mark + "@example.org";
        var unknown = "nobody." + mark + "@example.org";
        var before = account(focal.accountId()).principal();
        resetting.ask(known.toUpperCase(java.util.Locale.ROOT));
        resetting.ask(unknown);
        resetting.work();
        letTheOthersFinish();
        assertThat(entities.createNativeQuery("select count(*) from outbox_mail where recipient = ?1")
                        .setParameter(1, unknown)
                        .getSingleResult())
                .isEqualTo(0L);
        var token = secret(known);
        assertThat(invitations.open(token, null).purpose()).isEqualTo(OneTimeLink.Purpose.RESET);
        invitations.accept(token, null, null, "another one that is long");
        assertThat(accounts.inSession(before)).as("all sessions are over").isEmpty();
        assertThat(accounts.inSession(account(focal.accountId()).principal())).isPresent();
        assertThat(validate(known)).isEqualTo(Status.INVALID);
    }

    /** Whoever has taken out who asked is done once the table is to be had alone. */
    private void letTheOthersFinish() throws Exception {
        transaction.begin();
        entities.createNativeQuery("lock table reset_ask in access exclusive mode")
                .executeUpdate();
        transaction.commit();
    }

    @Test
    void whoChangesThePasswordKnowsTheOldOneAndEndsAllSessions() {
        var before = account(focal.accountId()).principal();
        for (var current : new String[] {"wrong", null}) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> change(current, "another one that is long"));
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> change(PASSWORD, "password2026"));
        assertThat(accounts.inSession(before)).isPresent();
        change(PASSWORD, "another one that is long");
        assertThat(accounts.inSession(before)).isEmpty();
        assertThat(accounts.inSession(focal.accountId().toString()))
                .as("a session that names no stamp")
                .isEmpty();
    }

    private void change(String current, String wanted) {
        acting.as(focal, () -> {
            own.changePassword(current, wanted);
            return null;
        });
    }

    @Test
    void whoIsTakenOutIsOutAtOnceAndASecondWhoChangesTheSameIsTold() {
        var second = people.person("second." + mark + "@example.org", Role.FOCAL_POINT, "house" + mark, PASSWORD);
        var account = account(second.accountId());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> remove(focal, focal.accountId()));
        appoint(second.accountId(), account.getVersion(), Part.VALIDATOR);
        assertThat(accounts.inSession(account.principal()).map(Account::actor))
                .as("what the person is from the next request on")
                .hasValueSatisfying(actor -> assertThat(actor.role()).isEqualTo(Role.VALIDATOR));
        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(() -> appoint(second.accountId(), account.getVersion(), Part.MAIN));
        people.requireValidation("house" + mark);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> remove(focal, second.accountId()))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("lastValidator"));
        people.person("third." + mark + "@example.org", Role.VALIDATOR, "house" + mark, PASSWORD);
        remove(focal, second.accountId());
        assertThat(accounts.inSession(account(second.accountId()).principal())).isEmpty();
        assertThat(validate("second." + mark + "@example.org")).isEqualTo(Status.INVALID);
    }

    private void appoint(Long accountId, int version, Part part) {
        acting.as(focal, () -> {
            appointing.appoint(house, accountId, version, part);
            return null;
        });
    }

    private void remove(Actor by, Long accountId) {
        var version = account(accountId).getVersion();
        acting.as(by, () -> {
            appointing.remove(house, accountId, version);
            return null;
        });
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        var admin = people.person("admin." + mark + "@example.org", Role.ADMINISTRATOR, null, PASSWORD);
        var version = account(admin.accountId()).getVersion();
        transaction.begin();
        try {
            entities.createNativeQuery("update account set disabled = true where role = 'ADMINISTRATOR' and id <> ?1")
                    .setParameter(1, admin.accountId())
                    .executeUpdate();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> acting.as(admin, () -> {
                        administering.close(admin.accountId(), version);
                        return null;
                    }))
                    .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("lastAdministrator"));
        } finally {
            transaction.rollback();
        }
        var next = people.person("next." + mark + "@example.org", Role.ADMINISTRATOR, null, PASSWORD);
        acting.as(next, () -> {
            administering.close(admin.accountId(), version);
            return null;
        });
        assertThat(account(admin.accountId()).isDisabled()).isTrue();
        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(() -> acting.as(next, () -> {
                    administering.open(admin.accountId(), version);
                    return null;
                }));
    }

    private Status validate(String email) {
        return store.validate(new UsernamePasswordCredential(email, PASSWORD)).getStatus();
    }
}
