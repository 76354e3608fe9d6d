package org.acuerdo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Time;
import org.acuerdo.reporting.CyclePlan;
import org.acuerdo.reporting.CyclePlanning;

/** The reporting cycles of the demo: two that have closed and, on whatever day it starts, one that is open. */
@ApplicationScoped
public class DemoCycles {

    @Inject
    private CyclePlanning planning;

    @Inject
    private Organizations organizations;

    @Inject
    private Time time;

    @Inject
    private Clock clock;

    void load() {
        DemoFiles.read("cycles").forEach(row -> {
            var plan = plan(row, LocalDate.now(clock));
            // It was planned when it was still to come.
            time.at(DemoFiles.noon(plan.getOpensOn()), () -> planning.plan(plan(row, plan)));
        });
    }

    private CyclePlan plan(JsonObject row, CyclePlan plan) {
        var chosen = new ArrayList<Long>();
        row.getJsonArray("organizations")
                .getValuesAs(JsonString.class)
                .forEach(slug -> chosen.add(
                        organizations.bySlug(slug.getString()).orElseThrow().getId()));
        plan.setOrganizations(chosen);
        return plan;
    }

    /** As the file says it; who is in it is known to the database alone. */
    static CyclePlan plan(JsonObject row, LocalDate today) {
        var plan = new CyclePlan();
        plan.setPeriodStart(LocalDate.parse(row.getString("periodStart")));
        plan.setPeriodEnd(LocalDate.parse(row.getString("periodEnd")));
        plan.setOpensOn(day(row, "opens", today));
        plan.setClosesOn(day(row, "closes", today));
        plan.setEveryone(false);
        plan.setOrganizations(List.of());
        row.getJsonObject("names")
                .forEach((language, name) -> plan.getNames().put(language, ((JsonString) name).getString()));
        return plan;
    }

    private static LocalDate day(JsonObject row, String what, LocalDate today) {
        return row.containsKey(what + "InDays")
                ? today.plusDays(row.getInt(what + "InDays"))
                : LocalDate.parse(row.getString(what + "On"));
    }
}
