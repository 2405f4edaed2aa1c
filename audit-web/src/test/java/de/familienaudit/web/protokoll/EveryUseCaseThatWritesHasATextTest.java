package de.familienaudit.web.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.familienaudit.shared.Requires;
import de.familienaudit.web.text.TextBundle;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A service method that does not say {@code schreibt = false} may write; the log has to name it in words. */
@DisplayName("G-2: Jeder Vorgang, der etwas ändert, hat im Protokoll einen Namen")
class EveryUseCaseThatWritesHasATextTest {

    @Test
    void every_use_case_that_writes_has_a_text() {
        JavaClasses services = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("de.familienaudit");
        Set<String> methods = services.stream()
                .flatMap(service -> service.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Requires.class))
                .filter(method -> method.getAnnotationOfType(Requires.class).schreibt())
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(methods).contains("FortschrittService.melden", "ImportService.uebernehmen");
        TextBundle texts = TextBundle.of(Locale.GERMAN);
        methods.removeIf(name -> texts.find("vorgang." + name).isPresent());
        assertThat(methods)
                .as("vorgang.<name> is missing in the texts of its slice")
                .isEmpty();
    }
}
