package de.familienaudit.server;

import static de.familienaudit.server.Tagesordnungswelt.plan;
import static de.familienaudit.server.Tagesordnungswelt.stimmen;
import static de.familienaudit.server.Tagesordnungswelt.zeile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
import de.familienaudit.vorlage.sitzung.SitzungPflegeService;
import de.familienaudit.vorlage.sitzung.SitzungService;
import de.familienaudit.vorlage.tagesordnung.Aufsetzbares;
import de.familienaudit.vorlage.tagesordnung.Berichtigungsvorschau;
import de.familienaudit.vorlage.tagesordnung.NiederschriftService;
import de.familienaudit.vorlage.tagesordnung.SitzungsstimmenService;
import de.familienaudit.vorlage.tagesordnung.Stimmblatt;
import de.familienaudit.vorlage.tagesordnung.Stimmeneingabe;
import de.familienaudit.vorlage.tagesordnung.TagesordnungPflegeService;
import de.familienaudit.vorlage.tagesordnung.TagesordnungService;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt;
import de.familienaudit.vorlage.tagesordnung.VotumserklaerungService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Agendas, votes of a session and minutes of an invented body, in the real server on the real database. */
@DisplayName("V-3, V-5, V-14, V-16: Tagesordnung, Stimmen einer ganzen Sitzung und Niederschrift")
class TagesordnungIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private Tagesordnungswelt welt;

    @Inject
    private TagesordnungService tagesordnungen;

    @Inject
    private TagesordnungPflegeService pflege;

    @Inject
    private SitzungsstimmenService stimmen;

    @Inject
    private NiederschriftService niederschriften;

    @Inject
    private VotumserklaerungService erklaerungen;

    @Inject
    private SitzungPflegeService sitzungspflege;

    @Inject
    private SitzungService sitzungen;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private VorlagenerfassungService erfassung;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    private Akteur buero;
    private long rat;

    @Test
    @DisplayName(
            "V-16: Vorlagen kommen auf die Tagesordnung, werden geordnet und heruntergenommen; Zeile und Tag folgen")
    void agenda() {
        beginne();
        long sitzung = welt.sitzung(rat, in(20));
        long ausschuss = welt.gremium("Ausschuss");
        long a = welt.vorlage("2026/1", ausschuss, rat);
        long b = welt.vorlage("2026/2", rat);
        long c = welt.vorlage("2026/3", rat);
        assertThat(tagesordnungen.aufsetzbares(sitzung).geplante())
                .extracting(Aufsetzbares.Wahl::nummer)
                .containsExactly("2026/1", "2026/2", "2026/3");
        assertThatThrownBy(() -> pflege.aufsetzen(sitzung, a, 1, true)).hasMessage("V-2.anderes_gremium");
        pflege.aufsetzen(sitzung, a, 2, true);
        pflege.punktOhneVorlage(sitzung, "Anfragen");
        pflege.aufsetzen(sitzung, b, 1, true);
        pflege.aufsetzen(sitzung, c, 1, false);
        assertThatThrownBy(() -> pflege.aufsetzen(sitzung, b, 1, true)).hasMessage("V-16.schon_auf_tagesordnung");
        assertThat(punkte(sitzung)).containsExactly("Ö1 2026/1", "Ö2 Anfragen", "Ö3 2026/2", "N1 2026/3");
        Beratungsangabe zeile = vorlagen.details(a, null).folge().get(1).angabe();
        assertThat(zeile.tag()).isEqualTo(in(20));
        assertThat(zeile.stand()).isEqualTo("GEPLANT");
        assertThat(vorlagen.details(a, null).aufzeichnungen()).hasSize(2);
        assertThat(tagesordnungen.aufsetzbares(sitzung).geplante()).isEmpty();
        assertThat(tagesordnungen.tagesordnung(sitzung).offen()).isEqualTo(3);

        Tagesordnungsblatt.Punkt zweite = punkt(sitzung, "2026/2");
        pflege.verschieben(zweite.stelle().id(), zweite.stelle().version(), true, 1);
        assertThat(punkte(sitzung)).containsExactly("Ö1 2026/2", "Ö2 2026/1", "Ö3 Anfragen", "N1 2026/3");
        assertThatThrownBy(() ->
                        pflege.verschieben(zweite.stelle().id(), zweite.stelle().version(), true, 2))
                .isInstanceOf(ConflictException.class);
        Tagesordnungsblatt.Punkt anfragen = punkt(sitzung, "Anfragen");
        assertThatThrownBy(() -> pflege.verschieben(
                        anfragen.stelle().id(), anfragen.stelle().version(), false, 1))
                .hasMessage("V-10.punkt_ohne_vorlage");
        assertThatThrownBy(() -> pflege.punktOhneVorlage(sitzung, " ")).hasMessage("form.pflichtfeld");

        Tagesordnungsblatt.Stelle dritte = punkt(sitzung, "2026/3").stelle();
        assertThatThrownBy(() -> pflege.herunternehmen(dritte.id(), dritte.version(), "BEHANDELT", " "))
                .hasMessage("form.pflichtfeld, V-5.grund_fehlt");
        pflege.herunternehmen(dritte.id(), dritte.version(), "ZURUECKGESTELLT", "Gutachten fehlt");
        assertThat(punkt(sitzung, "2026/3").zeilen().get(0).stand().name()).isEqualTo("ZURUECKGESTELLT");
        assertThat(punkt(sitzung, "2026/3").zeilen().get(0).vermerk()).isEqualTo("Gutachten fehlt");
        assertThatThrownBy(() -> pflege.herunternehmen(dritte.id(), dritte.version(), "VERTAGT", "Noch einmal"))
                .hasMessage("V-5.nicht_geplant");

        Tagesordnungsblatt.Stelle erste = punkt(sitzung, "2026/2").stelle();
        pflege.entfernen(erste.id(), erste.version());
        assertThat(punkte(sitzung)).containsExactly("Ö1 2026/1", "Ö2 Anfragen", "N1 2026/3");
        assertThat(tagesordnungen.aufsetzbares(sitzung).geplante())
                .extracting(Aufsetzbares.Wahl::nummer)
                .containsExactly("2026/2");
        assertThatThrownBy(() -> sitzungspflege.zuruecknehmen(sitzung, welt.version(sitzung), "Irrtum"))
                .hasMessage("V-16.hat_tagesordnung");
    }

    @Test
    @DisplayName(
            "V-5: Verlegt und abgesagt wird in einem Zug; an der Stelle der abgesagten Beratung steht die der neuen Sitzung")
    void movedAndCancelled() {
        beginne();
        long sitzung = welt.sitzung(rat, in(20));
        long a = welt.vorlage("2026/1", rat);
        long b = welt.vorlage("2026/2", rat);
        pflege.aufsetzen(sitzung, a, 1, true);
        pflege.aufsetzen(sitzung, b, 1, false);
        sitzungspflege.aendern(sitzung, welt.version(sitzung), plan(null, in(25)), "Saal belegt");
        assertThat(vorlagen.details(a, null).folge().get(0).angabe().tag()).isEqualTo(in(25));
        assertThat(vorlagen.details(a, null).aufzeichnungen().get(0).grund()).isEqualTo("Saal belegt");
        assertThatThrownBy(() -> sitzungspflege.absagen(sitzung, welt.version(sitzung), " "))
                .hasMessage("V-5.absage_ohne_grund");
        assertThat(vorlagen.details(a, null).aufzeichnungen()).hasSize(3);

        // a reason as long as a session takes it stands in the rows, too
        String sturm = "Sturm und Hochwasser. ".repeat(45).strip();
        sitzungspflege.absagen(sitzung, welt.version(sitzung), sturm);
        VorlageDetails abgesagt = vorlagen.details(b, null);
        assertThat(abgesagt.folge().get(0).angabe().stand()).isEqualTo("ABGESAGT");
        assertThat(abgesagt.folge().get(0).angabe().ausfall().grund()).isEqualTo(sturm);
        assertThatThrownBy(() -> pflege.punktOhneVorlage(sitzung, "Anfragen")).hasMessage("V-16.sitzung_steht_nicht");

        long neue = sitzungspflege.wiederholen(sitzung, welt.version(sitzung), plan(null, in(30)));
        VorlageDetails wieder = vorlagen.details(b, null);
        assertThat(wieder.folge()).hasSize(2);
        assertThat(wieder.folge().get(0).nachfolgerin().position()).isEqualTo(2);
        assertThat(wieder.folge().get(1).angabe().tag()).isEqualTo(in(30));
        assertThat(wieder.folge().get(1).entscheidet()).isTrue();
        assertThat(punkte(neue)).containsExactly("Ö1 2026/1", "N1 2026/2");
        assertThat(punkte(sitzung)).containsExactly("Ö1 2026/1", "N1 2026/2");
    }

    @Test
    @DisplayName(
            "V-5: Zeilen nacherfasster Vorlagen mit Gremium und Tag der Sitzung werden angeboten und verknüpft, samt Stimmen")
    void linked() {
        beginne();
        long sitzung = welt.frueher(rat, in(-3));
        long a = welt.vorlage("2026/1", List.of(zeile(rat, in(-3), "BEHANDELT", stimmen("HAUPTSACHE", "20/2//", ""))));
        welt.vorlage("2026/2", List.of(zeile(rat, in(-4), "BEHANDELT")));
        assertThat(tagesordnungen.aufsetzbares(sitzung).gleiche())
                .singleElement()
                .satisfies(w -> assertThat(w.nummer()).isEqualTo("2026/1"));
        assertThatThrownBy(() -> pflege.verknuepfen(sitzung, a, 2)).hasMessage("V-5.nicht_verknuepfbar");
        pflege.verknuepfen(sitzung, a, 1);
        assertThat(punkte(sitzung)).containsExactly("Ö1 2026/1");
        assertThat(punkt(sitzung, "2026/1")
                        .zeilen()
                        .get(0)
                        .stimmen()
                        .get(0)
                        .zahlen()
                        .ja())
                .isEqualTo(20);
        assertThat(tagesordnungen.aufsetzbares(sitzung).gleiche()).isEmpty();
        VorlageDetails d = vorlagen.details(a, null);
        erfassung.berichtigen(a, d.kopf().aufzeichnung(), Tagesordnungswelt.berichtigt(d.angaben()));
        assertThat(punkt(sitzung, "2026/1").zeilen()).hasSize(1);
        assertThatThrownBy(() -> erfassung.berichtigen(
                        a,
                        vorlagen.details(a, null).kopf().aufzeichnung(),
                        Tagesordnungswelt.berichtigt(
                                d.angaben(),
                                List.of(zeile(
                                        rat,
                                        in(-3),
                                        "BEHANDELT",
                                        stimmen("HAUPTSACHE", "2/20//", "einstimmig angenommen"))))))
                .hasMessage("V-14.zeile_der_sitzung");
        Tagesordnungsblatt.Stelle stelle = punkt(sitzung, "2026/1").stelle();
        pflege.entfernen(stelle.id(), stelle.version());
        assertThat(vorlagen.details(a, null).folge().get(0).angabe().tag()).isEqualTo(in(-3));
        assertThat(tagesordnungen.aufsetzbares(sitzung).gleiche()).hasSize(1);
    }

    @Test
    @DisplayName(
            "V-3, V-4: Alle Stimmen auf einmal; alles Falsche auf einmal an seiner Zelle; Unbekanntes bleibt unbekannt")
    void votes() {
        beginne();
        long sitzung = welt.sitzung(rat, heute());
        long a = welt.vorlage("2026/1", rat);
        long b = welt.vorlage("2026/2", rat);
        long c = welt.vorlage("2026/3", rat);
        for (long id : List.of(a, b, c)) {
            pflege.aufsetzen(sitzung, id, 1, true);
        }
        Stimmblatt blatt = stimmen.stimmen(sitzung);
        assertThat(blatt.moeglich()).isTrue();
        assertThat(blatt.zeilen()).extracting(z -> z.wo().nummer()).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> stimmen.speichern(eingabe(
                        blatt,
                        "",
                        List.of(stimmen("HAUPTSACHE", "30///", "")),
                        List.of(
                                stimmen("HAUPTSACHE", "15/9//", "einstimmig"),
                                stimmen("AENDERUNGSANTRAG", "12/9//", "")),
                        List.of(stimmen("HAUPTSACHE", "zwölf/9//", "")))))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactly(
                                "zeilen:0:ja V-3.mehr_als_mitglieder",
                                "zeilen:2:wortlaut V-3.wortlaut_fehlt",
                                "zeilen:1:worte V-4.einstimmig_mit_nein",
                                "zeilen:3:ja V-3.keine_zahl"));
        assertThat(sitzungen.sitzung(sitzung).zeile().stand()).isEqualTo("GEPLANT");

        assertThat(stimmen.speichern(eingabe(
                        blatt,
                        "",
                        List.of(stimmen("HAUPTSACHE", "20/2//", "")),
                        List.of(
                                stimmen("HAUPTSACHE", "///", "mehrheitlich angenommen"),
                                stimmen("VERFAHREN", "22/0/0/", "")),
                        List.of(stimmen("HAUPTSACHE", "///", "")))))
                .isEqualTo(2);
        assertThat(sitzungen.sitzung(sitzung).zeile().stand()).isEqualTo("STATTGEFUNDEN");
        VorlageDetails beschlossen = vorlagen.details(a, null);
        assertThat(beschlossen.kopf().lage().stand().name()).isEqualTo("BESCHLOSSEN");
        assertThat(beschlossen.folge().get(0).stimmen().get(0).zahlen().enthaltung())
                .isNull();
        assertThat(vorlagen.details(b, null).folge().get(0).stimmen()).hasSize(2);
        assertThat(vorlagen.details(c, null).aufzeichnungen()).hasSize(2);
        assertThat(tagesordnungen.vorlaeufige(a)).containsExactly(sitzung);
        assertThat(stimmen.speichern(eingabe(
                        stimmen.stimmen(sitzung),
                        "",
                        List.of(stimmen("HAUPTSACHE", "20/2//", "")),
                        List.of(
                                stimmen("HAUPTSACHE", "///", "mehrheitlich angenommen"),
                                stimmen("VERFAHREN", "22/0/0/", "")),
                        List.of(stimmen("HAUPTSACHE", "///", "")))))
                .isZero();
        assertThat(erklaerungen
                        .erklaere(sitzung, stimmen("HAUPTSACHE", "27/3//", ""))
                        .verstoesse())
                .extracting(v -> v.code())
                .containsExactly("V-3.mehr_als_mitglieder");
        assertThat(erklaerungen
                        .erklaere(sitzung, stimmen("HAUPTSACHE", "20/3//", ""))
                        .votum()
                        .antwort()
                        .ausgang()
                        .name())
                .isEqualTo("ANGENOMMEN");
        assertThat(erklaerungen
                        .erklaere(sitzung, stimmen("HAUPTSACHE", "///", ""))
                        .votum())
                .isNull();
    }

    @Test
    @DisplayName(
            "V-14: Eine Berichtigung zeigt vorher, was sie ändert, und braucht einen Grund; die frühere Zählung bleibt lesbar")
    void correction() {
        beginne();
        long sitzung = welt.frueher(rat, in(-10));
        long a = welt.vorlage("2026/1", rat);
        pflege.aufsetzen(sitzung, a, 1, true);
        stimmen.speichern(eingabe(stimmen.stimmen(sitzung), "", List.of(stimmen("HAUPTSACHE", "12/11//", ""))));
        Stimmblatt blatt = stimmen.stimmen(sitzung);
        List<Stimmangabe> berichtigt = List.of(stimmen("HAUPTSACHE", "11/12//", ""));
        assertThat(stimmen.vorschau(eingabe(blatt, "", berichtigt)))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.aendertLage()).isTrue();
                    assertThat(v.bisher().stand().name()).isEqualTo("BESCHLOSSEN");
                    assertThat(v.danach().stand().name()).isEqualTo("ABGELEHNT");
                });
        assertThat(stimmen.vorschau(eingabe(blatt, "", List.of(stimmen("HAUPTSACHE", "12/11/1/", "")))))
                .extracting(Berichtigungsvorschau::nummer)
                .isEmpty();
        assertThatThrownBy(() -> stimmen.speichern(eingabe(blatt, " ", berichtigt)))
                .hasMessage("V-14.grund_fehlt");
        stimmen.speichern(eingabe(blatt, "Niederschrift Seite 3", berichtigt));
        VorlageDetails danach = vorlagen.details(a, null);
        assertThat(danach.kopf().lage().stand().name()).isEqualTo("ABGELEHNT");
        assertThat(danach.aufzeichnungen().get(0).grund()).isEqualTo("Niederschrift Seite 3");
        assertThat(vorlagen.details(a, danach.kopf().aufzeichnung() - 1)
                        .folge()
                        .get(0)
                        .stimmen()
                        .get(0)
                        .zahlen()
                        .ja())
                .isEqualTo(12);

        long spaetere = welt.sitzung(rat, heute());
        assertThatThrownBy(() -> niederschriften.genehmigen(spaetere, sitzung)).hasMessage("V-14.nicht_stattgefunden");
        sitzungspflege.stattgefunden(spaetere, welt.version(spaetere));
        assertThat(tagesordnungen.aufsetzbares(spaetere).niederschriften())
                .extracting(Aufsetzbares.Wartende::id)
                .containsExactly(sitzung);
        assertThat(tagesordnungen.tagesordnung(sitzung).niederschrift().vorlaeufig())
                .isTrue();
        assertThatThrownBy(() -> niederschriften.genehmigen(spaetere, null)).hasMessage("form.pflichtfeld");
        niederschriften.genehmigen(spaetere, sitzung);
        assertThat(tagesordnungen.tagesordnung(sitzung).niederschrift().vorlaeufig())
                .isFalse();
        assertThat(tagesordnungen
                        .tagesordnung(sitzung)
                        .niederschrift()
                        .genehmigung()
                        .sitzungId())
                .isEqualTo(spaetere);
        assertThat(tagesordnungen.tagesordnung(spaetere).niederschrift().genehmigte())
                .hasSize(1);
        assertThat(tagesordnungen.vorlaeufige(a)).isEmpty();
        assertThatThrownBy(() -> niederschriften.genehmigen(spaetere, sitzung)).hasMessage("V-14.schon_genehmigt");
        assertThatThrownBy(() -> sitzungspflege.zuruecknehmen(spaetere, welt.version(spaetere), "Irrtum"))
                .hasMessage("V-14.hat_niederschrift");
        niederschriften.zuruecknehmen(sitzung);
        assertThat(tagesordnungen.vorlaeufige(a)).containsExactly(sitzung);
        assertThatThrownBy(() -> niederschriften.zuruecknehmen(sitzung)).hasMessage("V-14.nicht_genehmigt");
    }

    @Test
    @DisplayName("G-4: Wer veraltete Stimmen sendet, überschreibt nichts; was er nicht anrührt, ist kein Konflikt")
    void conflictPerPaper() {
        beginne();
        long sitzung = welt.sitzung(rat, heute());
        long a = welt.vorlage("2026/1", rat);
        long b = welt.vorlage("2026/2", rat);
        pflege.aufsetzen(sitzung, a, 1, true);
        pflege.aufsetzen(sitzung, b, 1, true);
        Stimmblatt gesehen = stimmen.stimmen(sitzung);
        List<Stimmangabe> leer = List.of(stimmen("HAUPTSACHE", "///", ""));
        stimmen.speichern(eingabe(gesehen, "", List.of(stimmen("HAUPTSACHE", "20/1//", "")), leer));
        assertThatThrownBy(() -> stimmen.speichern(eingabe(
                        gesehen,
                        "",
                        List.of(stimmen("HAUPTSACHE", "19/2//", "")),
                        List.of(stimmen("HAUPTSACHE", "18/3//", "")))))
                .isInstanceOfSatisfying(
                        BusinessRuleException.class,
                        e -> assertThat(e.violations()).singleElement().satisfies(v -> {
                            assertThat(v.code()).isEqualTo("G-4.stimmen_geaendert");
                            assertThat(v.field()).isEqualTo("zeilen:0:ja");
                        }));
        assertThat(vorlagen.details(b, null).folge().get(0).stimmen()).isEmpty();
        assertThat(stimmen.speichern(eingabe(
                        gesehen,
                        "",
                        List.of(stimmen("HAUPTSACHE", "20/1//", "")),
                        List.of(stimmen("HAUPTSACHE", "18/3//", "")))))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "G-4: Setzen zwei dieselbe Vorlage zugleich auf, steht sie einmal da; zwei verschiedene bekommen zwei Nummern")
    void twoClerks() throws Exception {
        beginne();
        long sitzung = welt.sitzung(rat, in(20));
        long a = welt.vorlage("2026/1", rat);
        long b = welt.vorlage("2026/2", rat);
        List<String> dieselbe =
                zugleich(() -> pflege.aufsetzen(sitzung, a, 1, true), () -> pflege.aufsetzen(sitzung, a, 1, true));
        assertThat(dieselbe).containsExactlyInAnyOrder("getan", "V-16.schon_auf_tagesordnung");
        List<String> verschiedene = zugleich(
                () -> pflege.aufsetzen(sitzung, b, 1, true), () -> pflege.punktOhneVorlage(sitzung, "Anfragen"));
        assertThat(verschiedene).containsExactly("getan", "getan");
        assertThat(punkte(sitzung)).hasSize(3).allMatch(p -> p.matches("Ö[123] .*"));
        int version = welt.version(sitzung);
        List<String> absage = zugleich(
                () -> sitzungspflege.absagen(sitzung, version, "Sturm"),
                () -> pflege.punktOhneVorlage(sitzung, "Zu spät"));
        assertThat(absage.get(0)).isEqualTo("getan");
        assertThat(absage.get(1)).isIn("getan", "V-16.sitzung_steht_nicht");
        assertThat(vorlagen.details(a, null).folge().get(0).angabe().stand()).isEqualTo("ABGESAGT");
    }

    @Test
    @DisplayName("R-1, R-2: Andere Rollen lesen nur, andere Kommunen finden nichts")
    void rights() {
        beginne();
        long sitzung = welt.sitzung(rat, heute());
        long a = welt.vorlage("2026/1", rat);
        pflege.aufsetzen(sitzung, a, 1, true);
        long punkt = punkt(sitzung, "2026/1").stelle().id();
        Stimmblatt blatt = stimmen.stimmen(sitzung);
        currentActor.set(testkommune.kollege(buero, Rolle.LESER));
        assertThat(punkte(sitzung)).containsExactly("Ö1 2026/1");
        assertThatThrownBy(() -> pflege.entfernen(punkt, 0)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> stimmen.stimmen(sitzung)).isInstanceOf(ForbiddenException.class);
        testkommune.neu(Rolle.GREMIENBUERO);
        assertThatThrownBy(() -> tagesordnungen.tagesordnung(sitzung)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pflege.entfernen(punkt, 0)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> stimmen.speichern(eingabe(blatt, "", List.of(stimmen("HAUPTSACHE", "1/0//", "")))))
                .isInstanceOf(NotFoundException.class);
        long eigene = welt.sitzung(welt.gremium("Anderer Rat"), heute());
        assertThatThrownBy(() -> pflege.aufsetzen(eigene, a, 1, true)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> niederschriften.genehmigen(eigene, sitzung)).isInstanceOf(NotFoundException.class);
    }

    private void beginne() {
        buero = testkommune.neu(Rolle.GREMIENBUERO);
        rat = welt.gremium("Rat");
    }

    /** One list of votes for each row, in the order of the table. */
    @SafeVarargs
    private static Stimmeneingabe eingabe(Stimmblatt blatt, String grund, List<Stimmangabe>... jeZeile) {
        List<Stimmeneingabe.Zeile> zeilen = new ArrayList<>();
        int linie = 0;
        for (int i = 0; i < jeZeile.length; i++) {
            Stimmblatt.Zeile zeile = blatt.zeilen().get(i);
            List<Stimmeneingabe.Stimme> stimmen = new ArrayList<>();
            for (Stimmangabe angabe : jeZeile[i]) {
                stimmen.add(new Stimmeneingabe.Stimme(linie, angabe));
                linie++;
            }
            zeilen.add(new Stimmeneingabe.Zeile(
                    zeile.papier().id(),
                    zeile.papier().gesehen(),
                    zeile.wo().position(),
                    zeile.stand(),
                    zeile.vermerk(),
                    stimmen));
        }
        return new Stimmeneingabe(blatt.sitzungId(), zeilen, grund);
    }

    private List<String> zugleich(Runnable eines, Runnable anderes) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<String>> beide = new ArrayList<>();
        for (Runnable schritt : List.of(eines, anderes)) {
            beide.add(executor.submit(() -> {
                RequestContextController request =
                        CDI.current().select(RequestContextController.class).get();
                request.activate();
                try {
                    currentActor.set(buero);
                    start.await();
                    schritt.run();
                    return "getan";
                } catch (BusinessRuleException e) {
                    return e.getMessage();
                } finally {
                    request.deactivate();
                }
            }));
        }
        return List.of(beide.get(0).get(), beide.get(1).get());
    }

    /** {@code Ö1 2026/1}: part, number, and number of the paper or title. */
    private List<String> punkte(long sitzung) {
        return tagesordnungen.tagesordnung(sitzung).teile().stream()
                .flatMap(t -> t.punkte().stream())
                .map(p -> (p.stelle().oeffentlich() ? "Ö" : "N") + p.stelle().nummer() + " " + name(p))
                .toList();
    }

    private Tagesordnungsblatt.Punkt punkt(long sitzung, String name) {
        return tagesordnungen.tagesordnung(sitzung).teile().stream()
                .flatMap(t -> t.punkte().stream())
                .filter(p -> name(p).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Tagesordnungsblatt.Punkt punkt) {
        return punkt.vorlage() == null ? punkt.titel() : punkt.vorlage().nummer();
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }

    private LocalDate in(int tagen) {
        return heute().plusDays(tagen);
    }
}
