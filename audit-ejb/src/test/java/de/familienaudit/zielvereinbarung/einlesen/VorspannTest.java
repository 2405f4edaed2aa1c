package de.familienaudit.zielvereinbarung.einlesen;

import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.dokument;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.feld;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.lies;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import de.familienaudit.zielvereinbarung.einlesen.Bemerkung.Code;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-2: Der Vorspann wird mit allen seinen Teilen gelesen")
class VorspannTest {

    @Test
    void alleTeile() {
        GeleseneVereinbarung gelesen = lies(dokument(
                """
                Zielvereinbarung „Familiengerechter Kyff- häuserkreis“

                Projektleitung: Elke Schnabel
                Auditorin:	Ellen Ehring
                Datum des Protokolls: 27.11.2019

                Getragen wird das Audit gemeinsam von

                Haupt-Zielsetzung der Auditierung / Top-Entwicklungsziel(e)

                Familien sollen im Kreis gut leben können: Daran richtet sich alles aus.

                Zweiter Absatz.

                Unsere Vision für den Kreis:

                1. Eins.
                2. Zwei,
                weiter.

                Familie im Kyffhäuserkreis:

                Alle Generationen.

                Festgelegt ist für Seniorinnen und Senioren:

                Menschen ab 60 Jahre.

                Zielsetzung im Audit:

                Familien denken mit.
                """,
                feld(1)));

        assertThat(gelesen.vorspann())
                .isEqualTo(new Vorspanntext(
                        "Zielvereinbarung „Familiengerechter Kyffhäuserkreis“",
                        "Elke Schnabel",
                        "Ellen Ehring",
                        LocalDate.of(2019, 11, 27),
                        "Familien sollen im Kreis gut leben können: Daran richtet sich alles aus.\nZweiter Absatz.",
                        List.of("Eins.", "Zwei,\nweiter."),
                        "Alle Generationen.",
                        "Festgelegt ist für Seniorinnen und Senioren:\nMenschen ab 60 Jahre.",
                        "Familien denken mit."));
        assertThat(gelesen.bemerkungen())
                .containsExactly(
                        new Bemerkung(
                                Code.TRENNSTRICH_VERBUNDEN,
                                "Zeile 1",
                                List.of("", "Kyff- häuserkreis", "Kyffhäuserkreis")),
                        new Bemerkung(
                                Code.ZEILE_UNBEKANNT,
                                "Zeile 7",
                                List.of("", "", "Getragen wird das Audit gemeinsam von")));
    }

    @Test
    void ohneVorspannIstAllesLeer() {
        assertThat(lies(feld(1)).vorspann()).isEqualTo(new Vorspanntext("", "", "", null, "", List.of(), "", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"27.11.2019", "27. November 2019", "2019-11-27", "Mittwoch, 27. 11. 2019", "27. Nov. 2019"})
    void datumsformen(String datum) {
        assertThat(lies("Datum: " + datum + "\n\n" + feld(1)).vorspann().protokolldatum())
                .isEqualTo(LocalDate.of(2019, 11, 27));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2019", "27.13.2019", "im November", "27. Foo 2019"})
    void unlesbaresDatumWirdGemeldet(String datum) {
        GeleseneVereinbarung gelesen = lies("Datum: " + datum + "\n\n" + feld(1));

        assertThat(gelesen.vorspann().protokolldatum()).isNull();
        assertThat(gelesen.bemerkungen())
                .containsExactly(new Bemerkung(Code.DATUM_UNLESBAR, "Zeile 1", List.of("", datum)));
    }
}
