package org.acuerdo.challenge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the public page of a record shows of what was found to be wrong with it. */
@Named
@RequestScoped
public class ChallengesShown {

    @Inject
    private Challenges challenges;

    private final Map<Long, List<Challenge>> read = new HashMap<>();

    /** What was upheld about a record, the newest first. */
    public List<Challenge> upheld(Long recordId) {
        return read.computeIfAbsent(recordId, challenges::upheld);
    }
}
