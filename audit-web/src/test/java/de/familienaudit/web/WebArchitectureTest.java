package de.familienaudit.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** audit-web knows the faces of the slices and shared; no entity, no query and no rule lives here. */
@AnalyzeClasses(packages = "de.familienaudit.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

    private static final String WEB = "de.familienaudit.web..";

    @ArchTest
    static void no_rule_passes_on_an_empty_package(JavaClasses all) {
        for (String part : List.of("frame", "text", "error", "component", "el")) {
            assertThat(all.stream().anyMatch(type -> type.getPackageName().startsWith("de.familienaudit.web." + part)))
                    .as(part)
                    .isTrue();
        }
    }

    @ArchTest
    static void no_domain_class_reaches_a_page(JavaClasses all) {
        noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("de.familienaudit.*.domain..", "jakarta.persistence..", "java.sql..")
                .check(all);
    }

    /** Its service asks for the proof first (ADR 32). */
    @ArchTest
    static void no_page_calls_a_single_step_of_a_use_case(JavaClasses all) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.(?!Fort)\\w+schrittService")
                .check(all);
    }

    @ArchTest
    static void nobody_reads_the_clock_of_the_server(JavaClasses all) {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the time comes without the injected clock", WebArchitectureTest::readsServerClock))
                .orShould()
                .callConstructorWhere(DescribedPredicate.describe(
                        "the time comes without the injected clock",
                        call -> call.getTargetOwner().isEquivalentTo(Date.class)
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .check(all);
    }

    @ArchTest
    static void texts_know_nothing_of_components(JavaClasses all) {
        noClasses()
                .that()
                .resideInAPackage("de.familienaudit.web.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "de.familienaudit.web.component..", "de.familienaudit.web.frame..", "org.primefaces..")
                .check(all);
    }

    @ArchTest
    static void the_frame_knows_no_slice(JavaClasses all) {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "de.familienaudit.web.frame..",
                        "de.familienaudit.web.text..",
                        "de.familienaudit.web.component..")
                .should()
                .dependOnClassesThat(resideInAPackage("de.familienaudit..")
                        .and(not(resideInAnyPackage(
                                "de.familienaudit.shared..",
                                "de.familienaudit.web.frame..",
                                "de.familienaudit.web.text..",
                                "de.familienaudit.web.component.."))))
                .because("a slice brings its own book of pages")
                .check(all);
    }

    @ArchTest
    static void a_book_of_pages_is_found_by_the_container_and_by_its_name(JavaClasses all) {
        classes()
                .that()
                .implement(Seitenbuch.class)
                .should()
                .beAnnotatedWith(ApplicationScoped.class)
                .andShould()
                .bePublic()
                .andShould()
                .haveSimpleNameEndingWith("Seiten")
                .check(all);
    }

    @ArchTest
    static void beans_of_pages_are_small_and_named_after_their_page(JavaClasses all) throws java.io.IOException {
        classes()
                .that()
                .areAnnotatedWith(Named.class)
                .and()
                .haveSimpleNameEndingWith("View")
                .should()
                .bePublic()
                .check(all);
        for (var type : all) {
            if (type.getSimpleName().endsWith("View")) {
                Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
                assertThat(Files.readAllLines(source)).as(type.getName()).hasSizeLessThanOrEqualTo(150);
            }
        }
    }

    /** The same words as in the rule of audit-ejb: what one module may not do, the other may not either. */
    private static boolean readsServerClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getTarget().getName();
        boolean withClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Clock.class));
        return (owner.startsWith("java.time.") && method.equals("now") && !withClock)
                || (call.getTargetOwner().isEquivalentTo(Clock.class)
                        && (method.startsWith("system") || method.startsWith("tick")))
                || (call.getTargetOwner().isEquivalentTo(System.class) && method.equals("currentTimeMillis"))
                || (call.getTargetOwner().isEquivalentTo(Calendar.class) && method.equals("getInstance"));
    }

    @ArchTest
    static void no_circle_between_packages(JavaClasses all) {
        slices().assignedFrom(new SliceAssignment() {
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
                .beFreeOfCycles()
                .check(all);
    }
}
