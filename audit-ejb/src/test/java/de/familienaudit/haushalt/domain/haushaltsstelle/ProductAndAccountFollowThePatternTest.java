package de.familienaudit.haushalt.domain.haushaltsstelle;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-1: Doppisch besteht eine Haushaltsstelle aus Produkt und Konto, nach dem Muster der Kommune")
class ProductAndAccountFollowThePatternTest {

    private static final Feldmuster MIT_ALLEM =
            new Feldmuster(3, 12, Set.of(Musterzeichen.PUNKT, Musterzeichen.BINDESTRICH, Musterzeichen.BUCHSTABE));

    @DisplayName("Ohne eigene Festlegung: drei bis zehn und vier bis acht Ziffern")
    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "365, 5318, ''",
        "3650100, 53180000, ''",
        "1234567890, 5318, ''",
        "' 365 ', ' 5318 ', ''",
        "36, 5318, produkt H-1.produkt",
        "12345678901, 5318, produkt H-1.produkt",
        "36.5, 5318, produkt H-1.produkt",
        "36A, 5318, produkt H-1.produkt",
        "365, 531, konto H-1.konto",
        "365, 531800000, konto H-1.konto",
        "٣٦٥, 5318, produkt H-1.produkt",
        "36, 53, produkt H-1.produkt konto H-1.konto",
        "'', '', produkt form.pflichtfeld konto form.pflichtfeld"
    })
    void standard(String produkt, String konto, String verstoesse) {
        assertThat(Refusals.of(() -> Doppikmuster.STANDARD.lies(produkt, konto)).stream()
                        .map(v -> v.field() + " " + v.code())
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""))
                .isEqualTo(verstoesse);
    }

    @Test
    @DisplayName("Punkt, Bindestrich und Buchstaben gelten, wo die Kommune sie erlaubt; nie am Rand und nie doppelt")
    void erlaubt() {
        Doppikmuster muster = new Doppikmuster(MIT_ALLEM, Feldmuster.KONTO);

        assertThat(muster.lies("36.5-01A", "5318")).isEqualTo(new Doppikstelle("36.5-01A", "5318"));
        assertThat(muster.lies(" 365 ", "5318")).hasToString("365 / 5318");
        for (String falsch : new String[] {".365", "365-", "36..5", "36_5", "36 5", "3ß5é"}) {
            assertThat(Refusals.codes(() -> muster.lies(falsch, "5318"))).containsExactly("H-1.produkt");
        }
    }

    @Test
    @DisplayName("Die Ablehnung nennt, wie lang das Feld sein darf")
    void nenntDieLaenge() {
        assertThat(Refusals.of(() -> Doppikmuster.STANDARD.lies("1", "5318")))
                .singleElement()
                .satisfies(v -> assertThat(v.params()).containsExactly("1", 3, 10));
        assertThat(Refusals.of(() -> Doppikmuster.STANDARD.lies("1".repeat(40), "2".repeat(41))))
                .extracting(v -> v.params().get(0))
                .containsExactly("1".repeat(40), "2".repeat(40) + "…");
    }

    @DisplayName("Ein Muster hat eine kleinste und eine größte Länge, eins bis dreißig")
    @ParameterizedTest(name = "{0} bis {1}: {2}")
    @CsvSource({
        "1, 30, ''",
        "3, 3, ''",
        "0, 10, H-1.muster_laenge",
        "3, 31, H-1.muster_laenge",
        "5, 4, H-1.muster_laenge"
    })
    void muster(int von, int bis, String code) {
        assertThat(Feldmuster.verstoesse("produkt", von, bis).stream()
                        .map(v -> v.code())
                        .findFirst()
                        .orElse(""))
                .isEqualTo(code);
    }
}
