package org.acuerdo.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what the portal must be able to read again but nobody who reads the database alone: AES-256-GCM with the key of
 * the installation. Without a key it is kept as it is, which is no worse than a key that lies beside the database; what
 * was kept so can still be read once there is a key.
 */
@ApplicationScoped
public class Sealing {

    private static final Logger LOG = System.getLogger(Sealing.class.getName());

    private static final String SEALED = "v1:";
    private static final String OPEN = "open:";

    /** As NIST SP 800-38D recommends: 96 random bits, a tag of 128. */
    private static final int NONCE = 12;

    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Settings settings;

    /**
     * Seals a text.
     *
     * @param place where it is kept, such as the table and the number of the row: it can't be opened at another place
     */
    public String seal(String text, String place) {
        return settings.secretKey()
                .map(key -> {
                    var nonce = new byte[NONCE];
                    RANDOM.nextBytes(nonce);
                    try {
                        var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, place)
                                .doFinal(text.getBytes(StandardCharsets.UTF_8));
                        var all = Arrays.copyOf(nonce, NONCE + sealed.length);
                        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
                        return SEALED + Base64.getEncoder().encodeToString(all);
                    } catch (GeneralSecurityException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orElse(OPEN + text);
    }

    /** What was sealed at that place; nothing when the key is another one or somebody has changed it. */
    public Optional<String> open(String kept, String place) {
        if (kept.startsWith(OPEN)) {
            return Optional.of(kept.substring(OPEN.length()));
        }
        try {
            var all = Base64.getDecoder().decode(kept.substring(SEALED.length()));
            var key = settings.secretKey().orElseThrow(() -> new GeneralSecurityException("There is no key"));
            var text = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(all, NONCE), place)
                    .doFinal(all, NONCE, all.length - NONCE);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | RuntimeException e) {
            LOG.log(Level.ERROR, "What is sealed at " + place + " can't be opened: is PORTAL_SECRET_KEY the same?", e);
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
