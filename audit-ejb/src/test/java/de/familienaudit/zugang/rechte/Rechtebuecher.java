package de.familienaudit.zugang.rechte;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.familienaudit.shared.Rechtebuch;
import de.familienaudit.shared.Requires;
import de.familienaudit.zugang.domain.rechte.Berechtigungstabelle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The books of all slices as they lie on the class path, and what the services ask for. */
public final class Rechtebuecher {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.familienaudit");

    private Rechtebuecher() {}

    /** The table as the container makes it. */
    public static Berechtigungstabelle tabelle() {
        return BerechtigungstabelleAdapter.aus(CLASSES.stream()
                .filter(type -> type.isAssignableTo(Rechtebuch.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(type -> neu(type.reflect()))
                .toList());
    }

    /** Every action that a service method names. */
    public static Set<String> verlangte() {
        return CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Requires.class))
                .map(method -> method.getAnnotationOfType(Requires.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Rechtebuch neu(Class<?> type) {
        try {
            return (Rechtebuch) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("needs a public constructor without parameters: " + type.getName(), e);
        }
    }
}
