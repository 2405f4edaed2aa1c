package de.familienaudit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import java.lang.reflect.Constructor;
import java.util.List;

/** Every Verlaufskunde of the program, found in the classes as the container finds them. */
public final class Kunden {

    private Kunden() {}

    /** One of each, in no particular order. */
    public static List<Verlaufskunde> alle() {
        return in(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("de.familienaudit"));
    }

    static List<Verlaufskunde> in(JavaClasses classes) {
        return classes.stream()
                .filter(c -> c.isAssignableTo(Verlaufskunde.class) && !c.isInterface())
                .map(Kunden::neu)
                .toList();
    }

    private static Verlaufskunde neu(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Verlaufskunde) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot be made as the container makes it: " + type.getName(), e);
        }
    }
}
