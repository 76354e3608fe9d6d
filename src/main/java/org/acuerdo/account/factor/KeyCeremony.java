package org.acuerdo.account.factor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.acuerdo.account.Account;
import org.acuerdo.platform.Settings;

/**
 * What a key and the portal say to each other (Web Authentication, level 2). The portal is known to keys by its host in
 * {@code PORTAL_BASE_URL}; no header of a request has a say in it.
 */
@ApplicationScoped
public class KeyCeremony {

    private static final Logger LOG = System.getLogger(KeyCeremony.class.getName());

    private static final String NAME = "Acuerdo";

    /** No key says more. */
    private static final int LONGEST = 20_000;

    @Inject
    private Settings settings;

    @Inject
    private Passkeys passkeys;

    @Inject
    private Challenges challenges;

    /** Asks for a new key, for the script of the page. */
    String askForNew(Account person) {
        try {
            var options = portal().startRegistration(StartRegistrationOptions.builder()
                    .user(UserIdentity.builder()
                            .name(person.getEmail())
                            .displayName(person.getName())
                            .id(passkeys.getUserHandleForUsername(person.getEmail())
                                    .orElseThrow())
                            .build())
                    .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                            .residentKey(ResidentKeyRequirement.PREFERRED)
                            .userVerification(UserVerificationRequirement.PREFERRED)
                            .build())
                    .build());
            challenges.ask(options.getChallenge().getBase64Url(), options.toJson());
            return options.toCredentialsCreateJson();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks at the answer to that; nothing when it is not one, or one to something that was answered before. */
    Optional<RegistrationResult> newKey(String answer) {
        try {
            var key = PublicKeyCredential.parseRegistrationResponseJson(checked(answer));
            var asked = challenges.take(
                    key.getResponse().getClientData().getChallenge().getBase64Url());
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(portal().finishRegistration(FinishRegistrationOptions.builder()
                    .request(PublicKeyCredentialCreationOptions.fromJson(asked.get()))
                    .response(key)
                    .build()));
        } catch (RegistrationFailedException | IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "No new key", e);
            return Optional.empty();
        }
    }

    /**
     * Asks for a key, for the script of the page.
     *
     * @param person whose; null for anybody's, who then has to show the key that it is really them
     */
    String ask(Account person) {
        try {
            var options = StartAssertionOptions.builder();
            if (person == null) {
                options.userVerification(UserVerificationRequirement.REQUIRED);
            } else {
                options.username(person.getEmail()).userVerification(UserVerificationRequirement.PREFERRED);
            }
            var request = portal().startAssertion(options.build());
            challenges.ask(
                    request.getPublicKeyCredentialRequestOptions()
                            .getChallenge()
                            .getBase64Url(),
                    request.toJson());
            return request.toCredentialsGetJson();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks at the answer to that, and who gave it. */
    Optional<AssertionResult> answer(String answer) {
        try {
            var key = PublicKeyCredential.parseAssertionResponseJson(checked(answer));
            var asked = challenges.take(
                    key.getResponse().getClientData().getChallenge().getBase64Url());
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(portal().finishAssertion(FinishAssertionOptions.builder()
                            .request(AssertionRequest.fromJson(asked.get()))
                            .response(key)
                            .build()))
                    .filter(AssertionResult::isSuccess);
        } catch (AssertionFailedException | IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "No key", e);
            return Optional.empty();
        }
    }

    private static String checked(String answer) throws IOException {
        if (answer == null || answer.length() > LONGEST) {
            throw new IOException("No answer of a key");
        }
        return answer;
    }

    private RelyingParty portal() {
        var base = URI.create(settings.baseUrl());
        return RelyingParty.builder()
                .identity(RelyingPartyIdentity.builder()
                        .id(base.getHost())
                        .name(NAME)
                        .build())
                .credentialRepository(passkeys)
                .origins(Set.of(settings.baseUrl()))
                .build();
    }
}
