package org.acuerdo.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Records;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganizationsChangeIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Accounts accounts;

    @Inject
    private OrganizationKeeping keeping;

    @Inject
    private Admitting admitting;

    @Inject
    private Joining joining;

    @Inject
    private JoinRequests requests;

    @Inject
    private Organizations organizations;

    @Inject
    private Drafting drafting;

    @Inject
    private Records records;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Actor administrator;
    private Actor secretariat;

    @BeforeEach
    void actors() {
        administrator = people.person("keeper@example.org", Role.ADMINISTRATOR, null, "irrelevant here");
        secretariat = people.person("admits@example.org", Role.SECRETARIAT, null, "irrelevant here");
    }

    private void does(Actor who, Runnable work) {
        acting.as(who, () -> {
            work.run();
            return null;
        });
    }

    private static OrganizationForm named(String name, String slug) {
        var form = new OrganizationForm();
        form.setSlug(slug);
        for (var language : Language.values()) {
            form.getNames().put(language.getCode(), name + " " + language.getCode());
        }
        return form;
    }

    private Organization made(String slug) {
        return organizations
                .bySlug(people.organization(slug + "-" + mark).getSlug())
                .orElseThrow();
    }

    @Test
    void isCalledOtherwiseAndTheSecondAtOnceIsTold() {
        var id = made("renamed").getId();
        does(administrator, () -> keeping.change(id, 0, named("Other " + mark, null)));
        assertThat(organizations.find(id).orElseThrow().getName(Language.FR).getName())
                .isEqualTo("Other " + mark + " fr");
        assertThatThrownBy(() -> does(administrator, () -> keeping.change(id, 0, named("Third", null))))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void leavesAndComesBackWithTheDaysKept() {
        var id = made("leaving").getId();
        does(administrator, () -> keeping.noteMembership(id, 0, LocalDate.of(2018, 1, 1), null));
        does(administrator, () -> keeping.endMembership(id, 1, LocalDate.of(2020, 6, 30)));
        assertThatThrownBy(() ->
                        does(administrator, () -> keeping.noteMembership(id, 2, LocalDate.of(2020, 6, 30), null)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.rule()).isEqualTo("membershipMeets"));
        does(administrator, () -> keeping.noteMembership(id, 2, LocalDate.of(2021, 1, 1), null));
        assertThat(organizations.complete().stream()
                        .filter(one -> one.getId().equals(id))
                        .flatMap(one -> one.getMemberships().stream())
                        .map(one -> one.getSince() + " " + one.getUntil()))
                .containsExactly("2018-01-01 2020-06-30", "2021-01-01 null");
    }

    @Test
    void whatIsMergedGivesItsRecordsAndPeopleToTheOther() {
        var old = made("merging");
        var other = made("staying");
        var writer =
                people.person("merged-" + mark + "@example.org", Role.FOCAL_POINT, old.getSlug(), "irrelevant here");
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle("Promised before the merger");
        var record = acting.as(writer, () -> drafting.start(old.getId(), content, null));
        does(administrator, () -> keeping.merge(old.getId(), old.getEdition(), other.getId()));
        assertThat(records.subject(record).organizationId()).isEqualTo(other.getId());
        assertThat(accounts.active(writer.accountId()).orElseThrow().actor().organizationId())
                .isEqualTo(other.getId());
        assertThat(organizations.bySlug(old.getSlug()).orElseThrow().getMergedInto())
                .isEqualTo(other.getId());
        assertThat(organizations.all(Language.EN)).noneMatch(one -> one.id().equals(old.getId()));
        assertThatThrownBy(() -> does(administrator, () -> keeping.merge(old.getId(), 1, other.getId())))
                .isInstanceOf(Refusal.class);
    }

    private JoinForm asking(String name, String email) {
        return new JoinForm(name, OrganizationKind.CIVIL_SOCIETY, null, null, "We train women", "Ana", email);
    }

    @Test
    void anOrganizationAsksIsConfirmedAndTakenInOnce() {
        var email = "ana-" + mark + "@example.org";
        var name = "Mujeres Líderes " + mark;
        assertThat(joining.ask(asking(name, email), Language.ES, "192.0.2.1")).isTrue();
        assertThat(requests.confirmed()).noneMatch(one -> one.getEmail().equals(email));
        people.confirm(email);
        var request = requests.confirmed().stream()
                .filter(one -> one.getEmail().equals(email))
                .findFirst()
                .orElseThrow();
        var form = OrganizationForm.of(request);
        assertThat(form.getSlug()).isEqualTo("mujeres-lideres-" + mark);
        does(secretariat, () -> admitting.accept(request.getId(), form));
        assertThat(organizations.bySlug("mujeres-lideres-" + mark)).isPresent();
        assertThatThrownBy(() -> does(secretariat, () -> admitting.refuse(request.getId(), "Too late")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.rule()).isEqualTo("joinDecided"));
    }

    @Test
    void whoeverAsksTooOftenFromOnePlaceIsToldAndAnAddressGetsFewMails() {
        for (var i = 0; i < Joining.MOST_FROM_ORIGIN; i++) {
            assertThat(joining.ask(asking("Many " + mark, i + "-" + mark + "@example.org"), Language.EN, mark))
                    .isTrue();
        }
        assertThat(joining.ask(asking("Many " + mark, "last-" + mark + "@example.org"), Language.EN, mark))
                .isFalse();
    }

    @Test
    void whatHasALikeNameIsProposed() {
        var id = made("alike").getId();
        does(administrator, () -> keeping.change(id, 0, named("Asociación de Municipios " + mark, null)));
        assertThat(organizations.like("Asociacion de los Municipios " + mark, 5))
                .contains(id);
        assertThat(organizations.like("Zzz", 5)).doesNotContain(id);
    }
}
