package de.familienaudit.web.frame;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The books of all slices, found on the class path by their name, as the container finds them by their annotation. */
final class AlleSeitenbuecher {

    private AlleSeitenbuecher() {}

    static Seitenbuecher gelesen() {
        return Seitenbuecher.aus(buecher());
    }

    static List<Seitenbuch> buecher() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(location -> location.contains("Seiten.class"))
                        .importPackages("de.familienaudit.web")
                        .stream()
                        .filter(type -> type.isAssignableTo(Seitenbuch.class))
                        .map(AlleSeitenbuecher::buch)
                        .toList();
    }

    private static Seitenbuch buch(JavaClass type) {
        try {
            return (Seitenbuch) type.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a book needs a constructor without parameters: " + type.getName(), e);
        }
    }
}
