package org.acuerdo.account.factor;

import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import com.yubico.webauthn.data.exception.Base64UrlException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps passkeys, and answers what the library asks of them. To the library a person is called by their address. */
@ApplicationScoped
public class Passkeys implements CredentialRepository {

    private static final String CREDENTIALS = "select p.credential_id, cast(a.handle as text), p.public_key,"
            + " p.sign_count from passkey p join account a on a.id = p.account_id where not a.disabled and ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Those of a person, in the order in which they were added. */
    public List<Passkey> of(Long accountId) {
        return rows(
                        "select id, name, created_at, last_used_at from passkey where account_id = ?1 order by id",
                        accountId)
                .stream()
                .map(row -> new Passkey(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        SecondFactors.moment(row[2]),
                        row[3] == null ? null : SecondFactors.moment(row[3])))
                .toList();
    }

    /** Keeps a new one. */
    void add(Long accountId, String name, RegistrationResult made) {
        entities.createNativeQuery("""
            insert into passkey (account_id, credential_id, public_key, sign_count, name, created_at)
            values (?1, ?2, ?3, ?4, ?5, ?6)\
            """)
                .setParameter(1, accountId)
                .setParameter(2, made.getKeyId().getId().getBase64Url())
                .setParameter(3, made.getPublicKeyCose().getBase64Url())
                .setParameter(4, made.getSignatureCount())
                .setParameter(5, name)
                .setParameter(6, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** It was used. */
    @Transactional
    void use(AssertionResult result) {
        entities.createNativeQuery("update passkey set sign_count = ?2, last_used_at = ?3 where credential_id = ?1")
                .setParameter(1, result.getCredential().getCredentialId().getBase64Url())
                .setParameter(2, result.getSignatureCount())
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** Takes away one of the person's; false when the person has none with this number. */
    boolean remove(Long accountId, Long id) {
        return entities.createNativeQuery("delete from passkey where account_id = ?1 and id = ?2")
                        .setParameter(1, accountId)
                        .setParameter(2, id)
                        .executeUpdate()
                == 1;
    }

    /** Takes away all of a person's. */
    void removeAll(Long accountId) {
        entities.createNativeQuery("delete from passkey where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String email) {
        return credentials("a.email = ?1", email).stream()
                .map(found -> PublicKeyCredentialDescriptor.builder()
                        .id(found.getCredentialId())
                        .build())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String email) {
        return first("select cast(handle as text) from account where email = ?1", email)
                .map(UUID::fromString)
                .map(Passkeys::bytes);
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        return uuid(handle)
                .flatMap(found -> first("select email from account where cast(handle as text) = ?1", found.toString()));
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credentialId, ByteArray handle) {
        return lookupAll(credentialId).stream()
                .filter(found -> found.getUserHandle().equals(handle))
                .findFirst();
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credentialId) {
        return Set.copyOf(credentials("p.credential_id = ?1", credentialId.getBase64Url()));
    }

    private Optional<String> first(String sql, String value) {
        List<?> found = entities.createNativeQuery(sql).setParameter(1, value).getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    private List<RegisteredCredential> credentials(String where, Object value) {
        return rows(CREDENTIALS + where, value).stream()
                .map(row -> RegisteredCredential.builder()
                        .credentialId(read(row[0]))
                        .userHandle(bytes(UUID.fromString((String) row[1])))
                        .publicKeyCose(read(row[2]))
                        .signatureCount(((Number) row[3]).longValue())
                        .build())
                .toList();
    }

    private List<Object[]> rows(String sql, Object value) {
        List<?> rows = entities.createNativeQuery(sql).setParameter(1, value).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static ByteArray read(Object kept) {
        try {
            return ByteArray.fromBase64Url((String) kept);
        } catch (Base64UrlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ByteArray bytes(UUID handle) {
        return new ByteArray(ByteBuffer.allocate(16)
                .putLong(handle.getMostSignificantBits())
                .putLong(handle.getLeastSignificantBits())
                .array());
    }

    private static Optional<UUID> uuid(ByteArray handle) {
        if (handle.size() != 16) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
    }
}
