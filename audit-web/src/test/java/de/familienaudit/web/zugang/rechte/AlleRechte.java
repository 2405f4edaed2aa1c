package de.familienaudit.web.zugang.rechte;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.familienaudit.shared.Rechtebuch;
import de.familienaudit.zugang.domain.rechte.Berechtigungstabelle;
import de.familienaudit.zugang.rechte.BerechtigungstabelleAdapter;
import java.util.List;

/** The permission table of all books on the class path, as the container makes it. */
public final class AlleRechte {

    private AlleRechte() {}

    public static Berechtigungstabelle tabelle() {
        return BerechtigungstabelleAdapter.aus(buecher());
    }

    private static List<Rechtebuch> buecher() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("de.familienaudit")
                        .stream()
                        .filter(type -> type.isAssignableTo(Rechtebuch.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(type -> neu(type.reflect()))
                        .toList();
    }

    private static Rechtebuch neu(Class<?> type) {
        try {
            return (Rechtebuch) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("needs a public constructor without parameters: " + type.getName(), e);
        }
    }
}
