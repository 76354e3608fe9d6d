package org.acuerdo.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Forbidden;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.acuerdo.publication.PublicVersion;
import org.acuerdo.reference.Choice;
import org.acuerdo.reference.LocalText;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reference.References;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListKeepingIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private ListKeeping keeping;

    @Inject
    private References references;

    @Inject
    private Drafting drafting;

    @Inject
    private PublicVersion version;

    private Actor administrator;
    private String code;
    private Long id;

    @BeforeEach
    void row() {
        administrator = people.person("lists@example.org", Role.ADMINISTRATOR, null, "irrelevant here");
        code = "kept-" + UUID.randomUUID().toString().substring(0, 8);
        does(() -> keeping.add(ReferenceKind.SECTOR, code, 9, named("First")));
        id = choice().id();
    }

    private void does(Runnable work) {
        acting.as(administrator, () -> {
            work.run();
            return null;
        });
    }

    private Choice choice() {
        return references.byCode(ReferenceKind.SECTOR, code, Language.PT).orElseThrow();
    }

    private static Map<Language, LocalText> named(String name) {
        var texts = new EnumMap<Language, LocalText>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, new LocalText(name + " " + language.getCode(), ""));
        }
        return texts;
    }

    @Test
    void aRowIsCalledOtherwiseInEachLanguageAndThePublicSeesIt() {
        var before = version.now();
        does(() -> keeping.change(id, 0, 3, named("Second")));
        assertThat(choice().name()).isEqualTo("Second pt");
        assertThat(references.find(id).orElseThrow().getPosition()).isEqualTo(3);
        assertThat(version.now()).isNotEqualTo(before);
    }

    @Test
    void whoChangesItSecondIsTold() {
        does(() -> keeping.change(id, 0, 3, named("Second")));
        assertThatThrownBy(() -> does(() -> keeping.change(id, 0, 3, named("Third"))))
                .isInstanceOf(Overtaken.class);
        assertThat(choice().name()).isEqualTo("Second pt");
    }

    @Test
    void noTwoRowsOfAListShareACode() {
        assertThatThrownBy(() -> does(() -> keeping.add(ReferenceKind.SECTOR, code, 1, named("Twin"))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.rule()).isEqualTo("rowTaken"));
    }

    @Test
    void whatIsRetiredIsNoLongerOfferedUntilItIsBroughtBack() {
        does(() -> keeping.retire(id, true));
        assertThat(references.offered(ReferenceKind.SECTOR, Language.EN))
                .extracting(Choice::code)
                .doesNotContain(code);
        assertThat(choice()).isNotNull();
        does(() -> keeping.retire(id, false));
        assertThat(references.offered(ReferenceKind.SECTOR, Language.EN))
                .extracting(Choice::code)
                .contains(code);
    }

    @Test
    void whatADraftHasChosenIsNotDeleted() {
        var house = people.organization("chooser").getId();
        var writer = people.person("chooser@example.org", Role.FOCAL_POINT, "chooser", "irrelevant here");
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle("Chooses a sector");
        content.getSectors().add(id);
        acting.as(writer, () -> drafting.start(house, content, null));
        assertThatThrownBy(() -> does(() -> keeping.remove(id)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.rule()).isEqualTo("rowUsed"));
        assertThat(choice()).isNotNull();
    }

    @Test
    void whatNothingHasChosenCanBeDeleted() {
        does(() -> keeping.remove(id));
        assertThat(references.byCode(ReferenceKind.SECTOR, code, Language.EN)).isEmpty();
    }

    @Test
    void nobodyElseKeepsTheLists() {
        var secretariat = people.person("listless@example.org", Role.SECRETARIAT, null, "irrelevant here");
        assertThatThrownBy(() -> acting.as(secretariat, () -> {
                    keeping.retire(id, true);
                    return null;
                }))
                .isInstanceOf(Forbidden.class);
    }
}
