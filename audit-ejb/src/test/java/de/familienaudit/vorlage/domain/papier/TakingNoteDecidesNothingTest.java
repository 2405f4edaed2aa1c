package de.familienaudit.vorlage.domain.papier;

import static de.familienaudit.vorlage.domain.papier.Papiere.KREISTAG;
import static de.familienaudit.vorlage.domain.papier.Papiere.abstimmung;
import static de.familienaudit.vorlage.domain.papier.Papiere.entscheidung;
import static de.familienaudit.vorlage.domain.papier.Papiere.lage;
import static de.familienaudit.vorlage.domain.papier.Papiere.papier;
import static de.familienaudit.vorlage.domain.papier.Papiere.stimmen;
import static de.familienaudit.vorlage.domain.papier.Papiere.teil;
import static de.familienaudit.vorlage.domain.papier.Papiere.worte;
import static de.familienaudit.vorlage.domain.papier.Papiere.zeile;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Antragsrichtung;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-5, V-8: Zur Kenntnis genommen ist kein Beschluss, aber ein Ende")
class TakingNoteDecidesNothingTest {

    private static final String PUNKTE = "Beschlossen wird:\n1. Das eine.\n2. Das andere.";

    @Test
    @DisplayName("V-8: Zur Kenntnis genommen ist kein Beschluss, mit Stimmen und ohne, ganz und in Teilen")
    void takingNote() {
        for (Abstimmung votum : List.of(
                stimmen("30/0/0/0"),
                worte("zur Kenntnis genommen"),
                abstimmung(
                        Abstimmungsgegenstand.HAUPTSACHE,
                        "",
                        Antragsrichtung.ANNEHMEN,
                        "30/0/0/0",
                        "einstimmig zur Kenntnis genommen"))) {
            Beratung kenntnis = zeile(
                    KREISTAG,
                    "2020-06-10",
                    Beratungsrolle.KENNTNISNAHME,
                    Beratungsstand.BEHANDELT,
                    Entscheidungsmarke.GANZ,
                    votum);
            assertThat(lage(papier(Vorlagenart.BERICHT, "", Ausfertigung.KEINE, kenntnis)))
                    .isEqualTo(Papierlage.ohneTeile(Papierstand.ZUR_KENNTNIS_GENOMMEN, LocalDate.of(2020, 6, 10)));
        }
        Abstimmung ersterTeil = abstimmung(
                Abstimmungsgegenstand.TEIL, "1", Antragsrichtung.ANNEHMEN, "?/?/?/?", "zur Kenntnis genommen");
        Papierlage beides = lage(papier(
                Vorlagenart.BESCHLUSSVORLAGE,
                PUNKTE,
                Ausfertigung.KEINE,
                entscheidung(KREISTAG, "2020-06-10", ersterTeil, teil("2", "20/5/0/0"))));
        assertThat(beides.stand()).isEqualTo(Papierstand.BESCHLOSSEN);
        assertThat(beides.offen()).isEmpty();
        Beratung verweigert = zeile(
                KREISTAG,
                "2020-06-10",
                Beratungsrolle.KENNTNISNAHME,
                Beratungsstand.BEHANDELT,
                Entscheidungsmarke.KEINE,
                stimmen("5/20/0/0"));
        assertThat(lage(papier(Vorlagenart.BERICHT, "", Ausfertigung.KEINE, verweigert))
                        .stand())
                .isEqualTo(Papierstand.ABGELEHNT);
    }

    @Test
    @DisplayName("V-5: Ein Bericht, der mehrmals zur Kenntnis genommen wurde, nennt den letzten bekannten Tag")
    void lastKnownDay() {
        Papierlage lage = lage(papier(
                Vorlagenart.BERICHT,
                "",
                Ausfertigung.KEINE,
                kenntnis("2020-06-10"),
                kenntnis("2020-03-10"),
                kenntnis("")));
        assertThat(lage.am()).isEqualTo("2020-06-10");
    }

    private static Beratung kenntnis(String tag) {
        return zeile(KREISTAG, tag, Beratungsrolle.KENNTNISNAHME, Beratungsstand.BEHANDELT, Entscheidungsmarke.KEINE);
    }
}
