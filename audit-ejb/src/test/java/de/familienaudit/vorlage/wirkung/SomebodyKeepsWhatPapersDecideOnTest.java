package de.familienaudit.vorlage.wirkung;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.familienaudit.vorlage.domain.wirkung.Wirkungsart;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-11: Worüber Vorlagen entscheiden, führt ein Bereich darüber, jede Art genau einer")
class SomebodyKeepsWhatPapersDecideOnTest {

    @Test
    @DisplayName("V-11: Fassungen und geringfügige Fortschreibungen sind Gegenstände")
    void agreementsAreDecided() throws ReflectiveOperationException {
        List<String> arten = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("de.familienaudit")) {
            if (type.isAssignableTo(Beschlussgegenstand.class) && !type.isInterface()) {
                Constructor<?> constructor = type.reflect().getDeclaredConstructor();
                constructor.setAccessible(true);
                arten.add(((Beschlussgegenstand) constructor.newInstance()).art());
            }
        }
        assertThat(arten).doesNotHaveDuplicates().contains("FASSUNG", "FORTSCHREIBUNGEN");
    }

    @Test
    @DisplayName("V-11: Bereiche darüber sehen dieselben Wirkungen wie die Regel")
    void sameNamesAsTheRule() {
        assertThat(Stream.of(Beschlussfolge.Art.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Wirkungsart.values()).map(Enum::name).toList());
    }
}
