package org.acuerdo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.dialogue.DialogueContent;
import org.acuerdo.moderation.Amendment;
import org.acuerdo.moderation.Answering;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Merging;
import org.acuerdo.moderation.Noting;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Remark;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.DatabaseReady;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Settings;
import org.acuerdo.platform.Time;
import org.acuerdo.policy.Actor;
import org.acuerdo.queue.Claiming;
import org.acuerdo.reporting.UpdateContent;
import org.acuerdo.roadmap.ActionContent;

/** Loads the demo data once, into an empty database, as the secretariat would type it in. */
@ApplicationScoped
public class DemoData {

    /** Says in the files why a later version changes what was public. */
    static final String REASON = "amendmentReason";

    @Inject
    private Settings settings;

    @Inject
    private Accounts accounts;

    @Inject
    private Organizations organizations;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoContents numbers;

    @Inject
    private DemoAssessments assessments;

    @Inject
    private DemoChallenges challenges;

    @Inject
    private DemoAttachments attachments;

    @Inject
    private Contents contents;

    @Inject
    private Records records;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Answering answering;

    @Inject
    private Noting noting;

    @Inject
    private Merging merging;

    @Inject
    private DemoTranslations translations;

    @Inject
    private DemoCycles cycles;

    @Inject
    private DemoReleases releases;

    @Inject
    private DemoExchange exchange;

    @Inject
    private DemoFollows follows;

    @Inject
    private DemoArrivals arrivals;

    @Inject
    private Acting acting;

    @Inject
    private Claiming claiming;

    @Inject
    private Time time;

    @Inject
    private Clock clock;

    private DemoTimes times;

    void load(@Observes DatabaseReady event) {
        if (settings.isDemo() && accounts.isEmpty()) {
            people.loadReferences();
            people.loadPeople();
            Actor secretariat = accounts.byEmail("secretariat@demo.example")
                    .map(Account::actor)
                    .orElseThrow();
            times = new DemoTimes(clock.instant());
            acting.as(secretariat, () -> {
                follows.load();
                load("dialogues", DialogueContent.class);
                load("commitments", CommitmentContent.class);
                load("actions", ActionContent.class);
                load("updates", UpdateContent.class);
                DemoFiles.read("answers")
                        .forEach(row -> answering.add(
                                Language.of(row.getString("language")).orElseThrow(),
                                row.getString("title"),
                                row.getString("text")));
                cycles.load();
                assessments.load();
                exchange.load();
                challenges.load();
                follows.read();
                arrivals.load();
                return null;
            });
        }
    }

    private void load(String file, Class<? extends Content> type) {
        DemoFiles.read(file).forEach(row -> load(row, type));
    }

    private void load(JsonObject row, Class<? extends Content> type) {
        var organization = organizations.bySlug(row.getString("organization")).orElseThrow();
        var parent =
                row.containsKey("parent") && !row.isNull("parent") ? numbers.record(row.getString("parent")) : null;
        var content = contents.read(numbers.numbered(row.getJsonObject("content")), type);
        if (content instanceof UpdateContent update) {
            update.setTitle(records.get(parent).getPublished().getTitle());
        }
        var came = times.came(row);
        var id = time.at(came, () -> drafting.start(organization.getId(), content, parent));
        numbers.remember(row.getString("key"), id);
        time.at(came, () -> {
            attachments.add(id, row, content);
            return null;
        });
        if (!"DRAFT".equals(row.getString("state"))) {
            time.at(came, () -> {
                drafting.submit(id);
                return null;
            });
            time.at(times.decided(row, came), () -> {
                move(id, row, type);
                return null;
            });
        }
        if (row.containsKey("note")) {
            time.at(times.decided(row, came), () -> {
                noting.write(id, row.getString("note"));
                return null;
            });
        }
    }

    private static List<Remark> remarks(JsonObject row) {
        return !row.containsKey("remarks")
                ? List.of()
                : row.getJsonArray("remarks").getValuesAs(JsonObject.class).stream()
                        .map(remark -> new Remark(remark.getString("field"), remark.getString("text")))
                        .toList();
    }

    private void move(Long id, JsonObject row, Class<? extends Content> type) {
        var state = row.getString("state");
        var reason = DemoFiles.text(row, "reason");
        switch (state) {
            case "RETURNED" -> reviewing.giveBack(id, stamp(id), reason, remarks(row));
            case "PUBLISHED" -> {
                publish(id, row);
                revise(id, row, type);
            }
            case "MERGED" -> {
                reviewing.publish(id, stamp(id));
                merging.merge(id, stamp(id), numbers.record(row.getString("into")), reason);
            }
            case "SCHEDULED" -> releases.add(id, stamp(id));
            case "WITHDRAWN" -> {
                reviewing.publish(id, stamp(id));
                reviewing.withdraw(id, reason);
            }
            case "AMENDED" -> {
                reviewing.publish(id, stamp(id));
                amend(id, row.getJsonObject("content"), row.getJsonObject("amendment"), type);
            }
            case "CHANGED" -> {
                publish(id, row);
                time.at(times.waiting(row), () -> {
                    amend(id, row.getJsonObject("content"), row.getJsonObject("amendment"), type);
                    drafting.submit(id);
                    return null;
                });
            }
            default -> take(id, row);
        }
    }

    private void publish(Long id, JsonObject row) {
        reviewing.publish(id, stamp(id));
        translations.add(row.getString("key"), id);
        follows.add(row.getString("key"), id);
    }

    /** What waits, waits for a person; somebody may have taken it on. */
    private void take(Long id, JsonObject row) {
        if (row.containsKey("takenBy")) {
            var reviewer =
                    accounts.byEmail(row.getString("takenBy")).orElseThrow().actor();
            acting.as(reviewer, () -> {
                claiming.take(id);
                return null;
            });
        }
    }

    /** What the public has read since in later versions, each with its reason. */
    private void revise(Long id, JsonObject row, Class<? extends Content> type) {
        if (row.containsKey("revisions")) {
            var content = row.getJsonObject("content");
            for (var change : row.getJsonArray("revisions").getValuesAs(JsonObject.class)) {
                content = amend(id, content, change, type);
                drafting.submit(id);
                publish(id, row);
            }
        }
    }

    /** Drafts the next version, and gives back what it says. */
    private JsonObject amend(Long id, JsonObject content, JsonObject change, Class<? extends Content> type) {
        var amended = Json.createObjectBuilder(content);
        change.forEach((field, value) -> {
            if (!REASON.equals(field)) {
                amended.add(field, value);
            }
        });
        var result = amended.build();
        drafting.save(
                id,
                stamp(id),
                contents.read(numbers.numbered(result), type),
                new Amendment(true, change.getString(REASON)));
        return result;
    }

    private String stamp(Long id) {
        return records.get(id).getLatest().getStamp();
    }
}
