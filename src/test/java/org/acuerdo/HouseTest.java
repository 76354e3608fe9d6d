package org.acuerdo;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerdo.account.Guarded;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.Jobs;
import org.acuerdo.policy.Action;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house: who may know whom, and what keeps it readable. */
class HouseTest {

    private static final String HOUSE = "org.acuerdo.";

    private static final Path SOURCES = Path.of("src/main/java/org/acuerdo");

    /** Public methods of use cases that ask nobody, and why they may. */
    private static final Map<String, String> OPEN = Map.of(
            "moderation.Drafting.problems(", "it only says what is missing in a form",
            "account.Invitations.", "who holds a one-time link is not signed in yet; the link is the permission");

    private static final int LONGEST = 300;

    /** A package, the packages that it may know, and why no more. */
    private static final String FLOORS = """
        policy       |                                                             | who may do what must be answerable anywhere, without any other part
        platform     |                                                             | what any portal needs knows nothing of what this one is for
        reference    | platform                                                    | lists to choose from are there before anybody chooses
        organization | platform, policy, reference                                 | institutions are there before people and records
        audit        | platform, policy                                            | what is written down must outlast whatever it is about
        account      | platform, policy, reference, organization, audit            | what people may do to records is asked through SubjectSource
        moderation   | platform, policy, reference, organization, audit, account          | the workflow is the same for every kind of record
        queue        | platform, policy, reference, organization, audit, account, moderation | how the secretariat shares its work is nothing to the records
        commitment   | platform, policy, reference, organization, audit, account, moderation | a feature must be readable without another
        dialogue     | platform, policy, reference, organization, audit, account, moderation | a feature must be readable without another
        roadmap      | platform, policy, reference, organization, audit, account, moderation | a feature must be readable without another
        reporting    | platform, policy, reference, organization, audit, account, moderation | a feature must be readable without another
        agreement    | platform, policy, reference, organization, audit, account, moderation, commitment, dialogue, roadmap | what was agreed and who does it meet here, so that the three need not know each other
        exchange     | platform, policy, reference, organization, audit, account, moderation, commitment | what one needs and another can give is for the partners alone, and ends where a commitment begins
        assessment   | platform, policy, reference, organization, audit, account, moderation, reporting | what the secretariat found stands apart from what the maker says, and looks at both
        challenge    | platform, policy, reference, organization, audit, account, moderation | what the public says is wrong is told of, and shown, by those above
        translation  | platform, policy, reference, organization, audit, account, moderation | what is said in other languages stands beside the records, of whatever kind, and none of them waits for it
        personal     | platform, policy, account | what stands anywhere because of one person is looked at from above, and nothing waits for it
        administration | platform, policy, reference, organization, audit, account, moderation, publication | how the portal is kept is looked at from above, and nothing waits for it
        notification | platform, policy, reference, organization, audit, account, moderation, commitment, dialogue, roadmap, agreement, exchange, reporting, assessment, challenge, translation | people are told of what the others do; nobody waits for it
        publication  | platform, policy, reference, organization, audit, account, moderation, commitment, dialogue, roadmap, agreement, reporting, assessment, challenge, translation | the public reads; the demo data is nothing to it
        following    | platform, policy, reference, organization, audit, account, moderation, commitment, dialogue, roadmap, agreement, exchange, reporting, assessment, challenge, translation, notification, publication | who hears of what is public looks at it from above, and nothing waits for it
        calendar     | platform, policy, reference, organization, audit, account, moderation, commitment, dialogue, roadmap, agreement, reporting, assessment, challenge, translation, publication | a person's deadlines are gathered from above, and nothing waits for them
        demo         | platform, policy, reference, organization, audit, account, moderation, queue, commitment, dialogue, roadmap, agreement, exchange, reporting, assessment, challenge, translation, notification, publication, following, administration | the demo goes in through the use cases of people, who also follow what is public
        """;

    /** Repositories are named for their plural; these ask the database too, each for one thing. */
    private static final Set<String> ALSO_ASK = Set.of("ReferenceCounter", "PublicRegister", "PublicVersion", "Ready");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.acuerdo");

    private record Floor(String name, Set<String> below, String reason) {}

    private static List<Floor> floors() {
        return FLOORS.lines()
                .map(line -> line.split("\\|"))
                .map(part -> new Floor(
                        part[0].strip(),
                        Arrays.stream(part[1].split(","))
                                .map(String::strip)
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.toSet()),
                        part[2].strip()))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> eachPackageKnowsOnlyThoseBelowIt() {
        return floors().stream()
                .map(floor -> dynamicTest(floor.name(), () -> {
                    var known = Stream.concat(floor.below().stream(), Stream.of(floor.name()))
                            .map(name -> HOUSE + name + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(HOUSE + floor.name() + "..")
                            .should()
                            .dependOnClassesThat(
                                    resideInAPackage("org.acuerdo..").and(not(resideInAnyPackage(known))))
                            .because(floor.reason())
                            .check(CODE);
                }));
    }

    @Test
    void everyPackageHasItsFloor() {
        var packages = CODE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(HOUSE) && !name.startsWith(HOUSE + "launch"))
                .map(name -> name.substring(HOUSE.length()).split("\\.")[0])
                .collect(Collectors.toSet());
        assertThat(floors().stream().map(Floor::name)).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.acuerdo.(*)..")
                .should()
                .beFreeOfCycles()
                .because("what goes round can only be understood, and changed, as a whole")
                .check(CODE);
    }

    @Test
    void thePolicyRestsOnJavaAlone() {
        classes()
                .that()
                .resideInAPackage("org.acuerdo.policy")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.acuerdo.policy"))
                .because("pages, use cases and tests must be able to ask it the same question")
                .check(CODE);
    }

    @Test
    void noNameHidesWhatAClassIsFor() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveNameMatching(".*(Manager|Util|Utils|Helper|Helpers|Facade|Dto|DTO)")
                .because("a class is named for what it is in the words of the trade")
                .check(CODE);
    }

    @Test
    void entitiesHaveNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(keptInTheDatabase())
                .and()
                .arePublic()
                .should()
                .haveNameStartingWith("set")
                .because("a change is a method that says what happens and refuses what must not")
                .check(CODE);
        noClasses()
                .that(keptInTheDatabase())
                .should(new ArchCondition<>("have a field that others can write") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        item.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE)
                                        && !field.getModifiers().contains(JavaModifier.STATIC)
                                        // The server weaves its own into entities.
                                        && !field.getName().startsWith("_"))
                                .forEach(field ->
                                        events.add(SimpleConditionEvent.satisfied(field, field.getFullName())));
                    }
                })
                .because("state changes through methods only")
                .check(CODE);
    }

    private static DescribedPredicate<JavaClass> keptInTheDatabase() {
        return DescribedPredicate.describe(
                "kept in the database",
                item -> item.isAnnotatedWith(Entity.class) || item.isAnnotatedWith(Embeddable.class));
    }

    /** What a feature keeps beside its contents: a cycle is nothing that anybody submits or reviews. */
    private static final Set<String> NO_CONTENTS =
            Set.of("ReportingCycle", "EarlierClosing", "OwedReport", "ProgressReport", "AgreedThing");

    @Test
    void whatIsKeptInTheDatabaseStandsWhereItsStoryIsTold() {
        classes()
                .that(keptInTheDatabase())
                .and(DescribedPredicate.describe(
                        "are contents", (JavaClass item) -> !NO_CONTENTS.contains(item.getSimpleName())))
                .should()
                .resideInAnyPackage(
                        "org.acuerdo.audit",
                        "org.acuerdo.administration",
                        "org.acuerdo.platform.mail",
                        "org.acuerdo.platform.throttle",
                        "org.acuerdo.notification",
                        "org.acuerdo.reference",
                        "org.acuerdo.organization",
                        "org.acuerdo.account",
                        "org.acuerdo.moderation",
                        "org.acuerdo.queue",
                        "org.acuerdo.assessment",
                        "org.acuerdo.challenge",
                        "org.acuerdo.exchange",
                        "org.acuerdo.translation",
                        "org.acuerdo.publication",
                        "org.acuerdo.following",
                        "org.acuerdo.calendar")
                .because("a feature keeps its contents as revisions and has no tables of its own; an assessment is no"
                        + " revision, since nobody approves it and it never changes")
                .check(CODE);
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        noClasses()
                .that(not(type(org.acuerdo.platform.Time.class)))
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("the machine is asked for the time", HouseTest::asksTheMachine))
                .because("tests set the clock, so everybody takes the injected one")
                .check(CODE);
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        var target = call.getTarget();
        var owner = target.getOwner().getName();
        if (owner.startsWith("java.time.")) {
            var takesAClock = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return target.getName().equals("now") && !takesAClock
                    || owner.equals("java.time.Clock")
                            && (target.getName().startsWith("system")
                                    || target.getName().startsWith("tick"));
        }
        return owner.equals("java.lang.System") && target.getName().startsWith("currentTime");
    }

    @Test
    void nobodyUsesTheOldDates() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are dates of before java.time",
                        type -> Set.of(
                                        "java.util.Date",
                                        "java.util.Calendar",
                                        "java.text.SimpleDateFormat",
                                        "java.sql.Date")
                                .contains(type.getName())))
                .because("java.time tells a day from a moment")
                .check(CODE);
    }

    @Test
    void onlySpokenSpeaksOnTheConsole() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.acuerdo.platform.Spoken")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("what the portal says goes to the log; the console is for the person who starts it")
                .check(CODE);
    }

    @Test
    void everyUseCaseAsksThePolicy() {
        methods()
                .that()
                .areDeclaredInClassesThat(useCases())
                .and()
                .arePublic()
                .and(DescribedPredicate.describe(
                        "are not open to anybody for a reason: " + OPEN.values(),
                        (JavaMethod method) -> OPEN.keySet().stream()
                                .noneMatch(open -> method.getFullName().startsWith(HOUSE + open))))
                .should()
                .beAnnotatedWith(Guarded.class)
                .because("no page and no caller can forget what the interceptor asks")
                .check(CODE);
        assertThat(CODE.stream().filter(useCases()))
                .as("this test finds the use cases")
                .hasSizeGreaterThan(1);
    }

    /** The demo data is loaded before there is anybody to ask about. */
    private static DescribedPredicate<JavaClass> useCases() {
        return DescribedPredicate.describe(
                "use cases",
                item -> item.isAnnotatedWith(ApplicationScoped.class)
                        && item.isAnnotatedWith(Transactional.class)
                        && !item.getPackageName().equals("org.acuerdo.demo"));
    }

    @Test
    void aUseCaseCanBeInterceptedAndSaysWhichRecordItIsAbout() {
        methods()
                .that()
                .areAnnotatedWith(Guarded.class)
                .should(new ArchCondition<>("be open to the interceptor and begin with the number it asks about") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var action = method.getAnnotationOfType(Guarded.class).value();
                        var parameters = method.getRawParameterTypes();
                        var open = method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.FINAL)
                                && !method.getModifiers().contains(JavaModifier.STATIC)
                                && !method.getOwner().getModifiers().contains(JavaModifier.FINAL);
                        var told = !action.isOnRecord()
                                || !parameters.isEmpty() && parameters.get(0).isEquivalentTo(Long.class);
                        events.add(new SimpleConditionEvent(method, open && told, method.getFullName()));
                    }
                })
                .because("the interceptor takes the first argument for the record's number")
                .check(CODE);
    }

    @Test
    void noUseCaseIsReachedPastTheInterceptor() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a guarded method of the same object is called",
                        call -> call.getOriginOwner().equals(call.getTargetOwner()) && isGuarded(call.getTarget())))
                .because("a call from within the bean passes the policy by")
                .check(CODE);
    }

    private static boolean isGuarded(MethodCallTarget target) {
        return target.resolveMember()
                .map(method -> method.isAnnotatedWith(Guarded.class))
                .orElse(false);
    }

    @Test
    void eachThingThatCanBeDoneToARecordIsAskedForByAUseCase() {
        var asked = CODE.stream()
                .flatMap(item -> item.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Guarded.class))
                .map(method -> method.getAnnotationOfType(Guarded.class).value())
                .collect(Collectors.toSet());
        var onRecords = Arrays.stream(Action.values())
                .filter(action -> action.isOnRecord() && action != Action.READ)
                .toList();
        assertThat(asked).containsAll(onRecords);
    }

    @Test
    void aRecordMovesOnlyThroughTheUseCases() {
        var moves = Set.of(
                "write",
                "explain",
                "submit",
                "agree",
                "giveBack",
                "takeBack",
                "schedule",
                "unschedule",
                "publish",
                "withdraw",
                "restore",
                "mergeInto",
                "unmerge",
                "nameOnce",
                "fallBackTo");
        noClasses()
                .that(not(resideInAPackage("org.acuerdo.moderation")))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a record is moved",
                        call -> call.getTargetOwner().isEquivalentTo(ModeratedRecord.class)
                                && moves.contains(call.getTarget().getName())))
                .because("the use cases ask the policy, count up references and tell the others")
                .check(CODE);
    }

    @Test
    void thePublicSideChangesNothingButItsOwnRegister() {
        noClasses()
                .that()
                .resideInAPackage("org.acuerdo.publication..")
                .and()
                .doNotHaveSimpleName("PublicRegister")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the database is written",
                        call -> isOf(call, EntityManager.class)
                                        && Set.of("persist", "merge", "remove", "lock", "flush")
                                                .contains(call.getTarget().getName())
                                || call.getTarget().getName().equals("executeUpdate")))
                .because("what the public reads changes only in the transaction that approves it")
                .check(CODE);
    }

    @Test
    void thePublicPagesDoNotKnowWhoReadsThem() {
        noClasses()
                .that()
                .resideInAPackage("org.acuerdo.publication..")
                .and()
                .doNotHaveSimpleName("FileDownload")
                .should()
                .dependOnClassesThat(type(org.acuerdo.account.Me.class))
                .because("a page is kept as it was rendered and shown to everybody")
                .check(CODE);
    }

    @Test
    void thePublicSideReadsNoMoreOfAContentThanIsPublic() {
        noClasses()
                .that()
                .resideInAPackage("org.acuerdo.publication..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "all of a content is read",
                        call -> call.getTargetOwner().isEquivalentTo(Contents.class)
                                && Set.of("of", "read")
                                        .contains(call.getTarget().getName())))
                .because("a published revision may list files that are internal")
                .check(CODE);
    }

    private static boolean isOf(JavaMethodCall call, Class<?> type) {
        return call.getTargetOwner().isAssignableTo(type);
    }

    @Test
    void queriesStandInRepositoriesNamedForTheirPlural() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are no repositories",
                        item -> !ALSO_ASK.contains(item.getSimpleName())
                                && !(item.getSimpleName().matches("\\w+[a-rt-z]s")
                                        && item.isAnnotatedWith(ApplicationScoped.class))))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the database is asked",
                        call -> isOf(call, EntityManager.class)
                                || isOf(call, java.sql.Connection.class)
                                || isOf(call, java.sql.Statement.class)))
                .because("who looks for a query finds it in the class named for the plural")
                .check(CODE);
    }

    @Test
    void whatAJobReadsItReadsInATransaction() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "do work again and again",
                        item -> item.getMethodCallsFromSelf().stream().anyMatch(call -> isOf(call, Jobs.class))))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the database is asked without a transaction",
                        call -> asksTheDatabase(call.getTargetOwner()) && !isInTransaction(call.getTarget())))
                .because("outside of one, a job is given the entity manager of the start, which is closed by then")
                .check(CODE);
    }

    private static boolean isInTransaction(MethodCallTarget target) {
        return target.getOwner().isAnnotatedWith(Transactional.class)
                || target.resolveMember()
                        .map(method -> method.isAnnotatedWith(Transactional.class))
                        .orElse(false);
    }

    private static boolean asksTheDatabase(JavaClass item) {
        return item.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(PersistenceContext.class));
    }

    @Test
    void eachClassIsShortEnoughToRead() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST)
                    .map(file -> file.getFileName() + ": " + lines(file));
            assertThat(tooLong).as("classes of more than %d lines", LONGEST).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (var all = Files.walk(SOURCES)) {
            var packages =
                    all.filter(Files::isDirectory).filter(HouseTest::hasClasses).toList();
            assertThat(packages).hasSizeGreaterThan(10).allSatisfy(folder -> {
                var info = folder.resolve("package-info.java");
                assertThat(info).exists();
                assertThat(Files.readString(info)).contains("/**").hasSizeGreaterThan(100);
            });
        }
    }

    private static boolean hasClasses(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void referencesOfDifferentKindsCannotBeTakenForOneAnother() {
        var prefixes = new TreeSet<String>();
        Arrays.stream(RecordKind.values()).forEach(kind -> prefixes.add(kind.prefix()));
        assertThat(prefixes).containsExactly("A", "C", "D", "U");
    }
}
