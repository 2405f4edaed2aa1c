package de.familienaudit.frist;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.familienaudit.shared.Rolle;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-1: Ein kommender Tag sagt, wie weit er entfernt ist; jeder Slice mit Tagen nennt sie")
class DatesComeFromTheirSourceTest {

    @Test
    @DisplayName("Gezählt wird von Tag zu Tag, auch über einen 29. Februar und die Zeitumstellung")
    void distance() {
        assertThat(am(2028, 3, 1).tageNach(LocalDate.of(2028, 2, 28))).isEqualTo(2);
        assertThat(am(2027, 3, 1).tageNach(LocalDate.of(2027, 2, 28))).isEqualTo(1);
        assertThat(am(2026, 3, 30).tageNach(LocalDate.of(2026, 3, 28))).isEqualTo(2);
        assertThat(am(2026, 3, 30).tageNach(LocalDate.of(2026, 3, 30))).isZero();
    }

    @Test
    @DisplayName("Die Zertifikate sind eine Quelle; jede Quelle heißt …Fristen und gilt für eine Anfrage")
    void sources() {
        List<JavaClass> quellen = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("de.familienaudit")
                        .stream()
                        .filter(c -> c.isAssignableTo(FristQuelle.class) && !c.isInterface())
                        .toList();
        assertThat(quellen).extracting(JavaClass::getSimpleName).contains("ZertifikatFristen");
        assertThat(quellen).allSatisfy(q -> {
            assertThat(q.getSimpleName()).endsWith("Fristen");
            assertThat(q.isAnnotatedWith(RequestScoped.class)).isTrue();
        });
    }

    private static Frist am(int jahr, int monat, int tag) {
        return new Frist(LocalDate.of(jahr, monat, tag), "frist.probe", List.of(), "/", Rolle.PROJEKTLEITUNG);
    }
}
