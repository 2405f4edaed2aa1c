package de.familienaudit.vorlage.domain.gang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-1: Eine Kommune sagt, woher ihre Nummern kommen; eine laufende Nummer wird nie zweimal vergeben")
class NumbersComeFromOneSourceTest {

    @Test
    @DisplayName("Ohne Festlegung gibt sie das Ratsinformationssystem; das Muster ist dann JJJJ/W/NNN")
    void nothingSaid() {
        Nummernvergabe vergabe = new Nummernvergabe(1);
        assertThat(vergabe.quelle()).isEqualTo(Nummernquelle.RATSINFORMATION);
        assertThat(vergabe.muster().muster()).isEqualTo("JJJJ/W/NNN");
        assertThat(vergabe.version()).isZero();
    }

    @Test
    @DisplayName("Quelle, Muster und Wahlperiode werden zusammen festgelegt")
    void set() {
        Nummernvergabe vergabe = new Nummernvergabe(1);
        vergabe.festlegen(Nummernquelle.PROGRAMM, new Nummernmuster(" JJJJ/W/NNN ", 7));
        assertThat(vergabe.quelle()).isEqualTo(Nummernquelle.PROGRAMM);
        assertThat(vergabe.muster().nummer(2026, 1)).isEqualTo("2026/7/001");
    }

    @Test
    @DisplayName("Was fehlt oder nicht geht, auf einmal; bis dahin gilt, was galt")
    void refused() {
        Nummernvergabe vergabe = new Nummernvergabe(1);
        assertThatThrownBy(() -> vergabe.festlegen(null, new Nummernmuster("JJJJ", 0)))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactly(
                                "quelle V-1.quelle_fehlt",
                                "muster V-1.muster_laufende_nummer",
                                "wahlperiode V-1.wahlperiode"));
        assertThat(vergabe.muster().muster()).isEqualTo("JJJJ/W/NNN");
    }

    @Test
    @DisplayName("Jede Nummer einmal, von 1 an, auch wenn die Vorlage dazu zurückgezogen wird")
    void eachOnce() {
        Nummernkreis kreis = new Nummernkreis(1, "2026/7/N");
        assertThat(kreis.naechste()).isEqualTo(1);
        assertThat(kreis.naechste()).isEqualTo(2);
        assertThat(kreis.kreis()).isEqualTo("2026/7/N");
        assertThat(kreis.mindestens(2)).isFalse();
        assertThat(kreis.mindestens(40)).isTrue();
        assertThat(kreis.naechste()).isEqualTo(41);
    }
}
