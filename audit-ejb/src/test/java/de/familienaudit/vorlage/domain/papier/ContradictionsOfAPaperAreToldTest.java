package de.familienaudit.vorlage.domain.papier;

import static de.familienaudit.vorlage.domain.papier.Papiere.AUSKUNFT;
import static de.familienaudit.vorlage.domain.papier.Papiere.AUSSCHUSS;
import static de.familienaudit.vorlage.domain.papier.Papiere.KREISTAG;
import static de.familienaudit.vorlage.domain.papier.Papiere.abstimmung;
import static de.familienaudit.vorlage.domain.papier.Papiere.ausgefallen;
import static de.familienaudit.vorlage.domain.papier.Papiere.entscheidung;
import static de.familienaudit.vorlage.domain.papier.Papiere.lage;
import static de.familienaudit.vorlage.domain.papier.Papiere.papier;
import static de.familienaudit.vorlage.domain.papier.Papiere.stimmen;
import static de.familienaudit.vorlage.domain.papier.Papiere.vorberatung;
import static de.familienaudit.vorlage.domain.papier.Papiere.zeile;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Antragsrichtung;
import de.familienaudit.vorlage.domain.abstimmung.Massgabe;
import de.familienaudit.vorlage.domain.papier.finanz.Betragsgenauigkeit;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzart;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzzeile;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-3, V-6, V-8, V-9: Was in einer nacherfassten Vorlage nicht zusammenpasst, steht mit beiden Werten da")
class ContradictionsOfAPaperAreToldTest {

    private static final LocalDate BESCHLUSS = LocalDate.of(2020, 6, 10);

    @Test
    @DisplayName("V-6: Gleiche Tage sind in Ordnung; jede Zeile wird mit allen früheren verglichen")
    void order() {
        assertThat(bemerkungen(papier(
                        vorberatung(AUSSCHUSS, "2023-11-07", stimmen("8/0/0/0")),
                        vorberatung(KREISTAG, "2023-11-07", stimmen("9/0/1/0")),
                        entscheidung(KREISTAG, "2023-12-13", stimmen("27/3/0/0")))))
                .isEmpty();
        assertThat(bemerkungen(papier(
                        vorberatung(AUSSCHUSS, "2020-03-04", stimmen("8/0/0/0")),
                        vorberatung(AUSSCHUSS, "", stimmen("8/0/0/0")),
                        vorberatung(AUSSCHUSS, "2020-02-17", stimmen("8/0/0/0")),
                        vorberatung(AUSSCHUSS, "2020-02-20", stimmen("8/0/0/0")),
                        entscheidung(KREISTAG, "2020-06-10", stimmen("27/3/0/0")))))
                .containsExactly(
                        Violation.of("V-5.tag_unbekannt", 2, "Gremium 3"),
                        Violation.of("V-6.vor_frueherer", 3, LocalDate.of(2020, 2, 17), 1, LocalDate.of(2020, 3, 4)),
                        Violation.of("V-6.vor_frueherer", 4, LocalDate.of(2020, 2, 20), 1, LocalDate.of(2020, 3, 4)));
    }

    @Test
    @DisplayName("V-6: Entschieden, während eine Vorberatung noch offen ist")
    void openPreparation() {
        Beratung offen = zeile(
                AUSSCHUSS, "2020-02-17", Beratungsrolle.VORBERATUNG, Beratungsstand.VERTAGT, Entscheidungsmarke.KEINE);
        assertThat(bemerkungen(papier(offen, entscheidung(KREISTAG, "2020-06-10", stimmen("27/3/0/0")))))
                .containsExactly(
                        Violation.of("V-5.verbleib_unbekannt", 1, "Gremium 3"),
                        Violation.of("V-6.vorberatung_offen", 1));
        Beratung nachgeholt = new Beratung(
                AUSSCHUSS,
                LocalDate.of(2020, 2, 17),
                Beratungsrolle.VORBERATUNG,
                Beratungsstand.VERTAGT,
                Entscheidungsmarke.KEINE,
                new Verbleib("", 2),
                "",
                List.of());
        assertThat(bemerkungen(papier(
                        nachgeholt,
                        vorberatung(AUSSCHUSS, "2020-03-02", stimmen("6/0/0/0")),
                        entscheidung(KREISTAG, "2020-06-10", stimmen("27/3/0/0")))))
                .isEmpty();
    }

    @Test
    @DisplayName("V-5: Eine abgesagte Sitzung ohne Grund, eine ausgefallene ohne Nachfolge")
    void cancelled() {
        assertThat(bemerkungen(papier(
                        ausgefallen(KREISTAG, "2020-03-17", Beratungsstand.ABGESAGT, "", 2),
                        entscheidung(KREISTAG, "2020-06-10", stimmen("29/0/5/0")))))
                .containsExactly(Violation.of("V-5.grund_unbekannt", 1, "Gremium 1"));
        assertThat(bemerkungen(papier(
                        ausgefallen(KREISTAG, "2020-03-17", Beratungsstand.ABGESETZT, "Zeitmangel", null),
                        entscheidung(KREISTAG, "2020-06-10", stimmen("29/0/5/0")))))
                .containsExactly(Violation.of("V-5.verbleib_unbekannt", 1, "Gremium 1"));
    }

    @Test
    @DisplayName("V-4: Worte gegen Zahlen, und zwei Entscheidungen, die sich widersprechen")
    void wordsAndDecisions() {
        assertThat(bemerkungen(papier(entscheidung(
                        KREISTAG,
                        "2020-06-10",
                        abstimmung(
                                Abstimmungsgegenstand.HAUPTSACHE,
                                "",
                                Antragsrichtung.ANNEHMEN,
                                "20/9/?/?",
                                "einstimmig")))))
                .containsExactly(Violation.of("V-4.in_zeile", 1, "Gremium 1", "einstimmig", "20", "9"));
        Abstimmung offen =
                abstimmung(Abstimmungsgegenstand.HAUPTSACHE, "", Antragsrichtung.ANNEHMEN, "9/20/?/?", "einstimmig");
        for (Massgabe.Seite seite : Massgabe.Seite.values()) {
            Abstimmung festgelegt = new Abstimmung(
                    offen.worueber(), "", offen.stimmen(), offen.worte(), null, "", new Massgabe(seite, "Liste"));
            assertThat(bemerkungen(papier(entscheidung(KREISTAG, "2020-06-10", festgelegt))))
                    .extracting(Violation::code)
                    .containsExactly(
                            seite == Massgabe.Seite.ZAHLEN
                                    ? "V-4.in_zeile_zahlen_gelten"
                                    : "V-4.in_zeile_worte_gelten");
        }
        assertThat(bemerkungen(papier(
                        entscheidung(KREISTAG, "2020-06-10", stimmen("29/0/5/0")),
                        entscheidung(KREISTAG, "2020-07-10", stimmen("3/31/0/0")))))
                .containsExactly(Violation.of("V-4.spaeter_anders", 1, 2));
    }

    @Test
    @DisplayName("V-9: Ausgefertigt vor dem Beschluss oder ohne einen; am Tag danach ist es in Ordnung")
    void issuing() {
        assertThat(bemerkungen(ausgefertigt(LocalDate.of(2020, 6, 11), "29/0/5/0")))
                .isEmpty();
        assertThat(bemerkungen(ausgefertigt(BESCHLUSS, "29/0/5/0"))).isEmpty();
        assertThat(bemerkungen(ausgefertigt(null, "29/0/5/0"))).isEmpty();
        assertThat(bemerkungen(ausgefertigt(LocalDate.of(2020, 6, 9), "29/0/5/0")))
                .containsExactly(Violation.of("V-9.vor_dem_beschluss", LocalDate.of(2020, 6, 9), BESCHLUSS));
        assertThat(bemerkungen(ausgefertigt(LocalDate.of(2020, 6, 11), "3/31/0/0")))
                .containsExactly(Violation.of("V-9.ohne_beschluss", Papierstand.ABGELEHNT));
    }

    @Test
    @DisplayName("V-8: Nicht erforderlich trotz Betrag, und was die Quelle nicht nennt")
    void moneyAndGaps() {
        Finanzzeile mitBetrag = new Finanzzeile(
                Finanzart.VERANSCHLAGUNG,
                Geldbetrag.parse("1.500"),
                Betragsgenauigkeit.GENAU,
                "01.49530.6300",
                Finanzzeile.Jahre.nur(2024),
                "");
        Finanzzeile ohneBetrag =
                new Finanzzeile(Finanzart.GESAMTKOSTEN, null, Betragsgenauigkeit.GENAU, "", Finanzzeile.Jahre.OHNE, "");
        Kaemmereiangabe nicht = new Kaemmereiangabe(Kaemmereistand.NICHT_ERFORDERLICH, "", null);
        assertThat(bemerkungen(mit(nicht, List.of(ohneBetrag, mitBetrag))))
                .containsExactly(Violation.of("V-8.nicht_erforderlich_mit_betrag", Geldbetrag.parse("1.500")));
        assertThat(bemerkungen(mit(nicht, List.of(ohneBetrag)))).isEmpty();
        assertThat(bemerkungen(mit(Kaemmereiangabe.KEINE, List.of(mitBetrag))))
                .containsExactly(Violation.at("kaemmerei", "V-8.kaemmerei_fehlt"));
        Papier leer = new Papier(
                "1",
                Vorlagenart.ANTRAG,
                new Papiertext("Betreff", null, "", "", null),
                Kaemmereiangabe.KEINE,
                Ausfertigung.KEINE,
                List.of(vorberatung(AUSSCHUSS, "1990-01-01")),
                List.of(),
                new Herkunft("q", "g"));
        assertThat(bemerkungen(leer))
                .extracting(Violation::code)
                .containsExactly(
                        "V-8.beschluss_fehlt",
                        "V-8.sachverhalt_fehlt",
                        "V-8.einreicher_fehlt",
                        "V-2.keine_entscheidende_zeile",
                        "V-2.gremium_bestand_nicht");
    }

    private static Papier ausgefertigt(LocalDate am, String zahlen) {
        return papier(
                Vorlagenart.BESCHLUSSVORLAGE,
                "So.",
                new Ausfertigung(am, "Hochwind-Schneider, Landrätin"),
                entscheidung(KREISTAG, "2020-06-10", stimmen(zahlen)));
    }

    private static Papier mit(Kaemmereiangabe kaemmerei, List<Finanzzeile> finanzen) {
        Papier p = papier(entscheidung(KREISTAG, "2020-06-10", stimmen("29/0/5/0")));
        return new Papier(
                p.nummer(), p.art(), p.text(), kaemmerei, p.ausfertigung(), p.folge(), finanzen, p.herkunft());
    }

    private static List<Violation> bemerkungen(Papier papier) {
        return WiderspruchRule.bemerkungen(papier, lage(papier), AUSKUNFT);
    }
}
