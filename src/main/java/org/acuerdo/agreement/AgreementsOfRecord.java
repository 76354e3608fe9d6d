package org.acuerdo.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was agreed in a dialogue, for those who may read its record. */
@Named
@RequestScoped
public class AgreementsOfRecord {

    @Inject
    private Agreements agreements;

    @Inject
    private Clock clock;

    /** A page asks several times while it is written. */
    private final Map<Long, List<AgreedThing>> read = new HashMap<>();

    /** The agreements of a dialogue that was approved, by number. */
    public List<AgreedThing> of(Long dialogueId) {
        return read.computeIfAbsent(dialogueId, agreements::of);
    }

    /** How far one has come. */
    public AgreementState state(AgreedThing thing) {
        return thing.state(LocalDate.now(clock));
    }
}
