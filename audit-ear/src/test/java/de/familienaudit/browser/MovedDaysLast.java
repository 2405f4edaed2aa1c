package de.familienaudit.browser;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Puts the tests of another day behind all others: one server for each day, and never two at once. The order of the rest
 * stays as it is.
 */
public final class MovedDaysLast implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(MovedDaysLast::day));
    }

    private static String day(ClassDescriptor type) {
        return BrowserExtension.day(type.getTestClass());
    }
}
