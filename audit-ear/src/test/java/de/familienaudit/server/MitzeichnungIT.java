package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenService;
import de.familienaudit.frist.FristenService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.stelle.StelleAnlegen;
import de.familienaudit.stelle.StellenpflegeService;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsart;
import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.EntwurfService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.gang.OhneMitzeichnung;
import de.familienaudit.vorlage.mitzeichnung.Anfrageangabe;
import de.familienaudit.vorlage.mitzeichnung.AntwortGeben;
import de.familienaudit.vorlage.mitzeichnung.MitzeichnungAnfragenService;
import de.familienaudit.vorlage.mitzeichnung.MitzeichnungService;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt;
import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Offices and the Kämmerei co-sign a draft: in order, in parallel, returned, taken back, broken off, submitted without them. */
@DisplayName("V-7, V-8, V-10: Stellen und Kämmerei zeichnen einen Entwurf mit oder geben ihn zurück")
class MitzeichnungIT extends ServerTest {

    private static final LocalDate HEUTE = LocalDate.now(ClockProducer.BERLIN);
    private static final LocalDate FRIST = HEUTE.plusDays(7);
    private static final String KASSE = Anfrageangabe.KAEMMEREI;

    @Inject
    private Testkommune testkommune;

    @Inject
    private EntwurfService entwuerfe;

    @Inject
    private EinreichungService einreichung;

    @Inject
    private MitzeichnungService mitzeichnung;

    @Inject
    private MitzeichnungAnfragenService anfragen;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private StellenpflegeService stellen;

    @Inject
    private AufgabenService aufgaben;

    @Inject
    private FristenService fristen;

    @Inject
    private CurrentActor currentActor;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    private Akteur schreiber;
    private Akteur kasse;
    private Akteur bau;
    private Akteur jugend;
    private long bauamt;
    private long jugendamt;
    private long papier;

    @Test
    @DisplayName(
            "Gleiche Plätze zugleich, höhere danach: jede Person sieht ihre Aufgabe, wenn sie an der Reihe ist; die Angabe der Kämmerei steht in der Vorlage")
    void inOrderAndInParallel() {
        begin();
        fragen(anfrage(KASSE, 1), anfrage(bauamt, 1), anfrage(jugendamt, 2));
        assertThat(stand()).isEqualTo("IN_ABSTIMMUNG");
        assertThat(blatt().lauf().dran())
                .extracting(Mitzeichnungsblatt.Dran::wer)
                .containsExactly(Mitzeichnungsart.KAEMMEREI, "Bauamt");
        assertThat(blatt().lauf().danach()).containsExactly(List.of("Jugendamt"));
        assertThat(meine(jugend, "MITZEICHNUNG")).isEmpty();
        assertThat(fristen.kommende("MITZEICHNUNG")).hasSize(1);
        assertThat(meine(bau, "MITZEICHNUNG")).singleElement().satisfies(a -> {
            assertThat(a.titel()).isEqualTo("Spielplatz");
            assertThat(a.hinweis()).isEqualTo("aufgabe.mitzeichnung");
            assertThat(a.angaben()).containsExactly("Bauamt", FRIST, "Person FACHAMT");
        });
        assertThatThrownBy(() -> als(jugend, () -> antworte(jugendamt, ja())))
                .hasMessage("V-7.mitzeichnung_nicht_an_der_reihe");
        als(schreiber, () -> {});
        assertThatThrownBy(() -> entwuerfe.speichern(papier, 1, angaben("Anders", "Sachverhalt", null)))
                .hasMessage("V-7.kein_entwurf");

        als(bau, () -> antworte(bauamt, new AntwortGeben("MITGEZEICHNET", "Gern", "", "")));
        assertThat(meine(bau, "MITZEICHNUNG")).isEmpty();
        assertThatThrownBy(() -> als(kasse, () -> antworte(KASSE, ja()))).hasMessage("V-8.braucht_kaemmerei");
        als(kasse, () -> antworte(KASSE, new AntwortGeben("MITGEZEICHNET", "", "ERFOLGT", "Mittel stehen bereit.")));
        als(schreiber, () -> {});
        VorlageDetails details = vorlagen.details(papier, null);
        assertThat(details.angaben().kaemmerei())
                .isEqualTo(new Vorlagenangaben.Kaemmerei("ERFOLGT", "Mittel stehen bereit.", ""));
        assertThat(details.aufzeichnungen())
                .extracting(a -> a.fassung().anlass().name())
                .containsExactly("MITZEICHNUNG", "ENTWURF");
        assertThat(stand()).isEqualTo("IN_ABSTIMMUNG");
        assertThat(meine(schreiber, "ABSTIMMUNG")).isEmpty();

        // she read the recording from before the statement; it holds the same text
        als(jugend, () -> mitzeichnung.antworten(id(jugendamt), 1, ja()));
        als(schreiber, () -> {});
        assertThat(blatt().lauf().fertig()).isTrue();
        assertThat(blatt().fehlende()).isEmpty();
        assertThat(blatt().zeilen())
                .allSatisfy(
                        z -> assertThat(z.antwort().worueber().andererText()).isFalse());
        assertThat(meine(schreiber, "ABSTIMMUNG")).singleElement().satisfies(a -> assertThat(a.hinweis())
                .isEqualTo("aufgabe.abstimmung.fertig"));
        einreichung.einreichen(papier, 2);
        assertThat(stand()).isEqualTo("EINGEREICHT");
        assertThat(blatt().enden()).singleElement().satisfies(e -> {
            assertThat(e.ende().name()).isEqualTo("EINGEREICHT");
            assertThat(e.wer().grund()).isEmpty();
        });
        assertThat(meine(schreiber, "ABSTIMMUNG")).isEmpty();
    }

    @Test
    @DisplayName(
            "Zurückgegeben mit Grund: wieder Entwurf, die anderen antworten nicht mehr; nach der Änderung eine neue Runde, frühere Antworten bleiben")
    void returnedAndAskedAgain() {
        begin();
        fragen(anfrage(KASSE, 1), anfrage(bauamt, 1));
        long anKasse = id(KASSE);
        als(kasse, () -> antworte(KASSE, new AntwortGeben("MITGEZEICHNET", "", "ERFOLGT", "")));
        als(schreiber, () -> fragen(anfrage(jugendamt, 1)));
        long anJugend = id(jugendamt);
        assertThatThrownBy(() -> als(bau, () -> antworte(bauamt, nein(" ")))).hasMessage("V-7.rueckgabe_ohne_grund");
        als(bau, () -> antworte(bauamt, nein("Die Zahl der Kinder fehlt.")));
        assertThat(stand()).isEqualTo("ENTWURF");
        assertThatThrownBy(() -> als(jugend, () -> mitzeichnung.antworten(anJugend, 2, ja())))
                .hasMessage("V-7.mitzeichnung_beendet");
        assertThat(meine(jugend, "MITZEICHNUNG")).isEmpty();
        assertThat(meine(schreiber, "ABSTIMMUNG")).singleElement().satisfies(a -> {
            assertThat(a.hinweis()).isEqualTo("aufgabe.abstimmung.zurueck");
            assertThat(a.angaben()).containsExactly("Bauamt", "Die Zahl der Kinder fehlt.");
        });
        assertThatThrownBy(() -> einreichung.einreichen(papier, 2))
                .isInstanceOfSatisfying(
                        BusinessRuleException.class,
                        e -> assertThat(e.violations()).singleElement().satisfies(v -> {
                            assertThat(v.code()).isEqualTo("V-7.mitzeichnung_fehlt");
                            assertThat(v.params()).containsExactly(new ArrayList<>(List.of("Bauamt", "Jugendamt")));
                        }));
        entwuerfe.speichern(papier, 2, angaben("Spielplatz", "Es gibt dort 40 Kinder.", "ERFOLGT"));
        assertThat(blatt().fehlende()).containsExactly(Mitzeichnungsart.KAEMMEREI, "Bauamt", "Jugendamt");
        assertThatThrownBy(() -> einreichung.einreichenMit(
                        papier, 3, angaben("Spielplatz", "Es gibt dort 40 Kinder.", "ERFOLGT")))
                .hasMessage("V-7.mitzeichnung_fehlt");
        fragen(anfrage(bauamt, 1));
        assertThat(meine(schreiber, "ABSTIMMUNG")).isEmpty();
        assertThat(blatt().zeilen()).extracting(Mitzeichnungsblatt.Zeile::runde).containsExactly(2, 1, 1, 1);
        assertThat(blatt().zeilen().stream().filter(z -> z.id() == anKasse))
                .singleElement()
                .satisfies(z -> {
                    assertThat(z.antwort().worueber().aufzeichnung()).isEqualTo(1);
                    assertThat(z.antwort().worueber().andererText()).isTrue();
                });
        als(bau, () -> antworte(bauamt, ja()));
        als(schreiber, () -> einreichung.einreichen(papier, 3));
        assertThat(stand()).isEqualTo("EINGEREICHT");
    }

    @Test
    @DisplayName(
            "Zurückgenommen mit Grund: die Stelle sieht die Vorlage nicht mehr; ist niemand mehr gefragt, ist sie wieder ein Entwurf")
    void takenBack() throws SQLException {
        begin();
        fragen(anfrage(bauamt, 1), anfrage(jugendamt, 1));
        long anBau = id(bauamt);
        long anJugend = id(jugendamt);
        als(jugend, () -> antworte(jugendamt, ja()));
        als(schreiber, () -> {});
        assertThatThrownBy(() -> anfragen.zuruecknehmen(anJugend, "Irrtum")).hasMessage("V-7.mitzeichnung_beantwortet");
        assertThatThrownBy(() -> anfragen.zuruecknehmen(anBau, " ")).hasMessage("G-1.aenderung_ohne_grund");
        assertThat(vorlagenVon(bau)).isEqualTo(1);
        als(schreiber, () -> anfragen.zuruecknehmen(anBau, "Gemeint war das Jugendamt."));
        assertThatThrownBy(() -> anfragen.zuruecknehmen(anBau, "Noch einmal"))
                .hasMessage("V-7.mitzeichnung_zurueckgenommen");
        assertThat(stand()).isEqualTo("IN_ABSTIMMUNG");
        assertThat(vorlagenVon(bau)).isZero();
        assertThatThrownBy(() -> mitzeichnung.antworten(anBau, 1, ja())).isInstanceOf(NotFoundException.class);

        als(schreiber, () -> {});
        long zweites = entwuerfe.beginnen(angaben("Zweites", "Sachverhalt", null));
        anfragen.anfragen(zweites, 1, 0, List.of(anfrage(bauamt, 1)));
        long einzige = mitzeichnung
                .blatt(vorlagen.details(zweites, null))
                .zeilen()
                .get(0)
                .id();
        anfragen.zuruecknehmen(einzige, "Doch nicht");
        assertThat(vorlagen.details(zweites, null).kopf().lage().stand().name()).isEqualTo("ENTWURF");

        // the database holds it on its own
        for (String befehl : List.of(
                antwort(anBau),
                antwort(anJugend),
                antwort(einzige),
                "update mitzeichnung set rang = 9 where id = " + anJugend)) {
            assertThatThrownBy(() -> sql(befehl)).as(befehl).isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(() -> sql("update mitzeichnungsantwort set grund = 'anders'"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> sql("delete from mitzeichnungsende")).isInstanceOf(SQLException.class);
    }

    @Test
    @DisplayName(
            "R-1, R-2: Antworten darf nur, wer gefragt ist, fragen nur, wer schreibt; für andere gibt es nichts, auch nicht in einer anderen Kommune")
    void whoMay() {
        begin();
        fragen(anfrage(bauamt, 1));
        long anBau = id(bauamt);
        assertThatThrownBy(() -> mitzeichnung.antworten(anBau, 1, ja())).hasMessage("R-1.mitzeichnung_nicht_gefragt");
        assertThatThrownBy(() -> als(kasse, () -> mitzeichnung.antworten(anBau, 1, ja())))
                .hasMessage("R-1.mitzeichnung_nicht_gefragt");
        assertThatThrownBy(() -> als(jugend, () -> mitzeichnung.antworten(anBau, 1, ja())))
                .isInstanceOf(NotFoundException.class);
        Akteur leser = testkommune.kollege(schreiber, Rolle.LESER);
        testkommune.besetze(leser, "Bauamt", Besetzungsart.BEARBEITUNG);
        assertThatThrownBy(() -> mitzeichnung.antworten(anBau, 1, ja())).isInstanceOf(ForbiddenException.class);
        assertThat(meine(leser, "MITZEICHNUNG")).isEmpty();
        // asked to co-sign is not asked to write
        assertThatThrownBy(() -> als(bau, () -> anfragen.anfragen(papier, 1, 1, List.of(anfrage(jugendamt, 1)))))
                .hasMessage("R-1.fremde_vorlage");
        assertThatThrownBy(() -> anfragen.abbrechen(papier, 1, "Fremd")).hasMessage("R-1.fremde_vorlage");
        assertThatThrownBy(() -> anfragen.zuruecknehmen(anBau, "Fremd")).hasMessage("R-1.fremde_vorlage");
        assertThat(blatt().schritte()).isEmpty();

        testkommune.neu(Rolle.PROJEKTLEITUNG);
        assertThatThrownBy(() -> mitzeichnung.antworten(anBau, 1, ja())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> anfragen.abbrechen(papier, 1, "Fremd")).isInstanceOf(NotFoundException.class);
        assertThat(fristen.kommende("MITZEICHNUNG")).isEmpty();
        long eigenes = entwuerfe.beginnen(angaben("Hier", "Sachverhalt", null));
        assertThatThrownBy(() -> anfragen.anfragen(eigenes, 1, 0, List.of(anfrage(bauamt, 1))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("G-4: Antworten zwei Personen zugleich, gilt eine Antwort, und die andere erfährt, wer schneller war")
    void twoAtOnce() throws Exception {
        begin();
        fragen(anfrage(bauamt, 1));
        long anBau = id(bauamt);
        Akteur zweite = testkommune.kollege(schreiber, Rolle.FACHAMT);
        testkommune.besetze(zweite, "Bauamt", Besetzungsart.BEARBEITUNG);
        CyclicBarrier gleichzeitig = new CyclicBarrier(2);
        List<Future<String>> laufend = new ArrayList<>();
        for (Akteur wer : List.of(bau, zweite)) {
            laufend.add(nebenher(wer, gleichzeitig, () -> mitzeichnung.antworten(anBau, 1, ja())));
        }
        List<String> ausgang = new ArrayList<>();
        for (Future<String> einer : laufend) {
            ausgang.add(einer.get(1, TimeUnit.MINUTES));
        }
        assertThat(ausgang).containsExactlyInAnyOrder("", "V-7.mitzeichnung_beantwortet");
        als(schreiber, () -> {});
        assertThat(blatt().stand()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "Ohne Mitzeichnung eingereicht wird nur mit Grund, der stehen bleibt, und nicht, wenn inzwischen jemand geantwortet hat")
    void submittedWithout() {
        begin();
        fragen(anfrage(KASSE, 1), anfrage(bauamt, 1));
        int gesehen = blatt().stand();
        assertThatThrownBy(() -> einreichung.einreichen(papier, 1))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactly("kaemmerei V-8.braucht_kaemmerei", " V-7.mitzeichnung_fehlt"));
        als(kasse, () -> antworte(KASSE, new AntwortGeben("MITGEZEICHNET", "", "ERFOLGT", "")));
        als(schreiber, () -> {});
        assertThatThrownBy(() -> einreichung.einreichenOhne(papier, 2, new OhneMitzeichnung(gesehen, "Eilt")))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        e -> assertThat(e.violations().get(0).params()).contains("Person KAEMMEREI"));
        assertThatThrownBy(() -> einreichung.einreichenOhne(papier, 2, new OhneMitzeichnung(gesehen + 1, " ")))
                .hasMessage("V-7.mitzeichnung_ohne_grund");
        einreichung.einreichenOhne(papier, 2, new OhneMitzeichnung(gesehen + 1, "Das Bauamt ist nicht besetzt."));
        assertThat(stand()).isEqualTo("EINGEREICHT");
        assertThat(blatt().enden())
                .singleElement()
                .satisfies(e -> assertThat(e.wer().grund()).isEqualTo("Das Bauamt ist nicht besetzt."));
        assertThat(meine(bau, "MITZEICHNUNG")).isEmpty();
        assertThatThrownBy(() -> antworte(bauamt, ja())).hasMessage("V-7.mitzeichnung_beendet");
        currentActor.set(schreiber);
        assertThat(blatt().zeilen()).noneMatch(z -> z.moeglich().zuruecknehmen());
        assertThatThrownBy(() -> anfragen.zuruecknehmen(id(bauamt), "Zu spät")).hasMessage("V-7.mitzeichnung_offen");
    }

    @Test
    @DisplayName(
            "Abgebrochen mit Grund ist sie wieder ein Entwurf; zurückgezogen endet die Runde; fürs Fragen gilt, was die Person sah")
    void brokenOffAndWithdrawn() {
        begin();
        assertThatThrownBy(() -> anfragen.anfragen(papier, 1, 0, List.of())).hasMessage("V-7.mitzeichnung_niemand");
        assertThatThrownBy(() -> anfragen.abbrechen(papier, 0, "Grund")).hasMessage("V-7.nicht_moeglich");
        fragen(anfrage(bauamt, 1));
        assertThatThrownBy(() -> anfragen.anfragen(papier, 1, 0, List.of(anfrage(jugendamt, 1))))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> anfragen.anfragen(papier, 1, 1, List.of(anfrage(bauamt, 2))))
                .hasMessage("V-7.mitzeichnung_schon_gefragt");
        assertThatThrownBy(() -> anfragen.abbrechen(papier, 1, " ")).hasMessage("G-1.aenderung_ohne_grund");
        assertThat(blatt().schritte()).containsExactly("anfragen", "abbrechen");
        anfragen.abbrechen(papier, 1, "Der Betrag ändert sich.");
        assertThat(stand()).isEqualTo("ENTWURF");
        assertThat(meine(bau, "MITZEICHNUNG")).isEmpty();
        als(schreiber, () -> fragen(anfrage(bauamt, 1)));
        einreichung.zurueckziehen(papier, 1, "Wird nicht gebraucht");
        assertThat(blatt().enden())
                .extracting(e -> e.runde() + " " + e.ende().name())
                .containsExactly("2 ZURUECKGEZOGEN", "1 ABGEBROCHEN");
        assertThatThrownBy(() -> als(bau, () -> antworte(bauamt, ja()))).hasMessage("V-7.mitzeichnung_beendet");
        long eingereicht = durchSchreiber(() -> einreichung.einreichenNeu(angaben("Neu", "Sachverhalt", "ERFOLGT")));
        assertThatThrownBy(() -> anfragen.anfragen(eingereicht, 2, 0, List.of(anfrage(bauamt, 1))))
                .hasMessage("V-7.mitzeichnung_nur_entwurf");
    }

    @Test
    @DisplayName(
            "V-8: Neben einem Betrag sagt die Kämmerei nicht „nicht erforderlich“; wem der Text fremd wurde, der wird nicht gebunden")
    void theKaemmereiAndTheText() {
        begin();
        long mitGeld = durchSchreiber(() -> entwuerfe.beginnen(mitGeld()));
        als(schreiber, () -> anfragen.anfragen(mitGeld, 1, 0, List.of(anfrage(KASSE, 1))));
        long anKasse = mitzeichnung
                .blatt(vorlagen.details(mitGeld, null))
                .zeilen()
                .get(0)
                .id();
        currentActor.set(kasse);
        assertThatThrownBy(() -> mitzeichnung.antworten(
                        anKasse, 1, new AntwortGeben("MITGEZEICHNET", "", "NICHT_ERFORDERLICH", "")))
                .hasMessage("V-8.kaemmerei_noetig");
        assertThatThrownBy(() -> mitzeichnung.antworten(anKasse, 7, ja())).isInstanceOf(ConflictException.class);
        mitzeichnung.antworten(anKasse, 1, nein("Deckung fehlt."));
        assertThat(vorlagen.details(mitGeld, null).angaben().kaemmerei().stand())
                .isEqualTo("UNBEKANNT");
    }

    private void begin() {
        Akteur projektleitung = testkommune.neu(Rolle.PROJEKTLEITUNG);
        bauamt = stellen.anlegen(new StelleAnlegen("Bauamt", true));
        jugendamt = stellen.anlegen(new StelleAnlegen("Jugendamt", true));
        kasse = testkommune.kollege(projektleitung, Rolle.KAEMMEREI);
        bau = testkommune.kollege(projektleitung, Rolle.FACHAMT);
        testkommune.besetze(bau, "Bauamt", Besetzungsart.LEITUNG);
        jugend = testkommune.kollege(projektleitung, Rolle.FACHAMT);
        testkommune.besetze(jugend, "Jugendamt", Besetzungsart.BEARBEITUNG);
        schreiber = testkommune.kollege(projektleitung, Rolle.FACHAMT);
        papier = entwuerfe.beginnen(angaben("Spielplatz", "Sachverhalt", null));
    }

    private void fragen(Anfrageangabe... angaben) {
        anfragen.anfragen(
                papier, vorlagen.details(papier, null).kopf().aufzeichnung(), blatt().stand(), List.of(angaben));
    }

    private static Anfrageangabe anfrage(Object wen, int rang) {
        return new Anfrageangabe(String.valueOf(wen), String.valueOf(rang), FRIST, "Bitte prüfen");
    }

    private void antworte(Object wen, AntwortGeben antwort) {
        mitzeichnung.antworten(id(wen), vorlagen.details(papier, null).kopf().aufzeichnung(), antwort);
    }

    private static AntwortGeben ja() {
        return new AntwortGeben("MITGEZEICHNET", "", "", "");
    }

    private static AntwortGeben nein(String grund) {
        return new AntwortGeben("ZURUECKGEGEBEN", grund, "", "");
    }

    /** The latest request to the Stelle or the Kämmerei. */
    private long id(Object wen) {
        Object name = wen.equals(KASSE) ? Mitzeichnungsart.KAEMMEREI : wen.equals(bauamt) ? "Bauamt" : "Jugendamt";
        return blatt().zeilen().stream()
                .filter(z -> z.wer().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Mitzeichnungsblatt blatt() {
        return mitzeichnung.blatt(vorlagen.details(papier, null));
    }

    private String stand() {
        return vorlagen.details(papier, null).kopf().lage().stand().name();
    }

    private List<Aufgabe> meine(Akteur wer, String art) {
        currentActor.set(wer);
        return aufgaben.meine().stream()
                .filter(g -> g.art().equals(art))
                .flatMap(g -> g.aufgaben().stream())
                .toList();
    }

    private long vorlagenVon(Akteur wer) {
        currentActor.set(wer);
        try {
            vorlagen.details(papier, null);
            return 1;
        } catch (NotFoundException e) {
            return 0;
        }
    }

    /** That person acts from now on. */
    private void als(Akteur wer, Runnable schritt) {
        currentActor.set(wer);
        schritt.run();
    }

    private long durchSchreiber(LongSupplier schritt) {
        currentActor.set(schreiber);
        return schritt.getAsLong();
    }

    private Future<String> nebenher(Akteur wer, CyclicBarrier gleichzeitig, Runnable schritt) {
        return executor.submit(() -> {
            RequestContextController request =
                    CDI.current().select(RequestContextController.class).get();
            boolean activated = request.activate();
            try {
                currentActor.set(wer);
                gleichzeitig.await();
                schritt.run();
                return "";
            } catch (BusinessRuleException e) {
                return e.getMessage();
            } finally {
                if (activated) {
                    request.deactivate();
                }
            }
        });
    }

    private String antwort(long anfrage) {
        return "insert into mitzeichnungsantwort (kommune_id, vorlage_id, mitzeichnung_id, ergebnis, bemerkung, grund, aufzeichnung,"
                + " vertreten, erfasst_am, erfasst_von) select m.kommune_id, m.vorlage_id, m.id, 'MITGEZEICHNET', '', '', 1, '', now(),"
                + " 'Test' from mitzeichnung m where m.id = " + anfrage;
    }

    /** As the application's role, as the person who writes the paper. */
    private void sql(String sql) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            try {
                s.execute("select set_config('audit.akteur', 'test', true), set_config('audit.konto', '"
                        + schreiber.kontoId() + "', true), set_config('audit.kommune', '" + schreiber.kommuneId()
                        + "', true)");
                s.executeUpdate(sql);
            } finally {
                c.rollback();
            }
        }
    }

    private static Entwurfsangaben mitGeld() {
        return angaben(
                "Mit Betrag",
                "Sachverhalt",
                null,
                List.of(new Finanzangabe("GESAMTKOSTEN", "1.500 €", "", false, "", "2026", "")));
    }

    private static Entwurfsangaben angaben(String betreff, String sachverhalt, String kaemmerei) {
        return angaben(betreff, sachverhalt, kaemmerei, List.of());
    }

    private static Entwurfsangaben angaben(
            String betreff, String sachverhalt, String kaemmerei, List<Finanzangabe> geld) {
        return new Entwurfsangaben(
                new Vorlagenangaben(
                        "",
                        "BERICHT",
                        new Vorlagenangaben.Texte(betreff, "", sachverhalt, "Amt", ""),
                        new Vorlagenangaben.Kaemmerei(kaemmerei, "", ""),
                        new Vorlagenangaben.Ausgefertigt(null, ""),
                        List.of(),
                        geld,
                        new Vorlagenangaben.Woher("", "")),
                null,
                true);
    }
}
