package de.familienaudit.web.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
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

/** A service method that answers nothing or whose action is more than reading may write; the log has to name it in words. */
@DisplayName("G-2: every use case that writes has a text in the change log")
class EveryUseCaseThatWritesHasATextTest {

    /** Ask for more than a right to read, but write nothing that is logged; whoever adds one names it here. */
    private static final Set<String> NOT_LOGGED = Set.of(
            "AnmeldeService.akteur",
            "AnmeldeService.angemeldet",
            "AnmeldeService.code",
            "AnmeldeService.wartetAufCode",
            "EigenesKontoService.details",
            "EntwurfService.gemerkt",
            "ImportService.vorschau",
            "KennzahlWertService.vorschau",
            "KommuneService.bezeichnungAm",
            "KommuneService.details",
            "KommuneService.erscheinung",
            "KommuneService.nameAm",
            "KommuneService.wappen",
            "KontenService.details",
            "KontenService.liste",
            "NachweisService.code",
            "NachweisService.ersterCode",
            "NachweisService.passwort",
            "PseudonymService.stand",
            "SicherheitService.einstellungen",
            "SignaturpruefungService.pruefe",
            "SignaturzertifikatService.liste",
            "StellenverzeichnisService.konten",
            "VereinbarungsdokumentService.zurUnterschrift",
            "VertretungService.auswahl",
            "VertretungService.details",
            "VertretungService.liste",
            "VertretungService.stueck",
            "VertretungService.urkunde",
            "ZusammenfuehrungService.vorschau",
            "ZweiterFaktorService.details");

    @Test
    void every_use_case_that_writes_has_a_text() {
        JavaClasses services = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("de.familienaudit");
        Set<String> methods = services.stream()
                .flatMap(service -> service.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Requires.class))
                .filter(EveryUseCaseThatWritesHasATextTest::mayWrite)
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .filter(name -> !NOT_LOGGED.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(methods).contains("FortschrittService.melden", "ImportService.uebernehmen");
        TextBundle texts = TextBundle.of(Locale.GERMAN);
        methods.removeIf(name -> texts.find("vorgang." + name).isPresent());
        assertThat(methods)
                .as("vorgang.<name> is missing in the text file of the slice")
                .isEmpty();
    }

    private static boolean mayWrite(JavaMethod method) {
        boolean reads =
                method.getAnnotationOfType(Requires.class).value().name().endsWith("_LESEN");
        return !method.getOwner().getSimpleName().endsWith("LesenService")
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && (!reads || method.getRawReturnType().getName().equals("void"));
    }
}
