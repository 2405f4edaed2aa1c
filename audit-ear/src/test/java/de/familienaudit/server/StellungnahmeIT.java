package de.familienaudit.server;

import static de.familienaudit.server.Buchprobe.zustand;
import static de.familienaudit.server.Haushaltsprobe.HEUTE;
import static de.familienaudit.server.Haushaltsprobe.JAHR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.bindung.BindungAntragService;
import de.familienaudit.haushalt.bindung.BindungBeantragen;
import de.familienaudit.haushalt.stellungnahme.StellungnahmeService;
import de.familienaudit.haushalt.stellungnahme.Stellungnahmeblatt;
import de.familienaudit.haushalt.stellungnahme.Stellungnahmevorschau;
import de.familienaudit.haushalt.stellungnahme.Stellungnahmezeile;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.ausfertigung.AusfertigungService;
import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.EntwurfService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.mitzeichnung.Anfrageangabe;
import de.familienaudit.vorlage.mitzeichnung.AntwortGeben;
import de.familienaudit.vorlage.mitzeichnung.MitzeichnungAnfragenService;
import de.familienaudit.vorlage.mitzeichnung.MitzeichnungService;
import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.stellungnahme.Geldstand;
import de.familienaudit.vorlage.stellungnahme.Haushaltsaussage;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H-4, H-13, V-8: Mit der Stellungnahme der Kämmerei steht fest, was der Haushalt an diesem Tag sagte")
class StellungnahmeIT extends ServerTest {

    private static final String STELLE = "01.49530.6300";
    private static final List<Haushaltsaussage.Bedingung> RECHTSKRAFT =
            List.of(new Haushaltsaussage.Bedingung("RECHTSKRAFT", "", ""));

    @Inject
    private Bindungsprobe probe;

    @Inject
    private EntwurfService entwuerfe;

    @Inject
    private MitzeichnungAnfragenService anfragen;

    @Inject
    private MitzeichnungService mitzeichnung;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private StellungnahmeService stellungnahmen;

    @Inject
    private BindungAntragService antraege;

    @Inject
    private AusfertigungService ausfertigung;

    @Inject
    private EinreichungService einreichung;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    private long stelle;
    private long papier;

    @Test
    @DisplayName("Stelle, Betrag, Verfügbares und Bedingung bleiben, wie sie waren, auch wenn der Haushalt weitergeht")
    void frozenWithThePaper() {
        beginne("1.500 €");
        probe.als(probe.fachamt);
        antraege.beantragen(BindungBeantragen.von("Anderes", stelle, "600"));
        probe.als(probe.kaemmerei);
        Stellungnahmevorschau vorher = stellungnahmen.vorschau(papier);
        assertThat(vorher.jahr()).isEqualTo(JAHR);
        assertThat(vorher.zeilen()).singleElement().satisfies(z -> {
            assertThat(z.befund().name()).isEqualTo("FEHLT");
            assertThat(z.fehlbetrag()).isEqualTo(Geldbetrag.parse("100"));
        });
        antworte(new Haushaltsaussage(vorher.wert(), RECHTSKRAFT));
        Stellungnahmeblatt blatt = blatt().orElseThrow();
        assertThat(blatt.tag()).isEqualTo(HEUTE);
        assertThat(blatt.passt()).isTrue();
        assertThat(blatt.bedingungen()).singleElement().satisfies(b -> {
            assertThat(b.art().name()).isEqualTo("RECHTSKRAFT");
            assertThat(b.jahr()).isEqualTo(JAHR);
        });
        assertThat(blatt.zeilen()).isEqualTo(vorher.zeilen());

        probe.beantrage(stelle, "300");
        assertThat(blatt().orElseThrow().zeilen()).isEqualTo(vorher.zeilen());
        Stellungnahmezeile.Lage heute =
                stellungnahmen.vorschau(papier).zeilen().get(0).lage();
        assertThat(heute.verfuegbar()).isEqualTo(Geldbetrag.parse("1.100"));
        assertThat(heute.grundlage().name()).isEqualTo("ENTWURF");
        assertThat(heute.phase().name()).isEqualTo("VORLAEUFIG");
    }

    @Test
    @DisplayName("Was für die Vorlage vorgemerkt ist, zählt für sie; jede Angabe sagt, was ihr fehlt")
    void everyLineIsAnswered() {
        beginne("2.000 €");
        probe.als(probe.fachamt);
        antraege.beantragen(new BindungBeantragen(
                "Für diese", "", List.of(new BindungBeantragen.Zeile(stelle, "500")), null, papier));
        anfragen.abbrechen(papier, mitzeichnung.blatt(details()).stand(), "Mehr Angaben");
        entwuerfe.speichern(
                papier,
                aufzeichnung(),
                angaben(
                        "2.000 €",
                        new Finanzangabe("VERANSCHLAGUNG", "10", "", true, STELLE, JAHR + "-" + (JAHR + 2), ""),
                        new Finanzangabe("EINNAHME", "10", "", false, "35010.41610", String.valueOf(JAHR), ""),
                        new Finanzangabe("DECKUNG", "10", "", false, "", "", "")));
        assertThat(stellungnahmen.vorschau(papier).zeilen())
                .extracting(z -> z.zeile() + " " + z.jahre() + " " + z.befund())
                .containsExactly(
                        "1 " + JAHR + " GEDECKT",
                        "2 " + JAHR + " GEDECKT",
                        "2 " + (JAHR + 1) + "–" + (JAHR + 2) + " NICHT_IM_JAHR",
                        "3 " + JAHR + " NICHT_GEFUEHRT",
                        "4  OHNE_STELLE");
    }

    @Test
    @DisplayName("G-4: Hat sich der Haushalt seit dem Lesen geändert, wird nichts gesagt; nach neuem Lesen gelingt es")
    void nothingIsSaidOfAnotherBudget() {
        beginne("1.500 €");
        probe.als(probe.kaemmerei);
        String gelesen = stellungnahmen.vorschau(papier).wert();
        probe.beantrage(stelle, "300");
        probe.als(probe.kaemmerei);
        assertThatThrownBy(() -> antworte(new Haushaltsaussage(gelesen, List.of())))
                .isInstanceOf(ConflictException.class);
        antworte(new Haushaltsaussage(stellungnahmen.vorschau(papier).wert(), List.of()));
        assertThat(blatt()).isPresent();
    }

    @Test
    @DisplayName(
            "Eine Bedingung gehört zu einer Zustimmung und ist benannt; wo nichts zu sagen ist, wird nichts festgehalten")
    void conditionsBelongToAConsent() {
        beginne("");
        probe.als(probe.kaemmerei);
        assertThatThrownBy(() -> antworte("NICHT_ERFORDERLICH", new Haushaltsaussage("", RECHTSKRAFT)))
                .hasMessage("H-4.bedingung_ohne_zustimmung");
        assertThatThrownBy(() -> antworte(new Haushaltsaussage(
                        "",
                        List.of(
                                new Haushaltsaussage.Bedingung("SONSTIGE", " ", ""),
                                new Haushaltsaussage.Bedingung("SONSTIGE", "Zusage", "")))))
                .hasMessage("H-4.bedingung_unbenannt");
        antworte("NICHT_ERFORDERLICH", Haushaltsaussage.KEINE);
        assertThat(blatt()).isEmpty();
    }

    @Test
    @DisplayName("Neue Geldangaben: Die Stellungnahme steht beim damaligen Stand und nicht neben den neuen")
    void otherMoneyHasNoStatement() {
        beginne("1.500 €");
        probe.als(probe.kaemmerei);
        antworte(new Haushaltsaussage("", RECHTSKRAFT));
        int damals = aufzeichnung();
        probe.als(probe.fachamt);
        anfragen.abbrechen(papier, mitzeichnung.blatt(details()).stand(), "Neue Zahlen");
        entwuerfe.speichern(papier, damals, angaben("1.600 €"));
        assertThat(blatt().orElseThrow()).satisfies(b -> {
            assertThat(b.passt()).isFalse();
            assertThat(b.zeilen()).isEmpty();
            assertThat(b.bedingungen()).isEmpty();
            assertThat(b.aufzeichnung()).isEqualTo(damals);
        });
        VorlageDetails alt = vorlagen.details(papier, damals);
        assertThat(stellungnahmen
                        .blatt(papier, damals, Geldstand.von(alt))
                        .orElseThrow()
                        .zeilen())
                .hasSize(1);
    }

    @Test
    @DisplayName("Die Datenbank nimmt keine Stellungnahme ohne Antwort und ändert keine")
    void theDatabaseHoldsIt() throws SQLException {
        beginne("1.500 €");
        probe.als(probe.kaemmerei);
        antworte(new Haushaltsaussage("", RECHTSKRAFT));
        for (String verboten : List.of(
                "update stellungnahme set tag = tag where vorlage_id = " + papier,
                "delete from stellungnahmebefund",
                "update stellungnahmebedingung set jahr = jahr + 1")) {
            try (Buchprobe sql = new Buchprobe(dataSource.getConnection(), probe.kaemmerei)) {
                assertThatThrownBy(() -> sql.execute(verboten)).as(verboten).satisfies(zustand("42501"));
            }
        }
        try (Buchprobe sql = new Buchprobe(dataSource.getConnection(), probe.kaemmerei)) {
            assertThatThrownBy(() -> sql.execute("insert into stellungnahmebedingung (kommune_id, stellungnahme_id,"
                            + " aufzeichnung_id, nr, art, bezeichnung) select kommune_id, id, aufzeichnung_id, 2, 'SONSTIGE', 'x'"
                            + " from stellungnahme where vorlage_id = " + papier))
                    .as("one more")
                    .satisfies(zustand("ZH004"));
        }
        neuesPapier("");
        antworte("NICHT_ERFORDERLICH", Haushaltsaussage.KEINE);
        try (Buchprobe sql = new Buchprobe(dataSource.getConnection(), probe.kaemmerei)) {
            assertThatThrownBy(() -> sql.execute(
                            "insert into stellungnahme (kommune_id, vorlage_id, aufzeichnung, aufzeichnung_id, antwort_id, geldstand, tag,"
                                    + " befunde, bedingungen, erfasst_am, erfasst_von) select z.kommune_id, z.vorlage_id, z.nummer, z.id, a.id,"
                                    + " repeat('0', 64), audit_heute(), 0, 0, a.erfasst_am, a.erfasst_von from mitzeichnungsantwort a"
                                    + " join vorlage v on v.id = a.vorlage_id"
                                    + " join aufzeichnung z on z.vorlage_id = v.id and z.nummer = v.aktuell where a.vorlage_id = "
                                    + papier))
                    .as("the answer has its own")
                    .satisfies(zustand("23505"));
        }
    }

    @Test
    @DisplayName("H-4: Eine Zustimmung ohne Bedingung tritt an die Stelle der früheren mit Bedingungen")
    void aLaterConsentTakesThePlaceOfTheFormer() {
        beginne("");
        antworte(new Haushaltsaussage("", RECHTSKRAFT));
        assertThat(blatt().orElseThrow().bedingungen()).hasSize(1);
        assertThat(saetze()).hasSize(1);
        frageNoch("Noch einmal");
        antworte(Haushaltsaussage.KEINE);
        assertThat(blatt()).as("page").isEmpty();
        assertThat(saetze()).as("sheet").isEmpty();
    }

    @Test
    @DisplayName("H-13: Sagt die Kämmerei danach, es sei nicht erforderlich, zeigt weder Seite noch Bogen das Frühere")
    void whatSheTookBackIsNotPrinted() {
        beginne("");
        antworte(new Haushaltsaussage("", RECHTSKRAFT));
        assertThat(saetze()).hasSize(1);
        frageNoch("Doch nicht nötig");
        antworte("NICHT_ERFORDERLICH", Haushaltsaussage.KEINE);
        assertThat(blatt()).as("page").isEmpty();
        assertThat(saetze()).as("sheet").isEmpty();
        probe.als(probe.fachamt);
        anfragen.abbrechen(papier, mitzeichnung.blatt(details()).stand(), "Noch ein Entwurf");
        entwuerfe.speichern(
                papier, aufzeichnung(), angaben(new Vorlagenangaben.Kaemmerei("ERFOLGT", "Gesehen.", ""), ""));
        assertThat(blatt()).as("her words, typed by somebody else").isEmpty();
        assertThat(saetze()).as("her words, typed by somebody else").isEmpty();
    }

    @Test
    @DisplayName("H-5: Zwei Kosten einer Vorlage an derselben Stelle brauchen ihr Geld nebeneinander")
    void twoCostsNeedTheirMoneyBesideEachOther() {
        beginne(
                "1.200 €",
                new Finanzangabe("GESAMTKOSTEN", "1.200", "", false, STELLE, String.valueOf(JAHR), "Fläche"),
                new Finanzangabe("EIGENANTEIL", "1.200", "", false, STELLE, String.valueOf(JAHR), ""));
        antworte(new Haushaltsaussage(stellungnahmen.vorschau(papier).wert(), List.of()));
        assertThat(blatt().orElseThrow().zeilen())
                .extracting(z -> z.zeile() + " " + z.befund() + " " + z.zusammen() + " " + z.fehlbetrag())
                .containsExactly(
                        "1 FEHLT " + Geldbetrag.parse("2.400") + " " + Geldbetrag.parse("400"),
                        "2 FEHLT " + Geldbetrag.parse("2.400") + " " + Geldbetrag.parse("400"),
                        "3 GEDECKT null null");
    }

    @Test
    @DisplayName("V-10: Auf dem Bogen einer eingereichten öffentlichen Vorlage steht nicht, was nur ihr Kreis sieht")
    void aPublicPaperKeepsItToItsCircle() {
        beginne("");
        antworte(new Haushaltsaussage("", RECHTSKRAFT));
        assertThat(saetze()).as("while it is drafted").hasSize(1);
        probe.als(probe.fachamt);
        einreichung.einreichen(papier, aufzeichnung());
        assertThat(saetze()).as("sheet").isEmpty();
        assertThat(blatt().orElseThrow().bedingungen()).as("its circle").hasSize(1);
        probe.als(KreisTest.mit(probe.fachamt, EnumSet.of(Rolle.LESER)));
        assertThat(saetze()).as("sheet of a reader").isEmpty();
    }

    /** The former round ends, another one asks the Kämmerei. */
    private void frageNoch(String grund) {
        probe.als(probe.fachamt);
        anfragen.abbrechen(papier, mitzeichnung.blatt(details()).stand(), grund);
        frage();
    }

    private List<String> saetze() {
        return ausfertigung.dokument(papier, null).dazu().haushalt();
    }

    /** A position with 2.000 € and a paper that asks the Kämmerei for this amount. */
    private void beginne(String betrag, Finanzangabe... weitere) {
        probe.beginne();
        stelle = probe.position(STELLE, "2.000");
        neuesPapier(betrag, weitere);
    }

    private void neuesPapier(String betrag, Finanzangabe... weitere) {
        probe.als(probe.fachamt);
        papier = entwuerfe.beginnen(angaben(betrag, weitere));
        frage();
    }

    private void frage() {
        anfragen.anfragen(
                papier,
                aufzeichnung(),
                mitzeichnung.blatt(details()).stand(),
                List.of(new Anfrageangabe(Anfrageangabe.KAEMMEREI, "1", HEUTE.plusDays(7), "Bitte prüfen")));
        probe.als(probe.kaemmerei);
    }

    private void antworte(Haushaltsaussage aussage) {
        antworte("ERFOLGT", aussage);
    }

    private void antworte(String kaemmerei, Haushaltsaussage aussage) {
        mitzeichnung.antworten(
                mitzeichnung.blatt(details()).zeilen().get(0).id(),
                aufzeichnung(),
                new AntwortGeben("MITGEZEICHNET", "", kaemmerei, "Gesehen.", aussage));
    }

    private Optional<Stellungnahmeblatt> blatt() {
        return stellungnahmen.blatt(papier, aufzeichnung(), Geldstand.von(details()));
    }

    private VorlageDetails details() {
        return vorlagen.details(papier, null);
    }

    private int aufzeichnung() {
        return details().kopf().aufzeichnung();
    }

    private static Entwurfsangaben angaben(String betrag, Finanzangabe... weitere) {
        return angaben(new Vorlagenangaben.Kaemmerei("", "", ""), betrag, weitere);
    }

    private static Entwurfsangaben angaben(
            Vorlagenangaben.Kaemmerei kaemmerei, String betrag, Finanzangabe... weitere) {
        List<Finanzangabe> geld = betrag.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(new Finanzangabe(
                                        "GESAMTKOSTEN", betrag, "", false, STELLE, String.valueOf(JAHR), "")),
                                Stream.of(weitere))
                        .toList();
        return new Entwurfsangaben(
                new Vorlagenangaben(
                        "",
                        "BERICHT",
                        new Vorlagenangaben.Texte("Spielplatz", "", "Sachverhalt", "Amt", ""),
                        kaemmerei,
                        new Vorlagenangaben.Ausgefertigt(null, ""),
                        List.of(),
                        geld,
                        new Vorlagenangaben.Woher("", "")),
                null,
                true);
    }
}
