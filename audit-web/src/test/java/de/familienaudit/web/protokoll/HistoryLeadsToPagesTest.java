package de.familienaudit.web.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import de.familienaudit.shared.verlauf.Einsicht;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The slices of audit-ejb name the pages of their records; here is where the pages are. */
@DisplayName("G-2: Ein Eintrag des Protokolls führt zu einer Seite, die es gibt")
class HistoryLeadsToPagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void every_kind_of_record_with_a_history_has_its_page() {
        List<Einsicht> einsichten = new ClassFileImporter()
                .importPackages("de.familienaudit").stream()
                        .filter(c -> c.isAssignableTo(Verlaufskunde.class) && !c.isInterface())
                        .flatMap(HistoryLeadsToPagesTest::tabellen)
                        .map(Verlaufstabelle::einsicht)
                        .filter(Objects::nonNull)
                        .toList();
        assertThat(einsichten).hasSizeGreaterThan(7).allSatisfy(einsicht -> {
            String adresse = einsicht.seite(7);
            assertThat(adresse).startsWith("/");
            assertThat(PAGES.resolve(adresse.substring(1).replaceFirst("\\?id=7$", "")))
                    .isRegularFile();
        });
    }

    private static Stream<Verlaufstabelle> tabellen(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((Verlaufskunde) constructor.newInstance()).tabellen().stream();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot be made as the container makes it: " + type.getName(), e);
        }
    }
}
