package de.familienaudit.browser;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Puts the tests of another day, which need a server of their own, behind all others, and before them those that fill the
 * database with a large installation. The order of the rest stays as it is. For one process; where several share the
 * classes, they take them by name.
 */
public final class DearTestsLast implements ClassOrderer {

    private static final String LARGE = "de.familienaudit.browser.menge";

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(DearTestsLast::day).thenComparing(DearTestsLast::isLarge));
    }

    private static String day(ClassDescriptor type) {
        return BrowserExtension.day(type.getTestClass());
    }

    private static boolean isLarge(ClassDescriptor type) {
        return type.getTestClass().getPackageName().equals(LARGE);
    }
}
