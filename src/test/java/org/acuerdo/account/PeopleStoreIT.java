package org.acuerdo.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.Set;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.Test;

class PeopleStoreIT extends InContainer {

    private static final String PASSWORD = "correct horse battery";

    @Inject
    private People people;

    @Inject
    private PeopleStore store;

    @Inject
    private Accounts accounts;

    @Inject
    private Pbkdf2PasswordHash weak;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    @Test
    void theRightPasswordOpensHoweverTheAddressIsWritten() {
        var actor = people.person("right@example.org", Role.FOCAL_POINT, "house", PASSWORD);
        var result = validate(" Right@Example.org ", PASSWORD);
        assertThat(result.getStatus()).isEqualTo(Status.VALID);
        assertThat(result.getCallerPrincipal().getName()).startsWith(actor.accountId() + ".");
        assertThat(result.getCallerGroups()).isEqualTo(Set.of("FOCAL_POINT"));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreToldInTheSameWay() {
        people.person("known@example.org", Role.FOCAL_POINT, "house", PASSWORD);
        assertThat(validate("known@example.org", "wrong")).isSameAs(CredentialValidationResult.INVALID_RESULT);
        assertThat(validate("unknown@example.org", PASSWORD)).isSameAs(CredentialValidationResult.INVALID_RESULT);
    }

    @Test
    void theHashIsStrongAndAWeakOneIsReplacedAtSignIn() throws Exception {
        people.person("weak@example.org", Role.FOCAL_POINT, "house", PASSWORD);
        assertThat(hashOf("weak@example.org")).startsWith("PBKDF2WithHmacSHA512:210000:");
        weak.initialize(Map.of("Pbkdf2PasswordHash.Iterations", "2048"));
        transaction.begin();
        accounts.byEmail("weak@example.org").orElseThrow().changePasswordHash(weak.generate(PASSWORD.toCharArray()));
        transaction.commit();
        assertThat(hashOf("weak@example.org")).contains(":2048:");
        assertThat(validate("weak@example.org", PASSWORD).getStatus()).isEqualTo(Status.VALID);
        assertThat(hashOf("weak@example.org")).startsWith("PBKDF2WithHmacSHA512:210000:");
        assertThat(validate("weak@example.org", PASSWORD).getStatus()).isEqualTo(Status.VALID);
    }

    @Test
    void whoeverIsDisabledCannotSignIn() throws Exception {
        people.person("gone@example.org", Role.FOCAL_POINT, "house", PASSWORD);
        transaction.begin();
        entities.createNativeQuery("update account set disabled = true where email = 'gone@example.org'")
                .executeUpdate();
        transaction.commit();
        assertThat(validate("gone@example.org", PASSWORD)).isSameAs(CredentialValidationResult.INVALID_RESULT);
    }

    private String hashOf(String email) {
        return (String) entities.createNativeQuery("select password_hash from account where email = ?1")
                .setParameter(1, email)
                .getSingleResult();
    }

    private CredentialValidationResult validate(String email, String password) {
        return store.validate(new UsernamePasswordCredential(email, password));
    }
}
