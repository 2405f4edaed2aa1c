package de.familienaudit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.familienaudit.zugang.konto.PasswordHashing;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Set;

/** ADR 32: while a password is computed, no lock and no connection is held; the steps around it are called by nobody else. */
@AnalyzeClasses(packages = Haus.BASE, importOptions = ImportOption.DoNotIncludeTests.class)
class SlowWorkHoldsNoTransactionTest {

    /** What takes half a second on purpose. */
    private static final Set<String> SLOW = Set.of("hash", "verify", "verifyNobody");

    @ArchTest
    static final ArchRule passwordsAreComputedOutsideOfTransactions = classes()
            .that()
            .doNotHaveFullyQualifiedName(PasswordHashing.class.getName())
            .should(new ArchCondition<>("compute passwords outside of transactions only") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                        if (isSlow(call.getTarget())) {
                            events.add(
                                    new SimpleConditionEvent(call, isOutside(call.getOrigin()), call.getDescription()));
                        }
                    }
                }
            });

    @ArchTest
    static final ArchRule stepsAreCalledInTheirRoomOnly = classes()
            .that()
            .haveNameMatching(".*\\.(?!Fort)\\w+schrittService")
            .should(new ArchCondition<>("be called in their own package only") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getAccessesToSelf()
                            .forEach(access -> events.add(new SimpleConditionEvent(
                                    access,
                                    access.getOriginOwner().getPackageName().equals(type.getPackageName()),
                                    access.getDescription())));
                }
            });

    private static boolean isSlow(AccessTarget target) {
        return target.getOwner().isEquivalentTo(PasswordHashing.class) && SLOW.contains(target.getName());
    }

    private static boolean isOutside(JavaCodeUnit method) {
        return method.isAnnotatedWith(TransactionAttribute.class)
                && method.getAnnotationOfType(TransactionAttribute.class).value()
                        == TransactionAttributeType.NOT_SUPPORTED;
    }
}
