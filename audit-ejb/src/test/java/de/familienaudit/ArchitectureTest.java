package de.familienaudit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static de.familienaudit.Haus.BASE;
import static de.familienaudit.Haus.FLOORS;
import static de.familienaudit.Haus.ROOMS;
import static de.familienaudit.Haus.floor;
import static de.familienaudit.Haus.isInner;
import static de.familienaudit.Haus.isWithin;
import static de.familienaudit.Haus.name;
import static de.familienaudit.Haus.room;
import static de.familienaudit.Haus.slice;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import de.familienaudit.dokument.Dateiablage;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.GuardInterceptor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** What docs and package-info promise about imports, services and entities; a broken promise breaks the build. */
@AnalyzeClasses(
        packages = Haus.BASE,
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutMigrator.class})
class ArchitectureTest {

    /** Beans of a face that another slice calls within its own transaction, beside services and interfaces. */
    private static final Set<String> TOOLS =
            Set.of("Dateiablage", "LandratFunktionen", "Personenverzeichnis", "Pseudonymablage", "Unterschriftsmappe");

    /** Beyond this a package gets rooms. */
    private static final int FILES_IN_A_PACKAGE = 45;

    /** Packages that rules below name; each must hold classes, so that no rule passes on nothing. */
    private static final List<String> NAMED = List.of(
            "shared",
            "shared.zeit",
            "shared.verlauf",
            "shared.vergleich",
            "shared.datei",
            "zugang.wappen",
            "stelle",
            "stelle.domain",
            "protokoll",
            "protokoll.domain",
            "dokument",
            "dokument.domain",
            "dokument.druck",
            "dokument.ausgabe",
            "frist",
            "signatur.domain",
            "signatur.pades",
            "zielvereinbarung.einlesen",
            "zielvereinbarung.austausch",
            "zielvereinbarung.druck",
            "haushalt.einlesen");

    /** What is written once and never set again (rule G-1). */
    private static final Set<String> WRITTEN_ONCE = Set.of(
            "Fassungsereignis",
            "Meldung",
            "Kommentar",
            "Kennzahlwert",
            "Handlungsfeld",
            "Visionspunkt",
            "Vorspann",
            "Beteiligung",
            "Pflichtanlage",
            "Abhaengigkeit",
            "Erfassung",
            "Zeitangabe",
            "Massnahmennummer",
            "Zeitraum",
            "Wappen",
            "Unterzeichnung",
            "Bestaetigung",
            "Urkunde",
            "FruehererKommunenname",
            "Buchungssatzakte",
            "Buchungsakte",
            "Angabeakte",
            "Bindungszeilenakte",
            "Zustimmungsakte",
            "Bedingungsakte",
            "Erfuellungsakte",
            "Vorlaeufigakte",
            "Nacherfassungsakte");

    /** Words of a Fassung that may change while it is a draft, and then never again (rule G-1, ADR 16). */
    private static final Set<String> CHANGED_IN_DRAFTS = Set.of("Massnahmentext", "Ziel");

    /** The migrator of module db lies on the test path under the same base package. */
    static final class WithoutMigrator implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/de/familienaudit/db/");
        }
    }

    // ------------------------------------------------------------------ nothing passes on nothing

    @ArchTest
    static void everyNamedPackageHasClasses(JavaClasses all) {
        Set<String> packages = all.stream().map(JavaClass::getPackageName).collect(toCollection(TreeSet::new));
        assertThat(packages).containsAll(NAMED.stream().map(Haus::name).toList());
    }

    @ArchTest
    static void everyRoomHasClassesAndEveryPackageOfARoomedSliceIsARoom(JavaClasses all) {
        ROOMS.forEach((parent, rooms) -> {
            Set<String> found = all.stream()
                    .filter(type -> isWithin(name(parent), type))
                    .map(type -> room(parent, type))
                    .filter(room -> !room.isEmpty() && !isInner(parent, room))
                    .collect(toCollection(TreeSet::new));
            assertThat(found).as("rooms of " + parent).isEqualTo(rooms.keySet());
        });
    }

    @ArchTest
    static void noPackageIsAHall(JavaClasses all) {
        Map<String, Long> files = all.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName, TreeMap::new, counting()));
        assertThat(files)
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(FILES_IN_A_PACKAGE));
    }

    @ArchTest
    static void everyClassWrittenOnceExists(JavaClasses all) {
        assertThat(all.stream().map(JavaClass::getSimpleName))
                .containsAll(WRITTEN_ONCE)
                .containsAll(CHANGED_IN_DRAFTS);
    }

    @ArchTest
    static void everySliceHasItsFloor(JavaClasses all) {
        Set<String> slices = all.stream().map(Haus::slice).collect(toCollection(TreeSet::new));
        assertThat(FLOORS.keySet()).as("floors of the slices").containsAll(slices);
    }

    @ArchTest
    static void everyPackageSaysWhatLivesInIt(JavaClasses all) {
        Path sources = Path.of("src", "main", "java");
        assertThat(all.stream()
                        .map(c -> sources.resolve(c.getPackageName().replace('.', '/')))
                        .distinct()
                        .map(folder -> folder.resolve("package-info.java")))
                .isNotEmpty()
                .allSatisfy(info -> assertThat(info).isRegularFile().content().contains("/**"));
    }

    // ------------------------------------------------------------------ imports

    @ArchTest
    static final ArchRule aDomainKnowsOnlyJavaJpaValidationSharedAndItself = classes()
            .that()
            .resideInAPackage(BASE + ".*.domain..")
            .should(dependOnlyOn(
                    "java, jakarta.persistence, jakarta.validation, shared and their own domain",
                    (from, to) -> to.getPackageName().startsWith("java.")
                            || to.getPackageName().startsWith("jakarta.persistence")
                            || to.getPackageName().startsWith("jakarta.validation")
                            || slice(to).equals("shared")
                            || isWithin(name(slice(from) + ".domain"), to)));

    @ArchTest
    static final ArchRule aDomainHasNoClockAndNoDatabase = noClasses()
            .that()
            .resideInAPackage(BASE + ".*.domain..")
            .should()
            .dependOnClassesThat(are(DescribedPredicate.describe(
                    "clocks, database access or services of the kernel",
                    c -> c.isAssignableTo(Clock.class)
                            || c.isAssignableTo(EntityManager.class)
                            || c.isAssignableTo(EntityManagerFactory.class)
                            || c.isAssignableTo(Query.class)
                            || c.isAssignableTo(PersistenceContext.class)
                            || c.isAssignableTo(ClockProducer.class)
                            || c.isAssignableTo(CurrentActor.class)
                            || c.isAssignableTo(GuardInterceptor.class))));

    @ArchTest
    static final ArchRule nobodyReadsTheClockOfTheServer = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ClockProducer.class.getName())
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "the time comes without the injected clock", ArchitectureTest::readsServerClock))
            .orShould()
            .callConstructorWhere(DescribedPredicate.describe(
                    "the time comes without the injected clock",
                    call -> call.getTargetOwner().isEquivalentTo(java.util.Date.class)
                            && call.getTarget().getRawParameterTypes().isEmpty()));

    @ArchTest
    static final ArchRule theReaderOfDocumentsStandsAlone = classes()
            .that(resideInAPackage(name("zielvereinbarung.einlesen..")))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "javax.xml..",
                            "org.apache.poi..",
                            "org.jsoup..",
                            name("shared.."),
                            name("zielvereinbarung.austausch"),
                            name("zielvereinbarung.einlesen.."))
                    .or(equivalentTo(Vorspanntext.class)));

    @ArchTest
    static final ArchRule theReaderOfPlansStandsAlone = classes()
            .that(resideInAPackage(name("haushalt.einlesen..")))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "javax.xml..",
                    "org.apache.poi..",
                    "org.apache.commons.csv..",
                    name("shared.."),
                    name("haushalt.domain.aufnahme"),
                    name("haushalt.einlesen..")));

    @ArchTest
    static final ArchRule theExchangeFormatStandsAlone = classes()
            .that(resideInAPackage(name("zielvereinbarung.austausch..")))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "javax.xml..",
                            "jakarta.json..",
                            "org.apache.poi..",
                            name("shared"),
                            name("shared.datei"),
                            name("dokument.ausgabe"),
                            name("zielvereinbarung.austausch.."))
                    .or(equivalentTo(Vorspanntext.class)));

    @ArchTest
    static final ArchRule theEngineOfSignaturesStandsAlone = classes()
            .that(resideInAPackage(name("signatur.pades..")))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "javax.security..",
                    "javax.imageio..",
                    "javax.xml..",
                    "org.w3c.dom..",
                    "org.xml.sax..",
                    "eu.europa.esig.dss..",
                    "org.apache.pdfbox..",
                    "org.bouncycastle..",
                    name("shared.."),
                    name("signatur.pades..")));

    @ArchTest
    static final ArchRule aSliceUsesOnlyTheFacesBelowIt = classes()
            .should(dependOnlyOn(
                    "the faces of slices on lower floors",
                    (from, to) -> !isWithin(BASE, to)
                            || slice(from).equals(slice(to))
                            || (floor(to) < floor(from) && isFace(to))));

    /** The compiler copies constants, so that classes do not show whose they were; sources do. */
    @ArchTest
    static void noSourceImportsFromAHigherFloor(JavaClasses all) throws IOException {
        Path sources = Path.of("src", "main", "java");
        List<String> upward = new ArrayList<>();
        int found = 0;
        for (JavaClass type : all) {
            Path source = sources.resolve(type.getName().replace('.', '/') + ".java");
            if (!type.isTopLevelClass() || !Files.exists(source)) {
                continue;
            }
            Matcher line = IMPORT.matcher(Files.readString(source));
            while (line.find()) {
                found++;
                String used = line.group(1);
                if (!used.equals(slice(type)) && FLOORS.get(used) >= floor(type)) {
                    upward.add(type.getName() + " imports from " + used);
                }
            }
        }
        assertThat(found).isGreaterThan(1000);
        assertThat(upward).isEmpty();
    }

    @ArchTest
    static final ArchRule aRoomUsesOnlyTheRoomsItStandsOn = classes()
            .should(dependOnlyOn("the rooms that they stand on", (from, to) -> ROOMS.entrySet().stream()
                    .allMatch(slice -> mayUse(slice.getKey(), slice.getValue(), from, to))));

    @ArchTest
    static final ArchRule theFaceOfASliceIsServicesCommandsAndViews = classes()
            .should(dependOnlyOn(
                    "services, interfaces, records, enums and exceptions of another slice, and its tools",
                    (from, to) -> !isWithin(BASE, to)
                            || slice(to).equals("shared")
                            || slice(to).equals("dokument")
                            || slice(from).equals(slice(to))
                            || showsItself(to)));

    @ArchTest
    static final ArchRule noCircleBetweenPackages = SlicesRuleDefinition.slices()
            .assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    return SliceIdentifier.of(type.getPackageName());
                }

                @Override
                public String getDescription() {
                    return "packages";
                }
            })
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule entitiesAndRulesDoNotKnowTheFace = noClasses()
            .that()
            .resideInAnyPackage(BASE + ".*.domain..", BASE + ".*.einlesen..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ejb..", "jakarta.enterprise..", "jakarta.inject..")
            .orShould()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "belong to a face",
                    type -> FLOORS.containsKey(slice(type))
                            && !slice(type).equals("shared")
                            && !slice(type).equals("dokument")
                            && isFace(type)));

    @ArchTest
    static final ArchRule noPagesInThisModule = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..", "jakarta.ws.rs..");

    // ------------------------------------------------------------------ words

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?de\\.familienaudit\\.(\\w+)\\.");

    /** What a class technically does is said in English ({@code Reader}, {@code Builder}); German are the words of the field. */
    private static final Pattern GERMAN_SUFFIX = Pattern.compile(
            ".+(?:[Ll]eser|[Ss]chreiber|[Bb]au|[Bb]auer|(?<!probe|Probe|ver|Ver)[Ll]auf|[Ss]ammler|[Pp]ruefer|[Zz]eichner|[Tt]eiler|[Rr]einiger|[Ee]rkenner|[Ss]ucher)");

    /** Words of the law that end like a technical suffix. */
    private static final Set<String> PEOPLE = Set.of("Unterzeichner");

    @ArchTest
    static final ArchRule technicalSuffixesAreEnglish = classes()
            .should(new ArchCondition<>("have technical suffixes in English") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean fine = PEOPLE.contains(type.getSimpleName())
                            || !GERMAN_SUFFIX.matcher(type.getSimpleName()).matches();
                    events.add(new SimpleConditionEvent(type, fine, type.getName()));
                }
            });

    private static final Set<String> GERMAN_VERBS = Set.of(
            "finde", "suche", "hole", "lies", "lade", "schreibe", "speichere", "loesche", "zaehle", "erzeuge", "baue");

    @ArchTest
    static final ArchRule repositoriesSpeakEnglish = methods()
            .that()
            .areDeclaredInClassesThat(DescribedPredicate.describe(
                    "reach the database",
                    c -> c.getSimpleName().endsWith("Repository")
                            || c.getSimpleName().endsWith("Query")))
            .should(new ArchCondition<>("begin with an English verb, as the others of their class do") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    String verb = method.getName().split("(?=[A-Z])", 2)[0];
                    events.add(new SimpleConditionEvent(method, !GERMAN_VERBS.contains(verb), method.getFullName()));
                }
            });

    // ------------------------------------------------------------------ services

    @ArchTest
    static final ArchRule everyServiceIsGuarded = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(Guarded.class)
            .andShould()
            .haveSimpleNameEndingWith("Service")
            .andShould()
            .bePublic();

    @ArchTest
    static final ArchRule whatIsCalledServiceIsOne =
            classes().that().haveSimpleNameEndingWith("Service").should().beAnnotatedWith(Stateless.class);

    @ArchTest
    static final ArchRule everyServiceMethodNamesItsAction = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Requires.class);

    @ArchTest
    static final ArchRule noMethodOfAnEjbIsPackagePrivate = methods()
            .that()
            .areDeclaredInClassesThat(DescribedPredicate.describe(
                    "are EJBs", c -> c.isAnnotatedWith(Stateless.class) || c.isAnnotatedWith(Singleton.class)))
            .and(DescribedPredicate.describe(
                    "are written by hand and no lifecycle callback",
                    (JavaMethod m) -> !m.getModifiers().contains(JavaModifier.SYNTHETIC)
                            && !m.isAnnotatedWith(PostConstruct.class)
                            && !m.isAnnotatedWith(PreDestroy.class)))
            .should(new ArchCondition<>("be public or private") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean fine = method.getModifiers().contains(JavaModifier.PUBLIC)
                            || method.getModifiers().contains(JavaModifier.PRIVATE);
                    events.add(new SimpleConditionEvent(method, fine, method.getDescription()));
                }
            });

    @ArchTest
    static final ArchRule whatRunsWithoutATransactionReachesNoDatabase = noClasses()
            .that(DescribedPredicate.describe(
                    "are services without a transaction",
                    c -> c.isAnnotatedWith(Stateless.class) && withoutTransaction(c)))
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "reach the database",
                    c -> c.isAssignableTo(EntityManager.class)
                            || c.isAssignableTo(DataSource.class)
                            || c.isAssignableTo(Dateiablage.class)
                            || c.getSimpleName().endsWith("Repository")
                            || c.getSimpleName().endsWith("Query")));

    private static boolean withoutTransaction(JavaClass type) {
        return type.tryGetAnnotationOfType(TransactionAttribute.class)
                .filter(a -> a.value() == TransactionAttributeType.NEVER
                        || a.value() == TransactionAttributeType.NOT_SUPPORTED)
                .isPresent();
    }

    @ArchTest
    static final ArchRule repositoriesStayInTheirSlice = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should(new ArchCondition<>("be package-private, or used by their own slice only where it has rooms") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean fine = !type.getModifiers().contains(JavaModifier.PUBLIC)
                            || (ROOMS.containsKey(slice(type))
                                    && type.getDirectDependenciesToSelf().stream()
                                            .allMatch(d ->
                                                    slice(d.getOriginClass()).equals(slice(type))));
                    events.add(new SimpleConditionEvent(type, fine, type.getName()));
                }
            });

    // ------------------------------------------------------------------ what lasts

    @ArchTest
    static final ArchRule whatIsWrittenOnceIsNeverSetAgain = classes()
            .that(DescribedPredicate.describe("are written once (G-1)", c -> WRITTEN_ONCE.contains(c.getSimpleName())))
            .should(new ArchCondition<>("have their fields set in constructors, or as they are taken back (A-7)") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (JavaFieldAccess access : type.getFieldAccessesToSelf()) {
                        boolean set = access.getAccessType() == JavaFieldAccess.AccessType.SET;
                        boolean atBirth = access.getOriginOwner().equals(type)
                                && (access.getOrigin().isConstructor()
                                        || access.getOrigin().getName().equals("<clinit>"));
                        boolean takenBack = access.getOrigin().getName().equals("zuruecknehmen")
                                && access.getTarget().getName().startsWith("zurueckgenommen");
                        events.add(new SimpleConditionEvent(
                                access, !set || atBirth || takenBack, access.getDescription()));
                    }
                }
            });

    @ArchTest
    static final ArchRule whatChangesInDraftsAsksForTheDraftFirst = classes()
            .that(DescribedPredicate.describe(
                    "are changed in drafts (G-1)", c -> CHANGED_IN_DRAFTS.contains(c.getSimpleName())))
            .should(new ArchCondition<>("set their fields only where Fassung.requireEntwurf is called") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (JavaFieldAccess access : type.getFieldAccessesToSelf()) {
                        boolean set = access.getAccessType() == JavaFieldAccess.AccessType.SET;
                        boolean asks = access.getOrigin().isConstructor()
                                || access.getOrigin().getMethodCallsFromSelf().stream()
                                        .anyMatch(call -> call.getName().equals("requireEntwurf"));
                        events.add(new SimpleConditionEvent(access, !set || asks, access.getDescription()));
                    }
                }
            });

    @ArchTest
    static final ArchRule nobodyPrintsToTheConsole = noClasses()
            .should()
            .accessFieldWhere(DescribedPredicate.describe(
                    "the console",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err").contains(access.getTarget().getName())));

    // ------------------------------------------------------------------ helpers

    private interface Allowed {
        boolean test(JavaClass from, JavaClass to);
    }

    private static ArchCondition<JavaClass> dependOnlyOn(String what, Allowed allowed) {
        return new ArchCondition<>("depend only on " + what) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass().getBaseComponentType();
                    boolean fine = to.isPrimitive() || allowed.test(from, to);
                    events.add(new SimpleConditionEvent(dependency, fine, dependency.getDescription()));
                }
            }
        };
    }

    private static boolean readsServerClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getTarget().getName();
        boolean withClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Clock.class));
        return (owner.startsWith("java.time.") && method.equals("now") && !withClock)
                || (call.getTargetOwner().isEquivalentTo(Clock.class)
                        && (method.startsWith("system") || method.startsWith("tick")))
                || (call.getTargetOwner().isEquivalentTo(System.class) && method.equals("currentTimeMillis"))
                || (call.getTargetOwner().isEquivalentTo(java.util.Calendar.class) && method.equals("getInstance"));
    }

    /** Whether the class belongs to what other slices may see: not a rule, not a format. */
    private static boolean isFace(JavaClass type) {
        return !isInner(slice(type), room(slice(type), type));
    }

    /** Whether a class outside the slice may use this one; printing and writing tables are tools as a whole. */
    private static boolean showsItself(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return TOOLS.contains(outer.getSimpleName())
                || outer.isInterface()
                || outer.isRecord()
                || outer.isEnum()
                || outer.isAnnotatedWith(Stateless.class)
                || outer.isAssignableTo(Throwable.class);
    }

    private static boolean mayUse(String parent, Map<String, Set<String>> rooms, JavaClass from, JavaClass to) {
        if (!isWithin(name(parent), from) || !isWithin(name(parent), to)) {
            return true;
        }
        String user = room(parent, from);
        String used = room(parent, to);
        return used.isEmpty()
                || user.isEmpty()
                || user.equals(used)
                || isInner(parent, used)
                || isInner(parent, user)
                || rooms.getOrDefault(user, Set.of()).contains(used);
    }
}
