package org.acuerdo.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what, in full. Whoever changes the policy changes this table, and sees in the difference what it means. */
class PolicyTest {

    private static final long OWN = 7;
    private static final long OTHER = 8;

    /** A row for every action and every state that a record can be in; 'own' and 'other': whose the record is. */
    private static final String TABLE = """
            action     | state         | public  | focal own | focal other | validator own | validator other | secretariat | administrator
            WORK       |               | sign in | yes       | yes         | yes           | yes             | yes         | role
            FOLLOW     |               | sign in | yes       | yes         | yes           | yes             | yes         | yes
            MODERATE   |               | sign in | role      | role        | role          | role            | yes         | role
            ADMINISTER |               | sign in | role      | role        | role          | role            | role        | yes
            SET_UP     |               | sign in | role      | role        | role          | role            | yes         | role
            RESEND     |               | sign in | role      | role        | role          | role            | yes         | yes
            SECURE     |               | sign in | yes       | yes         | yes           | yes             | yes         | yes
            CREATE     | new           | sign in | yes       | org         | role          | role            | yes         | role
            EXCHANGE   | new           | sign in | yes       | org         | role          | role            | yes         | role
            MANAGE_PEOPLE | new        | sign in | yes       | org         | role          | role            | yes         | yes
            READ       | DRAFT         | sign in | yes       | org         | yes           | org             | yes         | role
            READ       | IN_VALIDATION | sign in | yes       | org         | yes           | org             | yes         | role
            READ       | SUBMITTED     | sign in | yes       | org         | yes           | org             | yes         | role
            READ       | RETURNED      | sign in | yes       | org         | yes           | org             | yes         | role
            READ       | SCHEDULED     | sign in | yes       | org         | yes           | org             | yes         | role
            READ       | PUBLISHED     | sign in | yes       | org         | yes           | org             | yes         | role
            READ       | WITHDRAWN     | sign in | yes       | org         | yes           | org             | yes         | role
            READ       | MERGED        | sign in | yes       | org         | yes           | org             | yes         | role
            EDIT       | DRAFT         | sign in | yes       | org         | role          | role            | yes         | role
            EDIT       | IN_VALIDATION | sign in | not now   | org         | role          | role            | not now     | role
            EDIT       | SUBMITTED     | sign in | not now   | org         | role          | role            | not now     | role
            EDIT       | RETURNED      | sign in | yes       | org         | role          | role            | yes         | role
            EDIT       | SCHEDULED     | sign in | not now   | org         | role          | role            | not now     | role
            EDIT       | PUBLISHED     | sign in | yes       | org         | role          | role            | yes         | role
            EDIT       | WITHDRAWN     | sign in | not now   | org         | role          | role            | not now     | role
            EDIT       | MERGED        | sign in | not now   | org         | role          | role            | not now     | role
            SUBMIT     | DRAFT         | sign in | yes       | org         | role          | role            | yes         | role
            SUBMIT     | IN_VALIDATION | sign in | not now   | org         | role          | role            | not now     | role
            SUBMIT     | SUBMITTED     | sign in | not now   | org         | role          | role            | not now     | role
            SUBMIT     | RETURNED      | sign in | not now   | org         | role          | role            | not now     | role
            SUBMIT     | SCHEDULED     | sign in | not now   | org         | role          | role            | not now     | role
            SUBMIT     | PUBLISHED     | sign in | not now   | org         | role          | role            | not now     | role
            SUBMIT     | WITHDRAWN     | sign in | not now   | org         | role          | role            | not now     | role
            SUBMIT     | MERGED        | sign in | not now   | org         | role          | role            | not now     | role
            TAKE_BACK  | DRAFT         | sign in | not now   | org         | role          | role            | role        | role
            TAKE_BACK  | IN_VALIDATION | sign in | yes       | org         | role          | role            | role        | role
            TAKE_BACK  | SUBMITTED     | sign in | yes       | org         | role          | role            | role        | role
            TAKE_BACK  | RETURNED      | sign in | not now   | org         | role          | role            | role        | role
            TAKE_BACK  | SCHEDULED     | sign in | not now   | org         | role          | role            | role        | role
            TAKE_BACK  | PUBLISHED     | sign in | not now   | org         | role          | role            | role        | role
            TAKE_BACK  | WITHDRAWN     | sign in | not now   | org         | role          | role            | role        | role
            TAKE_BACK  | MERGED        | sign in | not now   | org         | role          | role            | role        | role
            DISCARD    | DRAFT         | sign in | yes       | org         | role          | role            | yes         | role
            DISCARD    | IN_VALIDATION | sign in | not now   | org         | role          | role            | not now     | role
            DISCARD    | SUBMITTED     | sign in | not now   | org         | role          | role            | not now     | role
            DISCARD    | RETURNED      | sign in | not now   | org         | role          | role            | not now     | role
            DISCARD    | SCHEDULED     | sign in | not now   | org         | role          | role            | not now     | role
            DISCARD    | PUBLISHED     | sign in | not now   | org         | role          | role            | not now     | role
            DISCARD    | WITHDRAWN     | sign in | not now   | org         | role          | role            | not now     | role
            DISCARD    | MERGED        | sign in | not now   | org         | role          | role            | not now     | role
            AGREE      | DRAFT         | sign in | role      | role        | not now       | org             | role        | role
            AGREE      | IN_VALIDATION | sign in | role      | role        | yes           | org             | role        | role
            AGREE      | SUBMITTED     | sign in | role      | role        | not now       | org             | role        | role
            AGREE      | RETURNED      | sign in | role      | role        | not now       | org             | role        | role
            AGREE      | SCHEDULED     | sign in | role      | role        | not now       | org             | role        | role
            AGREE      | PUBLISHED     | sign in | role      | role        | not now       | org             | role        | role
            AGREE      | WITHDRAWN     | sign in | role      | role        | not now       | org             | role        | role
            AGREE      | MERGED        | sign in | role      | role        | not now       | org             | role        | role
            TAKE       | DRAFT         | sign in | role      | role        | role          | role            | not now     | role
            TAKE       | IN_VALIDATION | sign in | role      | role        | role          | role            | not now     | role
            TAKE       | SUBMITTED     | sign in | role      | role        | role          | role            | yes         | role
            TAKE       | RETURNED      | sign in | role      | role        | role          | role            | not now     | role
            TAKE       | SCHEDULED     | sign in | role      | role        | role          | role            | not now     | role
            TAKE       | PUBLISHED     | sign in | role      | role        | role          | role            | not now     | role
            TAKE       | WITHDRAWN     | sign in | role      | role        | role          | role            | not now     | role
            TAKE       | MERGED        | sign in | role      | role        | role          | role            | not now     | role
            RETURN     | DRAFT         | sign in | role      | role        | not now       | org             | not now     | role
            RETURN     | IN_VALIDATION | sign in | role      | role        | yes           | org             | not now     | role
            RETURN     | SUBMITTED     | sign in | role      | role        | not now       | org             | yes         | role
            RETURN     | RETURNED      | sign in | role      | role        | not now       | org             | not now     | role
            RETURN     | SCHEDULED     | sign in | role      | role        | not now       | org             | not now     | role
            RETURN     | PUBLISHED     | sign in | role      | role        | not now       | org             | not now     | role
            RETURN     | WITHDRAWN     | sign in | role      | role        | not now       | org             | not now     | role
            RETURN     | MERGED        | sign in | role      | role        | not now       | org             | not now     | role
            PUBLISH    | DRAFT         | sign in | role      | role        | role          | role            | not now     | role
            PUBLISH    | IN_VALIDATION | sign in | role      | role        | role          | role            | not now     | role
            PUBLISH    | SUBMITTED     | sign in | role      | role        | role          | role            | yes         | role
            PUBLISH    | RETURNED      | sign in | role      | role        | role          | role            | not now     | role
            PUBLISH    | SCHEDULED     | sign in | role      | role        | role          | role            | not now     | role
            PUBLISH    | PUBLISHED     | sign in | role      | role        | role          | role            | not now     | role
            PUBLISH    | WITHDRAWN     | sign in | role      | role        | role          | role            | not now     | role
            PUBLISH    | MERGED        | sign in | role      | role        | role          | role            | not now     | role
            SCHEDULE   | DRAFT         | sign in | role      | role        | role          | role            | not now     | role
            SCHEDULE   | IN_VALIDATION | sign in | role      | role        | role          | role            | not now     | role
            SCHEDULE   | SUBMITTED     | sign in | role      | role        | role          | role            | yes         | role
            SCHEDULE   | RETURNED      | sign in | role      | role        | role          | role            | not now     | role
            SCHEDULE   | SCHEDULED     | sign in | role      | role        | role          | role            | not now     | role
            SCHEDULE   | PUBLISHED     | sign in | role      | role        | role          | role            | not now     | role
            SCHEDULE   | WITHDRAWN     | sign in | role      | role        | role          | role            | not now     | role
            SCHEDULE   | MERGED        | sign in | role      | role        | role          | role            | not now     | role
            UNSCHEDULE | DRAFT         | sign in | role      | role        | role          | role            | not now     | role
            UNSCHEDULE | IN_VALIDATION | sign in | role      | role        | role          | role            | not now     | role
            UNSCHEDULE | SUBMITTED     | sign in | role      | role        | role          | role            | not now     | role
            UNSCHEDULE | RETURNED      | sign in | role      | role        | role          | role            | not now     | role
            UNSCHEDULE | SCHEDULED     | sign in | role      | role        | role          | role            | yes         | role
            UNSCHEDULE | PUBLISHED     | sign in | role      | role        | role          | role            | not now     | role
            UNSCHEDULE | WITHDRAWN     | sign in | role      | role        | role          | role            | not now     | role
            UNSCHEDULE | MERGED        | sign in | role      | role        | role          | role            | not now     | role
            WITHDRAW   | DRAFT         | sign in | role      | role        | role          | role            | yes         | role
            WITHDRAW   | IN_VALIDATION | sign in | role      | role        | role          | role            | not now     | role
            WITHDRAW   | SUBMITTED     | sign in | role      | role        | role          | role            | not now     | role
            WITHDRAW   | RETURNED      | sign in | role      | role        | role          | role            | yes         | role
            WITHDRAW   | SCHEDULED     | sign in | role      | role        | role          | role            | not now     | role
            WITHDRAW   | PUBLISHED     | sign in | role      | role        | role          | role            | yes         | role
            WITHDRAW   | WITHDRAWN     | sign in | role      | role        | role          | role            | not now     | role
            WITHDRAW   | MERGED        | sign in | role      | role        | role          | role            | not now     | role
            RESTORE    | DRAFT         | sign in | role      | role        | role          | role            | not now     | role
            RESTORE    | IN_VALIDATION | sign in | role      | role        | role          | role            | not now     | role
            RESTORE    | SUBMITTED     | sign in | role      | role        | role          | role            | not now     | role
            RESTORE    | RETURNED      | sign in | role      | role        | role          | role            | not now     | role
            RESTORE    | SCHEDULED     | sign in | role      | role        | role          | role            | not now     | role
            RESTORE    | PUBLISHED     | sign in | role      | role        | role          | role            | not now     | role
            RESTORE    | WITHDRAWN     | sign in | role      | role        | role          | role            | yes         | role
            RESTORE    | MERGED        | sign in | role      | role        | role          | role            | not now     | role
            MERGE      | DRAFT         | sign in | role      | role        | role          | role            | not now     | role
            MERGE      | IN_VALIDATION | sign in | role      | role        | role          | role            | not now     | role
            MERGE      | SUBMITTED     | sign in | role      | role        | role          | role            | not now     | role
            MERGE      | RETURNED      | sign in | role      | role        | role          | role            | yes         | role
            MERGE      | SCHEDULED     | sign in | role      | role        | role          | role            | not now     | role
            MERGE      | PUBLISHED     | sign in | role      | role        | role          | role            | yes         | role
            MERGE      | WITHDRAWN     | sign in | role      | role        | role          | role            | not now     | role
            MERGE      | MERGED        | sign in | role      | role        | role          | role            | not now     | role
            UNMERGE    | DRAFT         | sign in | role      | role        | role          | role            | not now     | role
            UNMERGE    | IN_VALIDATION | sign in | role      | role        | role          | role            | not now     | role
            UNMERGE    | SUBMITTED     | sign in | role      | role        | role          | role            | not now     | role
            UNMERGE    | RETURNED      | sign in | role      | role        | role          | role            | not now     | role
            UNMERGE    | SCHEDULED     | sign in | role      | role        | role          | role            | not now     | role
            UNMERGE    | PUBLISHED     | sign in | role      | role        | role          | role            | not now     | role
            UNMERGE    | WITHDRAWN     | sign in | role      | role        | role          | role            | not now     | role
            UNMERGE    | MERGED        | sign in | role      | role        | role          | role            | yes         | role
            NOTE       | DRAFT         | sign in | role      | role        | role          | role            | yes         | role
            NOTE       | IN_VALIDATION | sign in | role      | role        | role          | role            | yes         | role
            NOTE       | SUBMITTED     | sign in | role      | role        | role          | role            | yes         | role
            NOTE       | RETURNED      | sign in | role      | role        | role          | role            | yes         | role
            NOTE       | SCHEDULED     | sign in | role      | role        | role          | role            | yes         | role
            NOTE       | PUBLISHED     | sign in | role      | role        | role          | role            | yes         | role
            NOTE       | WITHDRAWN     | sign in | role      | role        | role          | role            | yes         | role
            NOTE       | MERGED        | sign in | role      | role        | role          | role            | yes         | role
            ARRANGE    | new           | sign in | role      | role        | yes           | org             | yes         | role
            ASSESS     | DRAFT         | sign in | role      | role        | role          | role            | yes         | role
            ASSESS     | IN_VALIDATION | sign in | role      | role        | role          | role            | yes         | role
            ASSESS     | SUBMITTED     | sign in | role      | role        | role          | role            | yes         | role
            ASSESS     | RETURNED      | sign in | role      | role        | role          | role            | yes         | role
            ASSESS     | SCHEDULED     | sign in | role      | role        | role          | role            | yes         | role
            ASSESS     | PUBLISHED     | sign in | role      | role        | role          | role            | yes         | role
            ASSESS     | WITHDRAWN     | sign in | role      | role        | role          | role            | not now     | role
            ASSESS     | MERGED        | sign in | role      | role        | role          | role            | not now     | role
            REPLY      | DRAFT         | sign in | yes       | org         | role          | role            | role        | role
            REPLY      | IN_VALIDATION | sign in | yes       | org         | role          | role            | role        | role
            REPLY      | SUBMITTED     | sign in | yes       | org         | role          | role            | role        | role
            REPLY      | RETURNED      | sign in | yes       | org         | role          | role            | role        | role
            REPLY      | SCHEDULED     | sign in | yes       | org         | role          | role            | role        | role
            REPLY      | PUBLISHED     | sign in | yes       | org         | role          | role            | role        | role
            REPLY      | WITHDRAWN     | sign in | not now   | org         | role          | role            | role        | role
            REPLY      | MERGED        | sign in | not now   | org         | role          | role            | role        | role
            ENDORSE    | DRAFT         | sign in | role      | role        | yes           | org             | role        | role
            ENDORSE    | IN_VALIDATION | sign in | role      | role        | yes           | org             | role        | role
            ENDORSE    | SUBMITTED     | sign in | role      | role        | yes           | org             | role        | role
            ENDORSE    | RETURNED      | sign in | role      | role        | yes           | org             | role        | role
            ENDORSE    | SCHEDULED     | sign in | role      | role        | yes           | org             | role        | role
            ENDORSE    | PUBLISHED     | sign in | role      | role        | yes           | org             | role        | role
            ENDORSE    | WITHDRAWN     | sign in | role      | role        | not now       | org             | role        | role
            ENDORSE    | MERGED        | sign in | role      | role        | not now       | org             | role        | role
            ADMIT      | DRAFT         | sign in | role      | role        | role          | role            | yes         | role
            ADMIT      | IN_VALIDATION | sign in | role      | role        | role          | role            | yes         | role
            ADMIT      | SUBMITTED     | sign in | role      | role        | role          | role            | yes         | role
            ADMIT      | RETURNED      | sign in | role      | role        | role          | role            | yes         | role
            ADMIT      | SCHEDULED     | sign in | role      | role        | role          | role            | yes         | role
            ADMIT      | PUBLISHED     | sign in | role      | role        | role          | role            | yes         | role
            ADMIT      | WITHDRAWN     | sign in | role      | role        | role          | role            | not now     | role
            ADMIT      | MERGED        | sign in | role      | role        | role          | role            | not now     | role
            TRIAGE     | DRAFT         | sign in | role      | role        | role          | role            | yes         | role
            TRIAGE     | IN_VALIDATION | sign in | role      | role        | role          | role            | yes         | role
            TRIAGE     | SUBMITTED     | sign in | role      | role        | role          | role            | yes         | role
            TRIAGE     | RETURNED      | sign in | role      | role        | role          | role            | yes         | role
            TRIAGE     | SCHEDULED     | sign in | role      | role        | role          | role            | yes         | role
            TRIAGE     | PUBLISHED     | sign in | role      | role        | role          | role            | yes         | role
            TRIAGE     | WITHDRAWN     | sign in | role      | role        | role          | role            | yes         | role
            TRIAGE     | MERGED        | sign in | role      | role        | role          | role            | yes         | role
            RESPOND    | DRAFT         | sign in | yes       | org         | yes           | org             | role        | role
            RESPOND    | IN_VALIDATION | sign in | yes       | org         | yes           | org             | role        | role
            RESPOND    | SUBMITTED     | sign in | yes       | org         | yes           | org             | role        | role
            RESPOND    | RETURNED      | sign in | yes       | org         | yes           | org             | role        | role
            RESPOND    | SCHEDULED     | sign in | yes       | org         | yes           | org             | role        | role
            RESPOND    | PUBLISHED     | sign in | yes       | org         | yes           | org             | role        | role
            RESPOND    | WITHDRAWN     | sign in | not now   | org         | not now       | org             | role        | role
            RESPOND    | MERGED        | sign in | not now   | org         | not now       | org             | role        | role
            TRANSLATE  | DRAFT         | sign in | yes       | org         | role          | role            | yes         | role
            TRANSLATE  | IN_VALIDATION | sign in | yes       | org         | role          | role            | yes         | role
            TRANSLATE  | SUBMITTED     | sign in | yes       | org         | role          | role            | yes         | role
            TRANSLATE  | RETURNED      | sign in | yes       | org         | role          | role            | yes         | role
            TRANSLATE  | SCHEDULED     | sign in | yes       | org         | role          | role            | yes         | role
            TRANSLATE  | PUBLISHED     | sign in | yes       | org         | role          | role            | yes         | role
            TRANSLATE  | WITHDRAWN     | sign in | not now   | org         | role          | role            | not now     | role
            TRANSLATE  | MERGED        | sign in | not now   | org         | role          | role            | not now     | role
            APPROVE_TRANSLATION | DRAFT         | sign in | role      | role        | role          | role            | yes         | role
            APPROVE_TRANSLATION | IN_VALIDATION | sign in | role      | role        | role          | role            | yes         | role
            APPROVE_TRANSLATION | SUBMITTED     | sign in | role      | role        | role          | role            | yes         | role
            APPROVE_TRANSLATION | RETURNED      | sign in | role      | role        | role          | role            | yes         | role
            APPROVE_TRANSLATION | SCHEDULED     | sign in | role      | role        | role          | role            | yes         | role
            APPROVE_TRANSLATION | PUBLISHED     | sign in | role      | role        | role          | role            | yes         | role
            APPROVE_TRANSLATION | WITHDRAWN     | sign in | role      | role        | role          | role            | not now     | role
            APPROVE_TRANSLATION | MERGED        | sign in | role      | role        | role          | role            | not now     | role
            """;

    private static final Map<String, Decision> ANSWERS = Map.of(
            "yes", Decision.ALLOWED,
            "sign in", Decision.NOT_SIGNED_IN,
            "role", Decision.NOT_YOUR_ROLE,
            "org", Decision.NOT_YOUR_ORGANIZATION,
            "not now", Decision.NOT_NOW);

    private static final Map<String, Actor> ACTORS = Map.of(
            "public", Actor.PUBLIC,
            "focal own", new Actor(1L, Role.FOCAL_POINT, OWN),
            "focal other", new Actor(2L, Role.FOCAL_POINT, OTHER),
            "validator own", new Actor(3L, Role.VALIDATOR, OWN),
            "validator other", new Actor(4L, Role.VALIDATOR, OTHER),
            "secretariat", new Actor(5L, Role.SECRETARIAT, null),
            "administrator", new Actor(6L, Role.ADMINISTRATOR, null));

    private record Cell(String action, String state, String actor, String answer) {

        Decision asked(Actor by) {
            var asks = Action.valueOf(action);
            if (state.isEmpty()) {
                return Policy.decide(by, asks);
            }
            return Policy.decide(
                    by,
                    asks,
                    "new".equals(state) ? Subject.newOf(OWN) : new Subject(OWN, PublicationState.valueOf(state)));
        }

        @Override
        public String toString() {
            return actor + ": " + action + " " + state + " -> " + answer;
        }
    }

    static Stream<Cell> cells() {
        var header = split(TABLE.lines().findFirst().orElseThrow());
        return TABLE.lines()
                .skip(1)
                .map(PolicyTest::split)
                .flatMap(row -> IntStream.range(2, header.size())
                        .mapToObj(i -> new Cell(row.get(0), row.get(1), header.get(i), row.get(i))));
    }

    private static List<String> split(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void answersAsTheTableSays(Cell cell) {
        assertThat(cell.asked(ACTORS.get(cell.actor()))).isEqualTo(ANSWERS.get(cell.answer()));
    }

    @Test
    void theTableHasEveryActionInEveryStateOnce() {
        var rows = TABLE.lines().skip(1).map(PolicyTest::split).toList();
        var wanted = Arrays.stream(Action.values())
                .flatMap(action -> {
                    if (!action.isOnRecord()) {
                        return Stream.of(action + " ");
                    }
                    return action.isOnOrganization()
                            ? Stream.of(action + " new")
                            : Arrays.stream(PublicationState.values()).map(state -> action + " " + state);
                })
                .toList();
        assertThat(rows.stream().map(row -> row.get(0) + " " + row.get(1))).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void theTableHasEveryRoleOnBothSidesOfTheRecord() {
        var columns = split(TABLE.lines().findFirst().orElseThrow());
        assertThat(columns.subList(2, columns.size())).containsExactlyInAnyOrderElementsOf(ACTORS.keySet());

        var seen = ACTORS.values().stream()
                .collect(Collectors.groupingBy(
                        actor -> String.valueOf(actor.role()),
                        Collectors.mapping(Actor::organizationId, Collectors.toCollection(LinkedHashSet::new))));
        var everybody =
                Stream.concat(Stream.of("null"), Arrays.stream(Role.values()).map(Role::name));
        assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(everybody.toList());
        assertThat(seen.get("FOCAL_POINT")).isEqualTo(Set.of(OWN, OTHER));
        assertThat(seen.get("VALIDATOR")).isEqualTo(Set.of(OWN, OTHER));
    }

    @Test
    void theTableGivesEveryReasonSomewhere() {
        assertThat(ANSWERS.values()).containsExactlyInAnyOrder(Decision.values());
        assertThat(cells().map(Cell::answer).collect(Collectors.toSet())).isEqualTo(ANSWERS.keySet());
    }

    @ParameterizedTest
    @EnumSource(names = {"SECRETARIAT", "ADMINISTRATOR"})
    void anOrganizationGivesTheSecretariatAndAdministratorsNeitherMoreNorLess(Role role) {
        var answers = new HashMap<Cell, Set<Decision>>();
        Stream.of(null, OWN, OTHER)
                .map(organization -> new Actor(9L, role, organization))
                .forEach(actor -> cells().forEach(cell -> answers.computeIfAbsent(cell, c -> new LinkedHashSet<>())
                        .add(cell.asked(actor))));
        assertThat(answers.values())
                .isNotEmpty()
                .allSatisfy(same -> assertThat(same).hasSize(1));
    }

    @Test
    void whoHasNoOrganizationIsNotOfARecordThatHasNone() {
        var nowhere = new Actor(9L, Role.FOCAL_POINT, null);
        assertThat(Policy.decide(nowhere, Action.READ, new Subject(null, PublicationState.DRAFT)))
                .isEqualTo(Decision.NOT_YOUR_ORGANIZATION);
    }

    @Test
    void onlyYesIsAllowed() {
        assertThat(Arrays.stream(Decision.values()).filter(Decision::isAllowed)).containsExactly(Decision.ALLOWED);
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionAboutARecordNeedsARecordAndOneAboutAPlaceTakesNone(Action action) {
        var somebody = ACTORS.get("secretariat");
        var draft = new Subject(OWN, PublicationState.DRAFT);
        assertThatIllegalArgumentException().isThrownBy(() -> {
            if (action.isOnRecord()) {
                Policy.decide(somebody, action);
            } else {
                Policy.decide(somebody, action, draft);
            }
        });
    }
}
