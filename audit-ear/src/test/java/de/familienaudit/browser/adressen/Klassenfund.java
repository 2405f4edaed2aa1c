package de.familienaudit.browser.adressen;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.util.List;

/** Finds on the class path what a slice brings along, so that no test keeps a list of slices. */
final class Klassenfund {

    private Klassenfund() {}

    /** One of every class that implements the type; their names end with the same word. */
    static <T> List<T> alle(Class<T> type, String paket, String endung) {
        return new ClassFileImporter()
                .withImportOption(location -> location.contains(endung + ".class")).importPackages(paket).stream()
                        .filter(found -> found.isAssignableTo(type))
                        .filter(found -> !found.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(found -> type.cast(eines(found)))
                        .toList();
    }

    private static Object eines(JavaClass found) {
        try {
            Constructor<?> constructor = found.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("needs a constructor without parameters: " + found.getName(), e);
        }
    }
}
