package de.familienaudit.zugang.domain.kommune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.zugang.domain.kommune.KommuneEinstellung.Eingabe;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Einstellungen einer Kommune gelten nur vollständig; jeder Mangel wird genannt")
class KommuneTakesOnlyCompleteSettingsTest {

    private static final Instant JETZT = Instant.parse("2026-05-04T10:00:00Z");

    @Test
    @DisplayName("Settings: a new Kommune has the documented defaults and the neutral look")
    void defaults() {
        Kommune kommune = new Kommune(" Kyffhäuserkreis ", KommuneArt.LANDKREIS);
        assertThat(kommune.name()).isEqualTo("Kyffhäuserkreis");
        assertThat(kommune.akzentfarbe()).isEmpty();
        assertThat(kommune.wappenId()).isEmpty();
        assertThat(kommune.stilleMonate()).isEqualTo(6);
        assertThat(kommune.vorschauTage()).isEqualTo(90);
        assertThat(kommune.erinnerungsplan()).isEqualTo(Erinnerungsplan.VORGABE);
        assertThat(kommune.einspringendeStelle()).isEqualTo("Projektleitung");
        assertThat(kommune.geaendertVon()).isEmpty();
        assertThat(kommune.geaendertAm()).isEmpty();
        assertThat(kommune.version()).isZero();
    }

    @Test
    @DisplayName("Settings: a Kommune can begin with its own word for the Stelle that steps in")
    void beginsWithItsOwnWord() {
        Kommune kommune = new Kommune("Kyffhäuserkreis", KommuneArt.LANDKREIS, " Projektleitung Audit ");
        assertThat(kommune.einspringendeStelle()).isEqualTo("Projektleitung Audit");
        assertThat(kommune.name()).isEqualTo("Kyffhäuserkreis");
        assertThat(kommune.art()).isEqualTo(KommuneArt.LANDKREIS);
    }

    @Test
    @DisplayName("Settings: what was typed is taken over tidily, with who and when")
    void takesOver() {
        Kommune kommune = new Kommune("Alt", KommuneArt.LANDKREIS);
        kommune.einstellen(
                KommuneEinstellung.von(new Eingabe(
                        "  Stadt   Neu ", "STADT", "1F6F43", 3, 60, "60 7", 14, " Stabsstelle\t  Familie ", true)),
                "Erika",
                JETZT);
        assertThat(kommune.name()).isEqualTo("Stadt Neu");
        assertThat(kommune.art()).isEqualTo(KommuneArt.STADT);
        assertThat(kommune.akzentfarbe()).hasValue("#1f6f43");
        assertThat(kommune.stilleMonate()).isEqualTo(3);
        assertThat(kommune.vorschauTage()).isEqualTo(60);
        assertThat(kommune.erinnerungsplan()).isEqualTo(new Erinnerungsplan(List.of(60, 7), 14));
        assertThat(kommune.einspringendeStelle()).isEqualTo("Stabsstelle Familie");
        assertThat(kommune.istFronleichnamFeiertag()).isTrue();
        assertThat(kommune.geaendertVon()).isEqualTo("Erika");
        assertThat(kommune.geaendertAm()).hasValue(JETZT);
    }

    @Test
    @DisplayName("Settings: no colour is the neutral one; a coat of arms comes with its text and goes with it")
    void neutralColourAndCoatOfArms() {
        Kommune kommune = new Kommune("Alt", KommuneArt.LANDKREIS);
        kommune.einstellen(KommuneEinstellung.von(eingabe("Alt", "", 6, "1")), "Erika", JETZT);
        kommune.zeigeWappen(7, "Ein Löwe", "Erika", JETZT);
        assertThat(kommune.akzentfarbe()).isEmpty();
        assertThat(kommune.wappenId()).hasValue(7L);
        assertThat(kommune.wappenText()).isEqualTo("Ein Löwe");
        kommune.ohneWappen("Erika", JETZT);
        assertThat(kommune.wappenId()).isEmpty();
        assertThat(kommune.wappenText()).isEmpty();
    }

    @Test
    @DisplayName("Settings: every empty field is named")
    void emptyFields() {
        assertThat(codes(new Eingabe(" ", "", "", null, null, " ", null, " \n ", false)))
                .containsExactly(
                        "name form.pflichtfeld",
                        "art form.pflichtfeld",
                        "stilleMonate form.pflichtfeld",
                        "vorschauTage form.pflichtfeld",
                        "erinnerungTage form.pflichtfeld",
                        "erinnerungWiederholung form.pflichtfeld",
                        "einspringendeStelle form.pflichtfeld");
    }

    @Test
    @DisplayName("Settings: every number has its bounds, every text its length")
    void bounds() {
        assertThat(codes(new Eingabe("x".repeat(201), "LAND", "grün", 61, 366, "bald", 91, "x".repeat(301), true)))
                .containsExactly(
                        "name form.zu_lang",
                        "art form.pflichtfeld",
                        "akzentfarbe kommune.farbe_unlesbar",
                        "stilleMonate kommune.zahl",
                        "vorschauTage kommune.zahl",
                        "erinnerungTage F-2.tage_unlesbar",
                        "erinnerungWiederholung kommune.zahl",
                        "einspringendeStelle form.zu_lang");
        assertThat(refusal(new Eingabe("Stadt", "STADT", "", 6, 90, "1", 7, "x".repeat(301), false))
                        .violations())
                .containsExactly(Violation.zuLang("einspringendeStelle", 301, 300));
        String laengste = "x".repeat(300);
        assertThat(KommuneEinstellung.von(new Eingabe("Stadt", "STADT", "", 6, 90, "1", 7, laengste, false))
                        .einspringendeStelle())
                .isEqualTo(laengste);
        assertThat(codes(eingabe("Stadt", "", 0, "0")))
                .containsExactly("stilleMonate kommune.zahl", "erinnerungTage F-2.tage_bereich");
    }

    @Test
    @DisplayName("Settings: a colour that is too light is refused with its contrast and the nearest one that passes")
    void lightColourIsRefusedWithFigures() {
        BusinessRuleException refusal = refusal(eingabe("Stadt", "#ffcc00", 6, "1"));
        assertThat(refusal.violations()).hasSize(1);
        Violation verstoss = refusal.violations().get(0);
        assertThat(verstoss.code()).isEqualTo("kommune.farbe_zu_hell");
        assertThat(verstoss.params().get(0)).isEqualTo("#ffcc00");
        assertThat((Double) verstoss.params().get(1)).isBetween(1.5, 1.6);
        assertThat((Double) verstoss.params().get(2)).isBetween(1.3, 1.4);
        String vorschlag = (String) verstoss.params().get(3);
        assertThat(new Akzentfarbe(Farbe.lies(vorschlag).orElseThrow()).istLesbar())
                .isTrue();
    }

    private static Eingabe eingabe(String name, String farbe, int monate, String tage) {
        return new Eingabe(name, "STADT", farbe, monate, 90, tage, 7, "Projektleitung", false);
    }

    private static List<String> codes(Eingabe eingabe) {
        return refusal(eingabe).violations().stream()
                .map(v -> v.field() + " " + v.code())
                .toList();
    }

    private static BusinessRuleException refusal(Eingabe eingabe) {
        return catchThrowableOfType(BusinessRuleException.class, () -> KommuneEinstellung.von(eingabe));
    }
}
