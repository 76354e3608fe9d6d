package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.acuerdo.account.Account;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.platform.Language;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two versions are compared, whatever the address asks for. */
class VersionPairTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static List<Revision> versions(int count) {
        var organization = new Organization("cim", OrganizationKind.PARTNER, null, null, Map.of());
        var author = new Account("s@demo.example", "S", Role.SECRETARIAT, organization, Language.EN, null, NOW);
        var record = new ModeratedRecord(RecordKind.COMMITMENT, organization, null, author, NOW);
        return new ArrayList<>(IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Revision(record, count + 1 - number, author, NOW))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 2, 3, false",
                "1, 3, 1, 3, false",
                "3, 1, 3, 1, false",
                "2, 2, 2, 2, false",
                "1, -, 1, 3, false",
                "-, 1, 2, 1, false",
                "9, 3, 2, 3, true",
                "0, 3, 2, 3, true",
                "x, y, 2, 3, true",
                "' 1 ', 3, 1, 3, false",
                "99999999999999999999, -1, 2, 3, true"
            })
    void takesWhatTheAddressNamesAndSaysWhenItNamesNone(String from, String to, int first, int second, boolean said) {
        var pair = VersionPair.of(versions(3), Optional.ofNullable(from), Optional.ofNullable(to))
                .orElseThrow();
        assertThat(pair.from().getNumber()).isEqualTo(first);
        assertThat(pair.to().getNumber()).isEqualTo(second);
        assertThat(pair.ignoring()).isEqualTo(said);
    }

    @Test
    void oneVersionAloneIsNotCompared() {
        assertThat(VersionPair.of(versions(1), Optional.of("1"), Optional.of("1")))
                .isEmpty();
        assertThat(VersionPair.of(List.of(), Optional.empty(), Optional.empty()))
                .isEmpty();
    }
}
