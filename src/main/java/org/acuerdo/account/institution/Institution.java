package org.acuerdo.account.institution;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCClaimsRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ClaimRequirement;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSetRequest;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.acuerdo.account.SignInState;
import org.acuerdo.platform.Settings;

/**
 * The institution of {@code PORTAL_OIDC_ISSUER}: asked with a code that only this portal can use (PKCE), and believed only
 * what it has signed, for us, as the answer to what this session asked.
 */
@ApplicationScoped
public class Institution {

    private static final Logger LOG = System.getLogger(Institution.class.getName());

    /** How long an institution may take to answer, in milliseconds. */
    private static final int PATIENCE = 10_000;

    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.EdDSA);

    /** What it has to say of the sign-in. Whoever does not is taken to have asked for one thing, some time ago. */
    private static final ClaimsSetRequest HOW_AND_WHEN = new ClaimsSetRequest()
            .add(new ClaimsSetRequest.Entry("auth_time").withClaimRequirement(ClaimRequirement.ESSENTIAL))
            .add(new ClaimsSetRequest.Entry("amr"));

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private volatile OIDCProviderMetadata known;

    /**
     * Where the browser goes to ask.
     *
     * @return nothing when the institution does not answer
     */
    Optional<URI> ask(String state, String nonce, String verifier) {
        try {
            return Optional.of(new AuthenticationRequest.Builder(
                            ResponseType.CODE,
                            new Scope("openid", "email", "profile"),
                            new ClientID(settings.oidcClientId()),
                            back())
                    .endpointURI(metadata().getAuthorizationEndpointURI())
                    .state(new State(state))
                    .nonce(new Nonce(nonce))
                    .claims(new OIDCClaimsRequest().withIDTokenClaimsRequest(HOW_AND_WHEN))
                    .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256)
                    .build()
                    .toURI());
        } catch (GeneralException | IOException e) {
            LOG.log(Level.WARNING, "The institution of PORTAL_OIDC_ISSUER does not answer", e);
            return Optional.empty();
        }
    }

    /** What it vouches for in exchange for the code; nothing when it does not, or says it to somebody else. */
    Optional<Voucher> redeem(String code, String nonce, String verifier) {
        try {
            var client = new ClientID(settings.oidcClientId());
            var request = new TokenRequest.Builder(
                            metadata().getTokenEndpointURI(),
                            new ClientSecretBasic(client, new Secret(settings.oidcClientSecret())),
                            new AuthorizationCodeGrant(new AuthorizationCode(code), back(), new CodeVerifier(verifier)))
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(PATIENCE);
            request.setReadTimeout(PATIENCE);
            request.setFollowRedirects(false);
            var answer = OIDCTokenResponseParser.parse(request.send());
            if (!answer.indicatesSuccess()) {
                LOG.log(
                        Level.WARNING,
                        "The institution refused a code: "
                                + answer.toErrorResponse().getErrorObject());
                return Optional.empty();
            }
            var keys = JWKSourceBuilder.<SecurityContext>create(
                            metadata().getJWKSetURI().toURL())
                    .build();
            var token = answer.toSuccessResponse().getTokens().toOIDCTokens().getIDToken();
            var claims = new IDTokenValidator(
                            new Issuer(settings.oidcIssuer()),
                            client,
                            new JWSVerificationKeySelector<>(SIGNATURES, keys),
                            null)
                    .validate(token, new Nonce(nonce));
            return Optional.of(voucher(claims));
        } catch (GeneralException | IOException | BadJOSEException | JOSEException | RuntimeException e) {
            LOG.log(Level.WARNING, "What the institution says can't be believed", e);
            return Optional.empty();
        }
    }

    private Voucher voucher(IDTokenClaimsSet claims) throws ParseException {
        var sure = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        var ways = claims.getAMR();
        var since = claims.getNumberClaim("auth_time");
        return new Voucher(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                sure ? claims.getStringClaim("email") : null,
                ways != null && ways.stream().anyMatch(way -> "mfa".equals(way.getValue())),
                since != null
                        && Instant.ofEpochSecond(since.longValue())
                                .isAfter(clock.instant().minus(SignInState.FRESH)));
    }

    /** Read once, when somebody first asks: a portal starts while the institution is down. */
    private OIDCProviderMetadata metadata() throws GeneralException, IOException {
        if (known == null) {
            known = describe(settings.oidcIssuer());
        }
        return known;
    }

    /**
     * What an institution says of itself.
     *
     * @throws GeneralException when it says it of another one
     */
    static OIDCProviderMetadata describe(String issuer) throws GeneralException, IOException {
        return OIDCProviderMetadata.resolve(new Issuer(issuer), PATIENCE, PATIENCE);
    }

    private URI back() {
        return URI.create(settings.baseUrl() + "/account/institution-back");
    }
}
