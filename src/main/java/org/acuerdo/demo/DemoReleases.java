package org.acuerdo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.acuerdo.moderation.ReleasePlan;
import org.acuerdo.moderation.Releases;
import org.acuerdo.moderation.Releasing;

/** The release of the demo: a month ahead on whatever day it starts, so that what is in it can be seen waiting. */
@ApplicationScoped
public class DemoReleases {

    private static final int DAYS = 30;

    @Inject
    private Releases releases;

    @Inject
    private Releasing releasing;

    @Inject
    private Clock clock;

    /** Approves the record for it. */
    void add(Long recordId, String stamp) {
        var planned = releases.planned();
        releasing.add(
                recordId,
                stamp,
                planned.isEmpty() ? releasing.plan(plan()) : planned.get(0).getId());
    }

    private ReleasePlan plan() {
        var plan = new ReleasePlan();
        plan.setName("[Demo] Opening of a regional meeting");
        plan.setDate(LocalDate.now(clock).plusDays(DAYS));
        plan.setTime(LocalTime.of(9, 0));
        plan.setZone("America/Santo_Domingo");
        return plan;
    }
}
