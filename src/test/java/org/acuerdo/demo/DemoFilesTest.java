package org.acuerdo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.dialogue.DialogueContent;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Filled;
import org.acuerdo.moderation.Problem;
import org.acuerdo.moderation.Problems;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.platform.Language;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Role;
import org.acuerdo.publication.Interest;
import org.acuerdo.reference.Country;
import org.acuerdo.reporting.UpdateContent;
import org.acuerdo.roadmap.ActionContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo shows real, sourced facts and marked demo records, and loads through the use cases of the portal. */
class DemoFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final String MARK = "[Demo record]";

    private static final Jsonb JSON = JsonbBuilder.create();

    /** In the order in which they are loaded. */
    private static final List<String> FILES = List.of("dialogues", "commitments", "actions", "updates");

    private static final Map<String, Class<? extends Content>> TYPES = Map.of(
            "dialogues", DialogueContent.class,
            "commitments", CommitmentContent.class,
            "actions", ActionContent.class,
            "updates", UpdateContent.class);

    /** Which file the keys in a field come from. */
    private static final Map<String, String> POINTERS = Map.ofEntries(
            Map.entry("area", "areas"),
            Map.entry("sectors", "sectors"),
            Map.entry("sdgTargets", "sdg-targets"),
            Map.entry("partners", "organizations"),
            Map.entry("invited", "organizations"),
            Map.entry("hosts", "organizations"),
            Map.entry("organizations", "organizations"),
            Map.entry("organization", "organizations"),
            Map.entry("lead", "organizations"),
            Map.entry("supporting", "organizations"),
            Map.entry("sourceDialogue", "dialogues"),
            Map.entry("commitments", "commitments"),
            Map.entry("dependsOn", "actions"));

    /**
     * A record of the demo.
     *
     * @param file where it stands
     * @param row all that the file says
     */
    private record Entry(String file, JsonObject row) {

        String key() {
            return row.getString("key");
        }

        String state() {
            return row.getString("state");
        }

        boolean isPublic() {
            return Set.of("PUBLISHED", "AMENDED", "CHANGED").contains(state());
        }

        boolean isMarked() {
            return row.getJsonObject("content").toString().contains(MARK);
        }

        Content content() {
            return JSON.fromJson(numbered(row.getJsonObject("content")), TYPES.get(file));
        }

        @Override
        public String toString() {
            return key() + " " + state();
        }
    }

    static Stream<Entry> records() {
        return FILES.stream().flatMap(file -> DemoFiles.read(file).stream().map(row -> new Entry(file, row)));
    }

    static Stream<Entry> sentRecords() {
        return records().filter(entry -> !"DRAFT".equals(entry.state()));
    }

    private static JsonObject organization(String slug) {
        return DemoFiles.read("organizations").stream()
                .filter(row -> row.getString("slug").equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No organization " + slug));
    }

    /** The content with a number for each key; a key that its file lacks fails. */
    private static String numbered(JsonObject content) {
        return object(content).toString();
    }

    private static JsonObject object(JsonObject content) {
        var result = Json.createObjectBuilder();
        content.forEach((field, value) -> {
            if ("agreements".equals(field)) {
                var parts = Json.createArrayBuilder();
                ((JsonArray) value).forEach(part -> parts.add(part instanceof JsonObject one ? object(one) : part));
                result.add(field, parts);
            } else if (!POINTERS.containsKey(field)) {
                result.add(field, value);
            } else if (value instanceof JsonArray many) {
                var numbers = Json.createArrayBuilder();
                many.getValuesAs(JsonString.class).forEach(key -> numbers.add(number(field, key.getString())));
                result.add(field, numbers);
            } else if (value.getValueType() != JsonValue.ValueType.NULL) {
                result.add(field, number(field, ((JsonString) value).getString()));
            }
        });
        return result.build();
    }

    private static int number(String field, String key) {
        var keys = DemoFiles.read(POINTERS.get(field)).stream()
                .map(row -> Stream.of("code", "slug", "key")
                        .filter(row::containsKey)
                        .map(row::getString)
                        .findFirst()
                        .orElseThrow())
                .toList();
        assertThat(keys).as(field).contains(key);
        return keys.indexOf(key) + 1;
    }

    @ParameterizedTest
    @MethodSource("records")
    void holdsOnlyFieldsThatItsContentHas(Entry entry) {
        var known = Filled.properties(TYPES.get(entry.file())).stream()
                .map(property -> property.getName())
                .toList();
        assertThat(known).containsAll(entry.row().getJsonObject("content").keySet());
        assertThat(changes(entry).flatMap(change -> change.keySet().stream()))
                .isSubsetOf(Stream.concat(known.stream(), Stream.of(DemoData.REASON))
                        .toList());
    }

    /** What later versions say otherwise. */
    private static Stream<JsonObject> changes(Entry entry) {
        var row = entry.row();
        return Stream.concat(
                row.containsKey("amendment") ? Stream.of(row.getJsonObject("amendment")) : Stream.empty(),
                row.containsKey("revisions")
                        ? row.getJsonArray("revisions").getValuesAs(JsonObject.class).stream()
                        : Stream.empty());
    }

    @Test
    void whateverChangesWhatWasPublicSaysWhy() {
        assertThat(records().flatMap(DemoFilesTest::changes))
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        change -> assertThat(change.getString(DemoData.REASON)).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("sentRecords")
    void whatWasSentCouldBeSent(Entry entry) {
        assertThat(problems(entry.content()).all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatIsADraftCanBeKeptAndSaysItsLanguage(Entry entry) {
        assertThat(problems(entry.content()).untenable()).isEmpty();
        assertThat(Language.of(entry.content().getLanguage())).isPresent();
    }

    private static Problems problems(Content content) {
        var problems = new Problems();
        content.check(problems, TODAY);
        return problems;
    }

    @Test
    void someoneTookOnWhatWasAgreed() {
        assertThat(records()
                        .filter(entry -> "dialogues".equals(entry.file()) && entry.isPublic())
                        .map(entry -> (DialogueContent) entry.content())
                        .flatMap(content -> content.getAgreements().stream()))
                .anyMatch(agreement -> agreement.getOrganization() != null)
                .anyMatch(agreement -> agreement.getOrganization() == null);
    }

    @Test
    void peopleOfTheDemoFollowWhatIsPublic() {
        var people = DemoFiles.read("accounts").stream()
                .map(row -> row.getString("email"))
                .toList();
        var open = records().filter(Entry::isPublic).map(Entry::key).toList();
        assertThat(DemoFiles.read("follows")).hasSizeGreaterThan(5).allSatisfy(row -> {
            assertThat(people).contains(row.getString("by"));
            if (row.containsKey("record")) {
                assertThat(open).contains(row.getString("record"));
            } else {
                assertThat(Interest.of(row.getString("what"))).isPresent();
            }
        });
    }

    @Test
    void theFilesOfARecordAreThereAndSayWhenTheyAreOfTheDemo() {
        var files = records()
                .filter(entry -> entry.row().containsKey("files"))
                .flatMap(entry -> entry.row().getJsonArray("files").getValuesAs(JsonObject.class).stream()
                        .peek(file -> assertThat(file.getString("label").startsWith(MARK))
                                .as(file.toString())
                                .isEqualTo(entry.isMarked())))
                .toList();
        assertThat(files).extracting(file -> file.getString("audience")).contains("PUBLIC", "INTERNAL");
        assertThat(files)
                .allSatisfy(file -> assertThat(DemoFilesTest.class.getResource("/demo/files/" + file.getString("name")))
                        .as(file.toString())
                        .isNotNull());
    }

    @Test
    void aDraftShowsThatSomethingIsStillMissing() {
        assertThat(records().filter(entry -> "DRAFT".equals(entry.state())))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(problems(entry.content()).all())
                        .extracting(Problem::rule)
                        .contains("missing"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void aFactCarriesItsSourceAndWhatHasNoneIsMarked(Entry entry) {
        var content = entry.row().getJsonObject("content");
        if (entry.isMarked()) {
            assertThat(content).as("nobody vouches for a demo record").doesNotContainKey("sourceName");
            return;
        }
        assertThat(entry.isPublic())
                .as("only demo records are anything but public")
                .isTrue();
        if ("updates".equals(entry.file())) {
            assertThat(content.getJsonArray("evidence")).isNotEmpty();
        } else {
            assertThat(content.getString("sourceName")).isNotBlank();
            assertThat(Problems.isWebAddress(content.getString("sourceAddress")))
                    .isTrue();
        }
    }

    @Test
    void everyStateCanBeSeenAndOneRecordIsPublicAndBeingChanged() {
        var wanted =
                Stream.concat(Stream.of(PublicationState.values()).map(Enum::name), Stream.of("AMENDED", "CHANGED"));
        assertThat(records().map(Entry::state).collect(Collectors.toSet()))
                .isEqualTo(wanted.collect(Collectors.toSet()));
        assertThat(records().filter(entry -> Set.of("AMENDED", "CHANGED").contains(entry.state())))
                .allSatisfy(entry ->
                        assertThat(entry.row().getJsonObject("amendment")).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatWasGivenBackOrWithdrawnSaysWhyAndNothingElseDoes(Entry entry) {
        var reason = DemoFiles.text(entry.row(), "reason");
        if (Set.of("RETURNED", "WITHDRAWN", "MERGED").contains(entry.state())) {
            assertThat(reason).isNotBlank();
        } else {
            assertThat(reason).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("sentRecords")
    void onlyWhereAValidatingAuthorityMustAgreeDoesARecordWaitForOne(Entry entry) {
        var asks = organization(entry.row().getString("organization")).getBoolean("requiresValidation");
        assertThat(asks).isEqualTo("IN_VALIDATION".equals(entry.state()));
    }

    @Test
    void keysAreGivenOnceAndARecordPointsOnlyToOneThatIsLoadedBefore() {
        assertThat(records().map(Entry::key).toList()).doesNotHaveDuplicates();
        var seen = new HashSet<String>();
        records().forEach(entry -> {
            var content = entry.row().getJsonObject("content");
            var pointed = new ArrayList<String>();
            if (content.containsKey("sourceDialogue")) {
                pointed.add(content.getString("sourceDialogue"));
            }
            if (content.containsKey("commitments")) {
                content.getJsonArray("commitments")
                        .getValuesAs(JsonString.class)
                        .forEach(key -> pointed.add(key.getString()));
            }
            assertThat(seen).as(entry.key()).containsAll(pointed);
            seen.add(entry.key());
        });
    }

    @Test
    void anUpdateReportsOnAPublicCommitmentOfTheSameOrganization() {
        var commitments = records()
                .filter(entry -> "commitments".equals(entry.file()) && entry.isPublic())
                .collect(Collectors.toMap(Entry::key, entry -> entry.row().getString("organization")));
        assertThat(records().filter(entry -> "updates".equals(entry.file())))
                .isNotEmpty()
                .allSatisfy(update -> assertThat(commitments)
                        .containsEntry(
                                update.row().getString("parent"), update.row().getString("organization")));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-06, Washington",
        "2019-03-13, New York",
        "2019-05-06, Santo Domingo",
        "2019-05-08, Santo Domingo",
        "2019-10-15, Washington",
        "2022-06-08, Los Angeles",
    })
    void aDialogueOnThePublicRecordIsThere(String day, String place) {
        assertThat(realDialogues())
                .filteredOn(content -> content.getString("startDate").equals(day))
                .singleElement()
                .satisfies(content -> assertThat(content.getString("place")).contains(place));
    }

    @Test
    void thereAreEightDialoguesOnThePublicRecord() {
        assertThat(realDialogues()).hasSize(8);
        assertThat(realDialogues()).anySatisfy(content -> {
            assertThat(content.getString("startDate")).isEqualTo("2020-05-21");
            assertThat(content.getString("format")).isEqualTo("ONLINE");
            assertThat(content.getString("startTime")).startsWith("10:00");
            assertThat(content.getString("endTime")).startsWith("11:30");
        });
        assertThat(realDialogues()).anySatisfy(content -> {
            assertThat(content.getString("startDate")).startsWith("2020-01");
            assertThat(content.getString("place")).contains("Santiago");
        });
    }

    private static List<JsonObject> realDialogues() {
        return records()
                .filter(entry -> "dialogues".equals(entry.file()) && !entry.isMarked())
                .map(entry -> entry.row().getJsonObject("content"))
                .toList();
    }

    @Test
    void theMoneyOfCanadaIsAsTheProjectRecordSays() {
        var content = (CommitmentContent) records()
                .filter(entry -> "canada-funding".equals(entry.key()))
                .findFirst()
                .orElseThrow()
                .content();
        assertThat(content.getFundingAmount()).isEqualByComparingTo("499968");
        assertThat(content.getFundingCurrency()).isEqualTo("CAD");
        assertThat(content.getStartDate()).isEqualTo("2018-08-09");
        assertThat(content.getTargetDate()).isEqualTo("2021-12-31");
    }

    @Test
    void theTwelveMembersOfTheTaskForceAreThereAndTheOneThatJoinedLater() {
        var members = DemoFiles.read("organizations").stream()
                .filter(row -> !row.getJsonArray("memberships").isEmpty())
                .toList();
        assertThat(members.stream().map(row -> row.getString("slug")))
                .containsExactlyInAnyOrder(
                        "cim",
                        "iachr",
                        "eclac",
                        "paho",
                        "parlamericas",
                        "undp",
                        "un-women",
                        "caf",
                        "segib",
                        "idea",
                        "ciwil",
                        "cladem",
                        "idb");
        assertThat(members).allSatisfy(row -> {
            var since = row.getJsonArray("memberships").getJsonObject(0).getString("since");
            assertThat(LocalDate.parse(since).getYear())
                    .isEqualTo(row.getString("slug").equals("idb") ? 2022 : 2018);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"AG", "AR", "BO", "BR", "CA", "DO", "EC", "GT", "HN", "MX", "PA", "PY", "US"})
    void aStateThatTookPartInMay2019IsAnOrganization(String iso2) {
        assertThat(DemoFiles.read("organizations"))
                .filteredOn(row -> iso2.equals(DemoFiles.text(row, "country")))
                .singleElement()
                .satisfies(row -> assertThat(row.getString("kind")).isEqualTo("GOVERNMENT"));
    }

    @Test
    void organizationsAreNamedInEachLanguageUnderSlugsGivenOnce() {
        var organizations = DemoFiles.read("organizations");
        assertThat(organizations.stream().map(row -> row.getString("slug")))
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(organizations).allSatisfy(row -> {
            assertThat(OrganizationKind.valueOf(row.getString("kind"))).isNotNull();
            assertThat(DemoFiles.byLanguage(row.getJsonObject("names"), name -> name.getString("name"))
                            .values())
                    .hasSize(4)
                    .noneMatch(String::isBlank);
        });
    }

    @ParameterizedTest
    @CsvSource({"areas, 3", "sectors, 4", "sdg-targets, 4"})
    void whatRecordsChooseFromIsNamedInEachLanguage(String file, int least) {
        var rows = DemoFiles.read(file);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(least);
        assertThat(rows.stream().map(row -> row.getString("code"))).doesNotHaveDuplicates();
        assertThat(rows.stream().map(row -> row.getInt("position"))).doesNotHaveDuplicates();
        assertThat(rows)
                .allSatisfy(row -> assertThat(
                                DemoFiles.byLanguage(row.getJsonObject("texts"), text -> text.getString("name"))
                                        .values())
                        .noneMatch(String::isBlank));
    }

    @Test
    void the35MemberStatesEachHaveATileOfTheirOwn() {
        var countries = DemoFiles.read("countries");
        assertThat(countries.stream().map(row -> row.getString("iso2")).collect(Collectors.toSet()))
                .isEqualTo(Set.of(
                        ("AG AR BS BB BZ BO BR CA CL CO CR CU DM DO EC SV US GD GT GY HT HN JM MX NI PA PY PE KN LC"
                                        + " VC SR TT UY VE")
                                .split(" ")));
        assertThat(countries.stream().map(row -> row.getInt("column") + "/" + row.getInt("row")))
                .doesNotHaveDuplicates();
        assertThat(countries)
                .allSatisfy(row -> assertThat(Country.name(row.getString("iso2"), Language.FR))
                        .isNotEqualTo(row.getString("iso2")));
    }

    @ParameterizedTest
    @CsvSource({
        "admin@demo.example, ADMINISTRATOR,",
        "secretariat@demo.example, SECRETARIAT, cim",
        "reviewer@demo.example, SECRETARIAT, cim",
        "partner@demo.example, FOCAL_POINT, parlamericas",
        "validator@demo.example, VALIDATOR, parlamericas",
        "government@demo.example, FOCAL_POINT, canada",
        "other@demo.example, FOCAL_POINT, un-women",
    })
    void anAccountOfTheContractIsThere(String email, Role role, String slug) {
        assertThat(DemoFiles.read("accounts"))
                .filteredOn(row -> row.getString("email").equals(email))
                .singleElement()
                .satisfies(row -> {
                    assertThat(Role.valueOf(row.getString("role"))).isEqualTo(role);
                    assertThat(DemoFiles.text(row, "organization")).isEqualTo(slug);
                    assertThat(Language.of(row.getString("language"))).isPresent();
                });
    }

    @Test
    void nobodyElseHasAnAccount() {
        assertThat(DemoFiles.read("accounts")).hasSize(7);
    }

    @Test
    void cyclesAskAboutDifferentDaysAndOneIsOpenOnWhateverDayTheDemoStarts() {
        var plans = DemoFiles.read("cycles").stream()
                .map(row -> DemoCycles.plan(row, TODAY))
                .toList();
        assertThat(plans).hasSize(3).allSatisfy(plan -> {
            plan.setOrganizations(List.of(1L));
            var problems = new Problems();
            plan.check(problems, plan.getOpensOn());
            assertThat(problems.all()).isEmpty();
        });
        for (var i = 1; i < plans.size(); i++) {
            assertThat(plans.get(i).getPeriodStart()).isAfter(plans.get(i - 1).getPeriodEnd());
        }
        assertThat(plans)
                .filteredOn(plan -> !plan.getClosesOn().isBefore(TODAY))
                .singleElement();
    }
}
