package org.acuerdo.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Says how easily a password is guessed, in five steps. It advises, and forbids nothing. */
@ApplicationScoped
class PasswordMeter {

    /** More does not make it any stronger, and takes longer to look at. */
    private static final int ENOUGH = 64;

    private Zxcvbn scale;

    @PostConstruct
    void prepare() {
        try {
            scale = new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new Dictionary("ours", CommonPasswords.all()))
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From 0, which is guessed at once, to 4. */
    int strength(String password) {
        if (CommonPasswords.contain(password)) {
            return 0;
        }
        var part = password.length() <= ENOUGH ? password : password.substring(0, ENOUGH);
        return scale.measure(part, List.of("acuerdo")).getScore();
    }
}
