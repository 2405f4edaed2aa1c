package de.familienaudit.haushalt.zustimmung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.zustimmung.Bedingung;
import de.familienaudit.haushalt.domain.zustimmung.Bedingungsart;
import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen.Bedingungsangabe;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H-4: Die Bedingungen eines Formulars werden gelesen; ohne Jahr gilt das der Bindung")
class ConditionsOfAFormAreReadTest {

    @Test
    @DisplayName("1.500 € im Jahr 2024: Haushaltsbeschluss und Rechtskraft")
    void read() {
        BedingungReader leser = new BedingungReader(
                List.of(
                        Bedingungsangabe.von("HAUSHALTSBESCHLUSS"),
                        new Bedingungsangabe("RECHTSKRAFT", null, " 2025 "),
                        new Bedingungsangabe("SONSTIGE", " Angebot ", "2024")),
                2024);
        assertThat(leser.verstoesse()).isEmpty();
        assertThat(leser.bedingungen())
                .containsExactly(
                        Bedingung.ausDerSatzung(Bedingungsart.HAUSHALTSBESCHLUSS, 2024),
                        Bedingung.ausDerSatzung(Bedingungsart.RECHTSKRAFT, 2025),
                        Bedingung.mitNachweis(Bedingungsart.SONSTIGE, "Angebot"));
    }

    @Test
    @DisplayName("Was nicht lesbar ist, steht an seiner Zeile, alles auf einmal")
    void refused() {
        assertThat(felder(
                        new Bedingungsangabe("UNSINN", "", ""),
                        new Bedingungsangabe("RECHTSKRAFT", "", "bald"),
                        Bedingungsangabe.von("RECHTSKRAFT")))
                .containsExactly("bedingungen:0:art form.pflichtfeld", "bedingungen:1:jahr H-2.kein_jahr");
        assertThat(felder(Bedingungsangabe.von("RECHTSKRAFT"), new Bedingungsangabe("RECHTSKRAFT", "", "2024")))
                .containsExactly("bedingungen:1:art H-4.bedingung_doppelt");
        assertThat(felder(Bedingungsangabe.von("SONSTIGE")))
                .containsExactly("bedingungen:0:bezeichnung H-4.bedingung_unbenannt");
    }

    private static List<String> felder(Bedingungsangabe... angaben) {
        return new BedingungReader(List.of(angaben), 2024)
                .verstoesse().stream().map(v -> v.field() + " " + v.code()).toList();
    }
}
