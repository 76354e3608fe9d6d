package org.acuerdo.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where a request comes from. What {@code X-Forwarded-For} says counts only as far as proxies have written it that
 * {@code PORTAL_TRUSTED_PROXIES} names: everybody else can write there whatever they like.
 */
@ApplicationScoped
public class Proxies {

    private List<Network> trusted = List.of();

    /** For CDI. */
    protected Proxies() {}

    /** Those that the settings name. */
    @Inject
    public Proxies(Settings settings) {
        this(settings.trustedProxies());
    }

    Proxies(List<String> networks) {
        trusted = networks.stream().map(Network::of).flatMap(Optional::stream).toList();
    }

    /** The network address of whoever asks. */
    public String reader(HttpServletRequest request) {
        var written = Collections.list(request.getHeaders("X-Forwarded-For"));
        return reader(request.getRemoteAddr(), String.join(",", written));
    }

    /**
     * The last address that no trusted proxy has.
     *
     * @param nearest who speaks to the server itself
     * @param forwarded the others, the nearest last, as each wrote who spoke to it
     */
    String reader(String nearest, String forwarded) {
        var reader = nearest;
        var chain = Arrays.asList(forwarded.split("\\s*,\\s*"));
        for (var at = chain.size() - 1; at >= 0 && isTrusted(reader); at--) {
            if (Network.address(chain.get(at).strip()).isEmpty()) {
                return reader;
            }
            reader = chain.get(at).strip();
        }
        return reader;
    }

    private boolean isTrusted(String address) {
        return Network.address(address)
                .filter(one -> trusted.stream().anyMatch(network -> network.has(one)))
                .isPresent();
    }
}
