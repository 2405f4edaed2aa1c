package de.familienaudit.server;

import static de.familienaudit.server.Tagesordnungswelt.stimmen;
import static de.familienaudit.server.Tagesordnungswelt.zeile;
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
import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.kreis.OeffentlichkeitService;
import de.familienaudit.vorlage.kreis.VorlageVeroeffentlichen;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.Bezugsangabe.Eingriffsangabe;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.tagesordnung.SitzungsstimmenService;
import de.familienaudit.vorlage.tagesordnung.Stimmeneingabe;
import de.familienaudit.vorlage.tagesordnung.TagesordnungPflegeService;
import de.familienaudit.vorlage.umsetzung.AuftragErteilen;
import de.familienaudit.vorlage.umsetzung.AuftragService;
import de.familienaudit.vorlage.umsetzung.AusfuehrungFilter;
import de.familienaudit.vorlage.umsetzung.AusfuehrungService;
import de.familienaudit.vorlage.umsetzung.Ausfuehrungsliste;
import de.familienaudit.vorlage.umsetzung.BekanntmachungService;
import de.familienaudit.vorlage.umsetzung.UmsetzungService;
import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt;
import de.familienaudit.vorlage.wirkung.Beschlussangaben;
import de.familienaudit.vorlage.wirkung.BeschlussangabenService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A body decides on a paper of the program; it is announced, an office carries it out, it is suspended and holds again. */
@DisplayName("V-15: Ein Beschluss wird bekannt gemacht und ausgeführt")
class UmsetzungIT extends ServerTest {

    private static final LocalDate HEUTE = LocalDate.now(ClockProducer.BERLIN);
    private static final LocalDate BIS = HEUTE.plusDays(30);

    @Inject
    private Testkommune testkommune;

    @Inject
    private Tagesordnungswelt welt;

    @Inject
    private EinreichungService einreichung;

    @Inject
    private TagesordnungPflegeService pflege;

    @Inject
    private SitzungsstimmenService stimmen;

    @Inject
    private BeschlussangabenService beschluesse;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private BekanntmachungService bekanntmachung;

    @Inject
    private AuftragService auftraege;

    @Inject
    private OeffentlichkeitService oeffentlichkeit;

    @Inject
    private UmsetzungService umsetzung;

    @Inject
    private AusfuehrungService ausfuehrung;

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

    private Akteur projektleitung;
    private Akteur buero;
    private Akteur bau;
    private Akteur landrat;
    private long bauamt;
    private long rat;
    private long vorlage;

    @Test
    @DisplayName(
            "Das Gremienbüro macht bekannt, einmal; berichtigt und zurückgenommen wird mit Grund, und alles bleibt lesbar")
    void announced() {
        begin();
        assertThatThrownBy(() -> bekanntmachung.bekanntgeben(vorlage, 0, HEUTE, "Amtsblatt"))
                .hasMessage("V-15.nicht_beschlossen");
        assertThat(meine(buero, "BEKANNTMACHUNG")).isEmpty();
        beschliesse();
        assertThat(meine(buero, "BEKANNTMACHUNG")).singleElement().satisfies(a -> {
            assertThat(a.titel()).isEqualTo("Spielplatz");
            assertThat(a.hinweis()).isEqualTo("aufgabe.bekanntmachung");
            assertThat(a.angaben()).containsExactly(HEUTE);
        });
        assertThat(blatt().kopf().unbekannt()).isTrue();
        assertThatThrownBy(() -> bekanntmachung.bekanntgeben(vorlage, 0, HEUTE.minusDays(1), " "))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.code())
                        .containsExactly("V-15.vor_beschluss", "V-15.bekannt_ort_fehlt"));
        bekanntmachung.bekanntgeben(vorlage, 0, HEUTE, "Amtsblatt 12");
        assertThatThrownBy(() -> bekanntmachung.bekanntgeben(vorlage, 0, HEUTE, "Amtsblatt 12"))
                .as("the second click")
                .isInstanceOf(ConflictException.class);
        assertThat(meine(buero, "BEKANNTMACHUNG")).isEmpty();
        assertThat(blatt().kopf().unbekannt()).isFalse();

        long erste = blatt().bekannte().get(0).id();
        assertThatThrownBy(() -> bekanntmachung.berichtigen(erste, HEUTE, "Amtsblatt 13", ""))
                .hasMessage("G-1.aenderung_ohne_grund");
        bekanntmachung.berichtigen(erste, HEUTE, "Amtsblatt 13", "Falsche Nummer");
        assertThatThrownBy(() -> bekanntmachung.zuruecknehmen(erste, "Irrtum")).isInstanceOf(ConflictException.class);
        assertThat(blatt().bekannte()).singleElement().satisfies(b -> assertThat(b.ort())
                .isEqualTo("Amtsblatt 13"));
        assertThat(blatt().fruehere())
                .singleElement()
                .satisfies(f -> assertThat(f.bekannt().ort()).isEqualTo("Amtsblatt 12"));
        long zweite = blatt().bekannte().get(0).id();
        bekanntmachung.zuruecknehmen(zweite, "War eine andere Vorlage");
        assertThat(meine(buero, "BEKANNTMACHUNG")).hasSize(1);
        long weg = blatt().fruehere().get(0).bekannt().id();
        assertThatThrownBy(() -> bekanntmachung.berichtigen(weg, HEUTE, "Amtsblatt", "Doch"))
                .hasMessage("V-15.zurueckgenommen");
        bekanntmachung.bekanntgeben(vorlage, 3, HEUTE, "Aushang");
        assertThat(blatt().fruehere()).hasSize(3);
        currentActor.set(landrat);
        assertThat(blatt().bekannte()).hasSize(1);
        assertThatThrownBy(() -> bekanntmachung.bekanntgeben(vorlage, 4, HEUTE, "Aushang"))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @DisplayName("Die beauftragte Stelle hat die Aufgabe und die Frist, meldet die Erledigung, und der Bericht weiß es")
    void carriedOut() {
        begin();
        beschliesse();
        assertThatThrownBy(() -> auftraege.beauftragen(vorlage, 0, new AuftragErteilen("3", "", null)))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .hasSize(3));
        auftraege.beauftragen(vorlage, 0, auftrag("1"));
        assertThatThrownBy(() -> auftraege.beauftragen(vorlage, 0, auftrag("1")))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> auftraege.beauftragen(vorlage, 1, auftrag("1")))
                .hasMessage("V-15.auftrag_schon_erteilt");
        auftraege.beauftragen(vorlage, 1, auftrag(""));
        assertThat(meine(bau, "AUSFUEHRUNG")).hasSize(2).first().satisfies(a -> {
            assertThat(a.hinweis()).isEqualTo("aufgabe.ausfuehrung.teil");
            assertThat(a.angaben()).containsExactly("Bauamt", BIS, "1");
        });
        assertThat(fristen.kommende("AUSFUEHRUNG")).hasSize(2);
        currentActor.set(landrat);
        assertThat(fristen.kommende("AUSFUEHRUNG")).hasSize(2);
        currentActor.set(projektleitung);
        assertThat(fristen.kommende("AUSFUEHRUNG")).isEmpty();
        assertThat(meine(projektleitung, "AUSFUEHRUNG")).isEmpty();
        long erster = blatt().auftraege().get(0).id();
        assertThatThrownBy(() -> umsetzung.melden(erster, HEUTE, "Fertig", ""))
                .isInstanceOfSatisfying(ForbiddenException.class, e -> assertThat(e.getMessage())
                        .isEqualTo("R-1.ausfuehrung_anderer"));

        currentActor.set(bau);
        assertThat(blatt().auftraege().get(0).moeglich().melden()).isTrue();
        assertThatThrownBy(() -> umsetzung.melden(erster, HEUTE.plusDays(1), "", ""))
                .hasMessage("V-15.erledigt_in_zukunft");
        umsetzung.melden(erster, HEUTE, "Gekauft.", "");
        assertThatThrownBy(() -> umsetzung.melden(erster, HEUTE, "Gekauft.", ""))
                .isInstanceOf(ConflictException.class);
        assertThat(meine(bau, "AUSFUEHRUNG")).hasSize(1);
        long gemeldet = blatt().auftraege().get(0).id();
        assertThatThrownBy(() -> umsetzung.melden(gemeldet, null, "", "")).hasMessage("G-1.aenderung_ohne_grund");
        umsetzung.melden(gemeldet, null, "", "Noch nicht geliefert");
        assertThat(meine(bau, "AUSFUEHRUNG")).hasSize(2);
        umsetzung.melden(blatt().auftraege().get(0).id(), HEUTE, "Geliefert.", "");
        assertThat(blatt().fruehere()).hasSize(3);

        currentActor.set(buero);
        auftraege.berichtigen(blatt().auftraege().get(1).id(), auftrag("2"), "Nur Punkt 2");
        assertThat(liste("", "")).hasSize(2);
        assertThat(liste("ERLEDIGT", "")).singleElement().satisfies(z -> {
            assertThat(z.auftrag().bemerkung()).isEqualTo("Geliefert.");
            assertThat(z.auftrag().erledigtAm()).isEqualTo(HEUTE);
        });
        assertThat(liste("OFFEN", ""))
                .singleElement()
                .satisfies(z -> assertThat(z.auftrag().teil()).isEqualTo("2"));
        auftraege.zuruecknehmen(blatt().auftraege().get(1).id(), "Irrtum");
        assertThat(liste("OFFEN", "")).isEmpty();
        assertThat(liste("", String.valueOf(HEUTE.getYear()))).hasSize(1);
        assertThat(liste("", "2019")).isEmpty();
    }

    @Test
    @DisplayName(
            "G-7: Nacherfasstes fordert keine Bekanntmachung; wer beauftragt ist, ist es auch dort, und was zu spät ist, steht so da")
    void nacherfasst() {
        begin();
        long alte = welt.vorlage(
                "2020/1",
                List.of(zeile(rat, LocalDate.of(2020, 3, 4), "BEHANDELT", stimmen("HAUPTSACHE", "20/2//", ""))));
        assertThat(meine(buero, "BEKANNTMACHUNG")).isEmpty();
        assertThat(liste("OHNE", "2020")).hasSize(1);
        auftraege.beauftragen(alte, 0, new AuftragErteilen("", String.valueOf(bauamt), LocalDate.of(2020, 6, 1)));
        assertThat(liste("UEBERFAELLIG", "")).hasSize(1);
        assertThat(liste("OHNE", "2020")).isEmpty();
        assertThat(meine(bau, "AUSFUEHRUNG")).singleElement().satisfies(a -> assertThat(a.hinweis())
                .isEqualTo("aufgabe.ausfuehrung.ueberfaellig"));
        assertThat(fristen.kommende("AUSFUEHRUNG")).isEmpty();
    }

    @Test
    @DisplayName(
            "Ist der Beschluss ausgesetzt, ruht alles, und die Seite sagt es; gilt er wieder, sind die Aufgaben wieder da")
    void suspended() {
        begin();
        beschliesse();
        auftraege.beauftragen(vorlage, 0, auftrag(""));
        long offen = blatt().auftraege().get(0).id();
        ergaenze(new Bezugsangabe(
                List.of(), List.of(), new Eingriffsangabe("AUSGESETZT", HEUTE, "Beanstandung der Leitung")));
        assertThat(blatt().kopf().umzusetzen()).isFalse();
        assertThat(blatt().schritte()).isEmpty();
        assertThat(meine(buero, "BEKANNTMACHUNG")).isEmpty();
        assertThat(liste("RUHT", "")).hasSize(1);
        assertThat(liste("OFFEN", "")).isEmpty();
        assertThatThrownBy(() -> auftraege.beauftragen(vorlage, 1, auftrag("1")))
                .hasMessage("V-15.nicht_beschlossen");
        assertThat(meine(bau, "AUSFUEHRUNG")).isEmpty();
        assertThatThrownBy(() -> umsetzung.melden(offen, HEUTE, "", "")).hasMessage("V-15.nicht_beschlossen");
        currentActor.set(buero);
        ergaenze(Bezugsangabe.OHNE);
        assertThat(meine(buero, "BEKANNTMACHUNG")).hasSize(1);
        assertThat(meine(bau, "AUSFUEHRUNG")).hasSize(1);
    }

    @Test
    @DisplayName("V-10: Ein Auftrag aus der nichtöffentlichen Zeit bleibt im Kreis; neu erteilt sieht ihn die Stelle")
    void orderOfTheCircle() {
        begin();
        beschliesse();
        auftraege.beauftragen(vorlage, 0, auftrag(""));
        oeffentlichkeit.schliessen(vorlage, aktuell(), "Vertrag offen");
        oeffentlichkeit.veroeffentlichen(
                vorlage,
                aktuell(),
                new VorlageVeroeffentlichen(
                        HEUTE, rat, "Vertrag erfüllt", new VorlageVeroeffentlichen.Teile(true, true, false)));
        long alter = blatt().auftraege().get(0).id();
        assertThatThrownBy(() -> auftraege.berichtigen(alter, auftrag("2"), "Nur Punkt 2"))
                .hasMessage("V-15.auftrag_nur_kreis");
        currentActor.set(bau);
        assertThat(blatt().auftraege()).isEmpty();
        currentActor.set(buero);
        auftraege.zuruecknehmen(alter, "Neu erteilt");
        auftraege.beauftragen(vorlage, 2, auftrag("2"));
        currentActor.set(bau);
        assertThat(blatt().auftraege()).hasSize(1);
    }

    private int aktuell() {
        return vorlagen.details(vorlage, null).kopf().aufzeichnung();
    }

    @Test
    @DisplayName("G-4: Tragen zwei zugleich ein, gilt eines, und das andere erfährt davon")
    void twoAtOnce() throws Exception {
        begin();
        beschliesse();
        CyclicBarrier gleichzeitig = new CyclicBarrier(2);
        List<Future<String>> beide = List.of(nebenher(gleichzeitig), nebenher(gleichzeitig));
        List<String> ausgaenge =
                List.of(beide.get(0).get(60, TimeUnit.SECONDS), beide.get(1).get(60, TimeUnit.SECONDS));
        assertThat(ausgaenge).containsExactlyInAnyOrder("", "G-4.geaendert_von");
        assertThat(blatt().bekannte()).hasSize(1);
    }

    @Test
    @DisplayName(
            "Die Datenbank hält es: nichts wird geändert, nichts folgt auf Zurückgenommenes, nichts beginnt ohne Beschluss")
    void theDatabaseHoldsIt() {
        begin();
        assertThatThrownBy(() -> welt.sql(neue(1, "EINGETRAGEN", ""))).hasStackTraceContaining("V-15");
        beschliesse();
        bekanntmachung.bekanntgeben(vorlage, 0, HEUTE, "Amtsblatt");
        for (String verboten : List.of(
                "update bekanntmachung set ort = 'Anders' where vorlage_id = " + vorlage,
                "delete from bekanntmachung where vorlage_id = " + vorlage,
                neue(2, "BERICHTIGT", "Grund"),
                neue(1, "EINGETRAGEN", ""))) {
            assertThatThrownBy(() -> welt.sql(verboten)).as(verboten).isInstanceOf(IllegalStateException.class);
        }
        bekanntmachung.zuruecknehmen(blatt().bekannte().get(0).id(), "Irrtum");
        assertThatThrownBy(() -> welt.sql("update bekanntmachung set abgeloest = true where vorlage_id = " + vorlage
                        + " and not abgeloest; " + neue(3, "BERICHTIGT", "Grund")))
                .hasStackTraceContaining("V-15");
        assertThatThrownBy(() -> welt.sql("update bekanntmachung set abgeloest = false where vorlage_id = " + vorlage))
                .hasStackTraceContaining("V-15");
    }

    @Test
    @DisplayName("R-2: In einer anderen Kommune gibt es nichts davon; eine fremde Stelle wird nicht beauftragt")
    void anotherKommune() {
        begin();
        beschliesse();
        bekanntmachung.bekanntgeben(vorlage, 0, HEUTE, "Amtsblatt");
        long id = blatt().bekannte().get(0).id();
        Akteur fremd = testkommune.neu(Rolle.GREMIENBUERO);
        currentActor.set(fremd);
        assertThatThrownBy(() -> umsetzung.blatt(vorlage)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> bekanntmachung.zuruecknehmen(id, "Irrtum")).isInstanceOf(NotFoundException.class);
        assertThat(liste("", "")).isEmpty();
        long hier = welt.vorlage(
                "2020/1",
                List.of(zeile(
                        welt.gremium("Rat"),
                        LocalDate.of(2020, 3, 4),
                        "BEHANDELT",
                        stimmen("HAUPTSACHE", "20/2//", ""))));
        assertThatThrownBy(() -> auftraege.beauftragen(hier, 0, auftrag(""))).isInstanceOf(NotFoundException.class);
    }

    private void begin() {
        projektleitung = testkommune.neu(Rolle.PROJEKTLEITUNG);
        bauamt = stellen.anlegen(new StelleAnlegen("Bauamt", true));
        bau = testkommune.kollege(projektleitung, Rolle.FACHAMT);
        testkommune.besetze(bau, "Bauamt", Besetzungsart.LEITUNG);
        landrat = testkommune.kollege(projektleitung, Rolle.LANDRAT);
        buero = testkommune.kollege(projektleitung, Rolle.GREMIENBUERO);
        currentActor.set(buero);
        rat = welt.gremium("Rat");
        currentActor.set(projektleitung);
        vorlage = einreichung.einreichenNeu(new Entwurfsangaben(
                new Vorlagenangaben(
                        "",
                        "BESCHLUSSVORLAGE",
                        new Vorlagenangaben.Texte("Spielplatz", "1. Kaufen.\n2. Bauen.", "Sachverhalt", "Amt", ""),
                        new Vorlagenangaben.Kaemmerei("NICHT_ERFORDERLICH", "", ""),
                        new Vorlagenangaben.Ausgefertigt(null, ""),
                        List.of(new Beratungsangabe(
                                rat,
                                null,
                                "ENTSCHEIDUNG",
                                "",
                                new Beratungsangabe.Entscheidung("GANZ", "", false),
                                null,
                                "",
                                List.of())),
                        List.of(),
                        new Vorlagenangaben.Woher("", "")),
                null,
                true));
        currentActor.set(buero);
    }

    private void beschliesse() {
        long sitzung = welt.sitzung(rat, HEUTE);
        pflege.aufsetzen(sitzung, vorlage, 1, true);
        int gesehen = vorlagen.details(vorlage, null).kopf().aufzeichnung();
        stimmen.speichern(new Stimmeneingabe(
                sitzung,
                List.of(new Stimmeneingabe.Zeile(
                        vorlage,
                        gesehen,
                        1,
                        "",
                        "",
                        List.of(new Stimmeneingabe.Stimme(0, stimmen("HAUPTSACHE", "20/2//", ""))))),
                ""));
    }

    private void ergaenze(Bezugsangabe bezug) {
        beschluesse.ergaenzen(
                vorlage,
                vorlagen.details(vorlage, null).kopf().aufzeichnung(),
                new Beschlussangaben("1. Kaufen.\n2. Bauen.", false, Set.of(), bezug, "Niederschrift"));
    }

    private AuftragErteilen auftrag(String teil) {
        return new AuftragErteilen(teil, String.valueOf(bauamt), BIS);
    }

    private Umsetzungsblatt blatt() {
        return umsetzung.blatt(vorlage);
    }

    private List<Ausfuehrungsliste.Zeile> liste(String stand, String jahr) {
        return ausfuehrung.liste(new AusfuehrungFilter(stand, jahr, 1)).seite().zeilen();
    }

    private List<Aufgabe> meine(Akteur wer, String art) {
        currentActor.set(wer);
        return aufgaben.meine().stream()
                .filter(g -> g.art().equals(art))
                .flatMap(g -> g.aufgaben().stream())
                .toList();
    }

    private String neue(int fassung, String schritt, String grund) {
        return "insert into bekanntmachung (kommune_id, vorlage_id, eintrag, fassung, schritt, tag, ort, grund, abgeloest, erfasst_am,"
                + " erfasst_von) values (" + buero.kommuneId() + ", " + vorlage + ", 1, " + fassung + ", '" + schritt
                + "', current_date, 'Amtsblatt', '" + grund + "', false, now(), 'Test')";
    }

    private Future<String> nebenher(CyclicBarrier gleichzeitig) {
        return executor.submit(() -> {
            RequestContextController request =
                    CDI.current().select(RequestContextController.class).get();
            boolean activated = request.activate();
            try {
                currentActor.set(buero);
                gleichzeitig.await();
                bekanntmachung.bekanntgeben(vorlage, 0, HEUTE, "Amtsblatt");
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
}
