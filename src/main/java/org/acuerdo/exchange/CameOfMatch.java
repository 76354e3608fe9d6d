package org.acuerdo.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The match that a commitment came of, for those who may read its record. */
@Named
@RequestScoped
public class CameOfMatch {

    @Inject
    private Introductions introductions;

    /** A page asks several times while it is written. */
    private final Map<Long, Optional<Introduction>> read = new HashMap<>();

    /** The introduction that a record came of; null when it came of none. */
    public Introduction of(Long recordId) {
        return recordId == null
                ? null
                : read.computeIfAbsent(recordId, introductions::ofRecord).orElse(null);
    }
}
