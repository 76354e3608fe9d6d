package org.acuerdo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeaderFilterTest {

    @Test
    void browsersAreHeldToTlsWherePeopleReachThePortalByIt() {
        assertThat(HeaderFilter.isEncrypted("https://portal.example")).isTrue();
        assertThat(HeaderFilter.isEncrypted("http://localhost:8080")).isFalse();
    }

    @Test
    void theSignedInPartIsKnownByItsPlacesAlone() {
        assertThat(HeaderFilter.isSignedInPart("/admin/lists")).isTrue();
        assertThat(HeaderFilter.isSignedInPart("/account")).isTrue();
        assertThat(HeaderFilter.isSignedInPart("/administrators")).isFalse();
        assertThat(HeaderFilter.isSignedInPart("/en/")).isFalse();
    }
}
