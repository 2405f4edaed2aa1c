package de.familienaudit.vorlage.domain.gang;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("V-1: Eine Nummer nennt Jahr, Wahlperiode und laufende Nummer nach dem Muster der Kommune")
class NumbersFollowThePatternOfTheKommuneTest {

    @ParameterizedTest
    @CsvSource({
        "JJJJ/W/NNN, 6, 2018, 67, 2018/6/067",
        "JJJJ/W/NNN, 7, 2020, 10, 2020/7/010",
        "JJJJ/W/NNN, 7, 2023, 89, 2023/7/089",
        "JJJJ/W/NNN, 7, 2023, 1000, 2023/7/1000",
        "BV-JJ-NNNN, , 2026, 1, BV-26-0001",
        "N/JJ, , 2005, 12, 12/05",
        "VL NN.W, 10, 2026, 3, VL 03.10"
    })
    @DisplayName("Die Nummern der Quellen und andere Muster; mehr Stellen, als das Muster nennt, werden nicht gekürzt")
    void asTheSourcesHaveThem(String muster, Integer wahlperiode, int jahr, int laufend, String nummer) {
        Nummernmuster m = new Nummernmuster(muster, wahlperiode);
        assertThat(m.verstoesse()).isEmpty();
        assertThat(m.nummer(jahr, laufend)).isEqualTo(nummer);
    }

    @Test
    @DisplayName("Je Jahr und Wahlperiode wird neu gezählt, wo das Muster sie nennt")
    void circles() {
        Nummernmuster m = new Nummernmuster(Nummernmuster.STANDARD, 7);
        assertThat(m.kreis(2020)).isEqualTo("2020/7/N");
        assertThat(m.kreis(2021)).isEqualTo("2021/7/N");
        assertThat(new Nummernmuster("NNN", null).kreis(2020)).isEqualTo(new Nummernmuster("NNNN", null).kreis(2021));
    }

    @ParameterizedTest
    @CsvSource({
        "JJJJ/W, 7, muster V-1.muster_laufende_nummer",
        "NN/NN, , muster V-1.muster_laufende_nummer",
        "JJJ/NNN, , muster V-1.muster_buchstaben",
        "JJJJ/JJ/N, , muster V-1.muster_buchstaben",
        "W/W/N, 7, muster V-1.muster_buchstaben",
        "N<b>, , muster V-1.muster_zeichen",
        "NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN, , muster V-1.muster_zeichen",
        "JJJJ/W/NNN, , wahlperiode V-1.wahlperiode_fehlt",
        "JJJJ/W/NNN, 0, wahlperiode V-1.wahlperiode",
        "JJJJ/NNN, 100, wahlperiode V-1.wahlperiode"
    })
    @DisplayName("Ein Muster, aus dem keine eindeutigen Nummern werden, wird abgelehnt")
    void refused(String muster, Integer wahlperiode, String verstoss) {
        assertThat(new Nummernmuster(muster, wahlperiode).verstoesse())
                .extracting(v -> v.field() + " " + v.code())
                .containsExactly(verstoss);
    }

    @Test
    @DisplayName("Ohne Muster fehlt die laufende Nummer")
    void empty() {
        assertThat(new Nummernmuster(null, null).verstoesse())
                .extracting(Violation::code)
                .containsExactly("V-1.muster_laufende_nummer");
    }

    @ParameterizedTest
    @CsvSource({
        "JJJJ/W/NNN, 2020/7/010, 2020/7/N, 10",
        "JJJJ/W/NNN, 2020/10/1010, 2020/10/N, 1010",
        "BV-JJ-NNNN, BV-26-0007, BV-26-N, 7",
        "N.JJ, 12.05, N.05, 12"
    })
    @DisplayName("Eine eingetragene Nummer wird gelesen, damit sie nicht noch einmal vergeben wird")
    void read(String muster, String nummer, String kreis, int laufend) {
        assertThat(new Nummernmuster(muster, null).lies(nummer)).contains(new Nummernmuster.Platz(kreis, laufend));
    }

    @ParameterizedTest
    @CsvSource({
        "JJJJ/W/NNN, 2020/7/10",
        "JJJJ/W/NNN, VL 2020/7/010",
        "JJJJ/W/NNN, 2020/7/010a",
        "JJJJ/W/NNN, 2020/7/123456789",
        "JJJJ, 2020",
        "JJJJ.NN, 2020x01"
    })
    @DisplayName("Eine Nummer, die anders aussieht, steht in keinem Kreis")
    void differs(String muster, String nummer) {
        assertThat(new Nummernmuster(muster, null).lies(nummer)).isEmpty();
    }
}
