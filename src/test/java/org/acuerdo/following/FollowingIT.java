package org.acuerdo.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.acuerdo.account.Acting;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.dialogue.DialogueContent;
import org.acuerdo.dialogue.DialogueFormat;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.acuerdo.publication.Interest;
import org.acuerdo.publication.News;
import org.acuerdo.publication.PublicRow;
import org.acuerdo.publication.RoadMaps;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.roadmap.ActionContent;
import org.acuerdo.roadmap.Milestone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who follows something hears of what is published about it, and of nothing else. */
class FollowingIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Following following;

    @Inject
    private News news;

    @Inject
    private RoadMaps roadMaps;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    private Organization maker;
    private Organization guest;
    private Actor writer;
    private Actor moderator;
    private Actor taker;
    private String area;

    @BeforeEach
    void people() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        maker = people.organization("maker" + mark);
        guest = people.organization("guest" + mark);
        writer = people.person("writer@" + mark + ".example", Role.FOCAL_POINT, maker.getSlug(), "irrelevant here");
        taker = people.person("taker@" + mark + ".example", Role.FOCAL_POINT, guest.getSlug(), "irrelevant here");
        moderator = people.person("moderator@" + mark + ".example", Role.SECRETARIAT, null, "irrelevant here");
        area = "area-" + mark;
    }

    @Test
    void whoFollowsAnAreaIsToldOfWhatIsPublishedInIt() {
        people.reference(ReferenceKind.AREA, area);
        acting.as(taker, () -> {
            following.follow(new Interest(Interest.Kind.AREA, area));
            return null;
        });
        var id = published(commitment("Told to who follows the area", null));
        assertThat(told(taker, id)).containsExactly("FOLLOWED");
        assertThat(told(writer, id)).as("told of it as its writer alone").containsExactly("PUBLISHED");
        acting.as(taker, () -> {
            following.leave(new Interest(Interest.Kind.AREA, area));
            return null;
        });
        assertThat(told(taker, published(commitment("Not told any more", null))))
                .isEmpty();
    }

    @Test
    void whoTookPartInADialogueHearsWhatComesOfItWithoutAsking() {
        var dialogue = published(dialogue());
        var id = published(commitment("Came of the dialogue", dialogue));
        assertThat(told(taker, id)).containsExactly("FOLLOWED");
        acting.as(taker, () -> {
            following.leave(new Interest(Interest.Kind.DIALOGUE, reference(dialogue)));
            return null;
        });
        assertThat(told(taker, published(commitment("Comes later", dialogue)))).isEmpty();
        assertThat(titles(new Interest(Interest.Kind.DIALOGUE, reference(dialogue))))
                .contains("Came of the dialogue", "Comes later");
    }

    @Test
    void whoFollowsWhatIsWithdrawnOrWhatItBelongsToIsToldOnceEvenAnAdministrator() {
        var id = published(commitment("Will be withdrawn", null));
        var administrator = people.person("admin@" + area + ".example", Role.ADMINISTRATOR, null, "irrelevant here");
        acting.as(administrator, () -> {
            following.follow(new Interest(Interest.Kind.COMMITMENT, reference(id)));
            return null;
        });
        acting.as(taker, () -> {
            following.follow(new Interest(Interest.Kind.AREA, area));
            following.follow(new Interest(Interest.Kind.ORGANIZATION, maker.getSlug()));
            return null;
        });
        acting.as(moderator, () -> {
            reviewing.withdraw(id, "It was a mistake");
            return null;
        });
        assertThat(told(taker, id)).containsExactly("FOLLOWED_WITHDRAWN");
        assertThat(told(administrator, id)).containsExactly("FOLLOWED_WITHDRAWN");
        assertThat(told(writer, id)).doesNotContain("FOLLOWED_WITHDRAWN").contains("WITHDRAWN");
    }

    @Test
    void theMilestonesStillAheadOfAnOrganizationsActionsAreKnownForItsCalendar() {
        var today = LocalDate.of(2026, 5, 1);
        var content = new ActionContent();
        content.setLanguage("en");
        content.setTitle("An action with milestones");
        content.setSummary("What will be done");
        content.setLead(maker.getId());
        content.setArea(people.reference(ReferenceKind.AREA, area));
        content.setStartDate(LocalDate.of(2026, 1, 1));
        content.setEndDate(LocalDate.of(2027, 1, 1));
        content.setMilestones(List.of(
                milestone(1, "Passed", today.minusDays(1), null),
                milestone(2, "Ahead", today.plusDays(9), null),
                milestone(3, "Reached", today.plusDays(3), today.minusDays(2))));
        var id = published(content);
        assertThat(roadMaps.ahead(maker.getId(), today, Language.EN))
                .extracting(
                        RoadMaps.Ahead::reference,
                        row -> row.step().title(),
                        row -> row.step().dueOn())
                .containsExactly(tuple(reference(id), "Ahead", today.plusDays(9)));
        assertThat(roadMaps.ahead(guest.getId(), today, Language.EN)).isEmpty();
    }

    private static Milestone milestone(int key, String title, LocalDate due, LocalDate done) {
        var milestone = new Milestone();
        milestone.setNumber(key);
        milestone.setTitle(title);
        milestone.setDueOn(due);
        milestone.setWeight(1);
        if (done != null) {
            milestone.setDoneOn(done);
            milestone.setResult("It was reached");
            milestone.setEvidence("https://example.org/evidence");
        }
        return milestone;
    }

    @Test
    void onlyWhatIsPublicCanBeFollowedAndReadInAFeed() {
        var draft = acting.as(writer, () -> {
            var id = drafting.start(maker.getId(), commitment("Nobody reads it yet", null), null);
            drafting.submit(id);
            return id;
        });
        var hidden = new Interest(Interest.Kind.COMMITMENT, reference(draft));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> acting.as(taker, () -> {
                    following.follow(hidden);
                    return null;
                }));
        assertThat(news.title(hidden, "", Language.EN)).isEmpty();
        assertThat(titles(Interest.ALL)).doesNotContain("Nobody reads it yet");
        published(commitment("Read by all", null));
        assertThat(titles(new Interest(Interest.Kind.ORGANIZATION, maker.getSlug())))
                .contains("Read by all");
        assertThat(titles(new Interest(Interest.Kind.COUNTRY, "BR"))).doesNotContain("Read by all");
    }

    private List<String> titles(Interest interest) {
        return news.about(interest, Instant.EPOCH, clock.instant(), 50, Language.EN).stream()
                .map(PublicRow::title)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> told(Actor person, Long recordId) {
        return entities.createNativeQuery("select kind from notice where account_id = ?1 and record_id = ?2")
                .setParameter(1, person.accountId())
                .setParameter(2, recordId)
                .getResultList();
    }

    private String reference(Long id) {
        return (String) entities.createNativeQuery("select reference from record where id = ?1")
                .setParameter(1, id)
                .getSingleResult();
    }

    private Long published(Content content) {
        var id = acting.as(writer, () -> {
            var number = drafting.start(maker.getId(), content, null);
            drafting.submit(number);
            return number;
        });
        var row = (Object[]) entities.createNativeQuery("select id, version from revision where record_id = ?1")
                .setParameter(1, id)
                .getSingleResult();
        acting.as(moderator, () -> {
            reviewing.publish(id, row[0] + "." + row[1]);
            return null;
        });
        return id;
    }

    private DialogueContent dialogue() {
        var content = new DialogueContent();
        content.setLanguage("en");
        content.setTitle("A dialogue with a guest");
        content.setArea(people.reference(ReferenceKind.AREA, area));
        content.setStartDate(LocalDate.of(2024, 3, 1));
        content.setZone("UTC");
        content.setFormat(DialogueFormat.ONLINE);
        content.setHosts(List.of(maker.getId()));
        content.setOrganizations(List.of(guest.getId()));
        content.setSummary("What was said");
        return content;
    }

    private CommitmentContent commitment(String title, Long dialogue) {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle(title);
        content.setSummary("What is promised");
        content.setType(CommitmentType.POLICY);
        content.setArea(people.reference(ReferenceKind.AREA, area));
        content.setSectors(List.of(people.reference(ReferenceKind.SECTOR, "government")));
        content.setStartDate(LocalDate.of(2024, 3, 1));
        content.setSourceDialogue(dialogue);
        return content;
    }
}
