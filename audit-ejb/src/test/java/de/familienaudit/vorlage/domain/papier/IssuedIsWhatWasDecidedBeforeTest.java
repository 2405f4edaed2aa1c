package de.familienaudit.vorlage.domain.papier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "V-7, V-9: Ausgefertigt ist, was beschlossen ist und danach ausgefertigt wurde; ausgesetzt, aufgehoben oder als Bericht ist es das nicht")
class IssuedIsWhatWasDecidedBeforeTest {

    @ParameterizedTest(name = "{0}, {1}, am {2} durch {3}: {4}")
    @CsvSource({
        "BESCHLUSSVORLAGE, BESCHLOSSEN, 2020-06-11, Landrätin, true",
        "BESCHLUSSVORLAGE, BESCHLOSSEN, 2020-06-10, '', true",
        "BESCHLUSSVORLAGE, BESCHLOSSEN, , Landrätin, true",
        "BESCHLUSSVORLAGE, BESCHLOSSEN, , '', false",
        "BESCHLUSSVORLAGE, BESCHLOSSEN, 2020-06-09, Landrätin, false",
        "ANTRAG, GEAENDERT_BESCHLOSSEN, 2020-06-11, '', true",
        "BESCHLUSSVORLAGE, TEILWEISE_BESCHLOSSEN, 2020-06-11, '', true",
        "BESCHLUSSVORLAGE, ZUR_KENNTNIS_GENOMMEN, 2020-06-11, '', true",
        "BERICHT, ZUR_KENNTNIS_GENOMMEN, 2020-06-11, '', false",
        "BESCHLUSSVORLAGE, ABGELEHNT, 2020-06-11, '', false",
        "BESCHLUSSVORLAGE, IN_BERATUNG, 2020-06-11, '', false",
        "BESCHLUSSVORLAGE, AUSGESETZT, 2020-06-11, '', false",
        "BESCHLUSSVORLAGE, AUFGEHOBEN, 2020-06-11, '', false"
    })
    void issued(Vorlagenart art, Papierstand stand, LocalDate am, String durch, boolean ausgefertigt) {
        assertThat(new Ausfertigung(am, durch).gilt(art, Papierlage.ohneTeile(stand, LocalDate.of(2020, 6, 10))))
                .isEqualTo(ausgefertigt);
    }

    @ParameterizedTest
    @CsvSource({"2020-06-11", "1999-01-01"})
    @DisplayName("Ist der Tag des Beschlusses nicht bekannt, zählt jeder")
    void withoutADay(LocalDate am) {
        assertThat(new Ausfertigung(am, "")
                        .gilt(Vorlagenart.BESCHLUSSVORLAGE, Papierlage.ohneTeile(Papierstand.BESCHLOSSEN, null)))
                .isTrue();
    }
}
