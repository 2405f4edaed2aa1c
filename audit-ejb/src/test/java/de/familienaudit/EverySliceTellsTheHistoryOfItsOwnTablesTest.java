package de.familienaudit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import de.familienaudit.shared.verlauf.Zugehoerigkeit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whether each logged table of the database is among them is asked in the server, where the database is. */
@DisplayName("G-2: Was das Protokoll über eine Tabelle wissen muss, sagt der Slice, dem sie gehört")
class EverySliceTellsTheHistoryOfItsOwnTablesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(Haus.BASE);
    private final Map<String, String> owners = new Tabellen(CLASSES).slices();
    private final List<Verlaufskunde> kunden = Kunden.in(CLASSES);

    @Test
    void every_slice_with_tables_does() {
        Set<String> slices = kunden.stream().map(this::slice).collect(Collectors.toSet());
        // the kernel below all slices has no records, only fingerprints of forms that nobody looks up
        assertThat(slices).doesNotContain("shared");
        slices.add("shared");
        assertThat(slices).containsExactlyInAnyOrderElementsOf(Set.copyOf(owners.values()));
        assertThat(kunden).allSatisfy(kunde -> assertThat(kunde.getClass()).hasAnnotation(ApplicationScoped.class));
    }

    @Test
    void a_table_is_told_once_and_by_its_owner() {
        List<String> names = new ArrayList<>();
        for (Verlaufskunde kunde : kunden) {
            for (Verlaufstabelle tabelle : kunde.tabellen()) {
                names.add(tabelle.name());
                assertThat(owners).containsEntry(tabelle.name(), slice(kunde));
            }
        }
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }

    @Test
    void it_points_only_to_tables_of_its_own_slice_or_of_lower_ones() {
        for (Verlaufskunde kunde : kunden) {
            for (Verlaufstabelle tabelle : kunde.tabellen()) {
                assertThat(ziele(tabelle)).allSatisfy(ziel -> {
                    assertThat(owners).as(tabelle.name()).containsKey(ziel);
                    String owner = owners.get(ziel);
                    assertThat(owner.equals(slice(kunde)) || floor(owner) < floor(slice(kunde)))
                            .as(tabelle.name() + " points to " + ziel)
                            .isTrue();
                });
            }
        }
    }

    private static List<String> ziele(Verlaufstabelle tabelle) {
        List<String> ziele = new ArrayList<>(tabelle.spalten().verweise().values());
        tabelle.zugehoerigkeiten().stream()
                .map(Zugehoerigkeit::tabelle)
                .filter(Objects::nonNull)
                .forEach(ziele::add);
        return ziele;
    }

    private String slice(Verlaufskunde kunde) {
        return Tabellen.sliceOf(kunde.getClass().getPackageName());
    }

    private static int floor(String slice) {
        return Haus.FLOORS.get(slice);
    }
}
