package de.familienaudit.vorlage.domain.anlage;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsart;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName(
        "V-12, V-7, G-7: Anlagen ändern sich nur mit ihrer Vorlage: im Entwurf frei, eingereicht als Fassung, dann nie")
class AnnexesChangeOnlyWithTheirPaperTest {

    private static final Set<Papierstand> EINGEREICHT = EnumSet.of(Papierstand.EINGEREICHT, Papierstand.IN_BERATUNG);

    @ParameterizedTest
    @EnumSource(Papierstand.class)
    @DisplayName("Jeder Stand: im Entwurf ohne Grund, eingereicht mit Art und Grund, sonst gar nicht")
    void everyState(Papierstand stand) {
        List<String> ohne = codes(Papierherkunft.PROGRAMM, stand, null, "");
        List<String> mit = codes(Papierherkunft.PROGRAMM, stand, Fassungsart.ERGAENZUNG, "Neue Zahlen");
        if (stand == Papierstand.ENTWURF) {
            assertThat(ohne).isEmpty();
            assertThat(mit).isEmpty();
        } else if (EINGEREICHT.contains(stand)) {
            assertThat(ohne).containsExactly("fassungsart V-7.fassungsart_fehlt", "grund V-7.fassungsgrund_fehlt");
            assertThat(mit).isEmpty();
        } else {
            assertThat(mit).containsExactly(" V-12.bleiben");
        }
        assertThat(AnlageRule.istAenderbar(Papierherkunft.PROGRAMM, stand)).isEqualTo(mit.isEmpty());
        assertThat(AnlageRule.brauchtFassung(Papierherkunft.PROGRAMM, stand)).isEqualTo(EINGEREICHT.contains(stand));
    }

    @Test
    @DisplayName("G-7: Nacherfasstes wird mit Grund berichtigt, auch wenn es beschlossen ist")
    void recordedAfterwards() {
        assertThat(codes(Papierherkunft.NACHERFASST, Papierstand.BESCHLOSSEN, null, " "))
                .containsExactly("grund G-7.grund_fehlt");
        assertThat(codes(Papierherkunft.NACHERFASST, Papierstand.BESCHLOSSEN, null, "Aus der Akte"))
                .isEmpty();
        assertThat(codes(Papierherkunft.NACHERFASST, Papierstand.EINGEREICHT, null, "x".repeat(1001)))
                .containsExactly("grund form.zu_lang");
        assertThat(AnlageRule.brauchtFassung(Papierherkunft.NACHERFASST, Papierstand.EINGEREICHT))
                .isFalse();
    }

    @Test
    @DisplayName("Eine Anlage hat eine Bezeichnung von höchstens 300 Zeichen; eine Vorlage hat höchstens 50 Anlagen")
    void title() {
        assertThat(angabe(" ", 0)).containsExactly("form.pflichtfeld");
        assertThat(angabe(null, 0)).containsExactly("form.pflichtfeld");
        assertThat(angabe("x".repeat(300), 49)).isEmpty();
        assertThat(angabe("x".repeat(301), 50)).containsExactly("form.zu_lang", "V-12.zu_viele");
    }

    private static List<String> angabe(String titel, int vorhandene) {
        return AnlageRule.verstoesse(new Anlagenangabe(titel, true), vorhandene).stream()
                .map(Violation::code)
                .toList();
    }

    private static List<String> codes(Papierherkunft herkunft, Papierstand stand, Fassungsart art, String grund) {
        return AnlageRule.anlass(herkunft, stand, art, grund).stream()
                .map(v -> v.field() + " " + v.code())
                .toList();
    }
}
