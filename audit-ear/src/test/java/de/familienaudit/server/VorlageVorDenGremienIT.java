package de.familienaudit.server;

import static de.familienaudit.server.Tagesordnungswelt.stimmen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenService;
import de.familienaudit.frist.FristenService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.ausfertigung.AusfertigungService;
import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.Bezugsangabe.Eingriffsangabe;
import de.familienaudit.vorlage.papier.Bezugsangabe.Gegenstandsangabe;
import de.familienaudit.vorlage.papier.Bezugsangabe.Vorbehaltsangabe;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.sitzung.SitzungPflegeService;
import de.familienaudit.vorlage.tagesordnung.Aufsetzbares;
import de.familienaudit.vorlage.tagesordnung.SitzungsstimmenService;
import de.familienaudit.vorlage.tagesordnung.Stimmblatt;
import de.familienaudit.vorlage.tagesordnung.Stimmeneingabe;
import de.familienaudit.vorlage.tagesordnung.TagesordnungPflegeService;
import de.familienaudit.vorlage.tagesordnung.TagesordnungService;
import de.familienaudit.vorlage.wirkung.Beanstandungsblatt;
import de.familienaudit.vorlage.wirkung.Beschlussangaben;
import de.familienaudit.vorlage.wirkung.BeschlussangabenService;
import de.familienaudit.vorlage.wirkung.WirkungService;
import de.familienaudit.zielvereinbarung.entwurf.FortschreibungService;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import de.familienaudit.zielvereinbarung.fassung.FassungsgangService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What bodies make of a paper that began here: postponed and dealt with again, withdrawn, changed, conditional, suspended. */
@DisplayName("V-5, V-7, V-11: Eine Vorlage des Programms vor ihren Gremien")
class VorlageVorDenGremienIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private Tagesordnungswelt welt;

    @Inject
    private EinreichungService einreichung;

    @Inject
    private TagesordnungPflegeService pflege;

    @Inject
    private TagesordnungService tagesordnungen;

    @Inject
    private SitzungsstimmenService stimmen;

    @Inject
    private BeschlussangabenService beschluesse;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private AufgabenService aufgaben;

    @Inject
    private FristenService fristen;

    @Inject
    private WirkungService wirkungen;

    @Inject
    private SitzungPflegeService sitzungspflege;

    @Inject
    private AusfertigungService ausfertigung;

    @Inject
    private FassungService fassungen;

    @Inject
    private FassungsgangService fassungsgang;

    @Inject
    private FortschreibungService fortschreibung;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    private Akteur projektleitung;
    private Akteur buero;
    private long rat;
    private long fassung;
    private long vorlage;

    @Test
    @DisplayName("V-5: Vertagt kommt sie in einer späteren Sitzung noch einmal und wird dort entschieden")
    void postponed() {
        begin();
        long erste = welt.sitzung(rat, heute());
        pflege.aufsetzen(erste, vorlage, 1, true);
        stimmen.speichern(eingabe(erste, "VERTAGT", "Zahlen fehlen", List.of()));
        assertThat(stand()).isEqualTo("IN_BERATUNG");
        long zweite = welt.sitzung(rat, heute());
        assertThat(tagesordnungen.aufsetzbares(zweite).geplante())
                .singleElement()
                .satisfies(w -> assertThat(w.stand().name()).isEqualTo("VERTAGT"));
        pflege.aufsetzen(zweite, vorlage, 1, true);
        VorlageDetails d = details();
        assertThat(d.folge()).hasSize(2);
        assertThat(d.folge().get(0).nachfolgerin().position()).isEqualTo(2);
        assertThat(d.folge().get(1).sitzung()).isEqualTo(zweite);
        assertThat(d.folge().get(1).entscheidet()).isTrue();
        long dritte = welt.sitzung(rat, heute().plusDays(9));
        assertThat(tagesordnungen.aufsetzbares(dritte).geplante())
                .extracting(Aufsetzbares.Wahl::nummer)
                .isEmpty();
        assertThatThrownBy(() -> pflege.aufsetzen(dritte, vorlage, 1, true)).hasMessage("V-5.nicht_geplant");
        assertThatThrownBy(() -> pflege.verknuepfen(dritte, vorlage, 2)).hasMessage("V-5.nicht_verknuepfbar");
        stimmen.speichern(eingabe(zweite, "", "", List.of(stimmen("HAUPTSACHE", "20/2//", ""))));
        assertThat(stand()).isEqualTo("BESCHLOSSEN");
        assertThat(fassungsstand()).isEqualTo("BESCHLOSSEN");
    }

    @Test
    @DisplayName("V-5, V-7: Zurückgezogen ist sie abgesetzt; niemand stimmt mehr ab, und wiederholt wird sie nicht")
    void withdrawn() {
        begin();
        long sitzung = welt.sitzung(rat, heute());
        pflege.aufsetzen(sitzung, vorlage, 1, true);
        Stimmeneingabe vorher = eingabe(sitzung, "", "", List.of(stimmen("HAUPTSACHE", "20/2//", "")));
        currentActor.set(projektleitung);
        einreichung.zurueckziehen(vorlage, details().kopf().aufzeichnung(), "Überholt");
        VorlageDetails d = details();
        assertThat(d.kopf().lage().stand().name()).isEqualTo("ZURUECKGEZOGEN");
        assertThat(d.folge().get(0).angabe().stand()).isEqualTo("ABGESETZT");
        assertThat(d.folge().get(0).angabe().ausfall().grund()).isEqualTo("Überholt");
        currentActor.set(buero);
        assertThatThrownBy(() -> stimmen.speichern(vorher)).hasMessage("G-4.stimmen_geaendert");
        assertThatThrownBy(() -> stimmen.speichern(
                        eingabe(sitzung, "BEHANDELT", "", List.of(stimmen("HAUPTSACHE", "20/2//", "")))))
                .hasMessage("V-7.ist_zurueckgezogen");
        assertThat(stand()).isEqualTo("ZURUECKGEZOGEN");
        assertThat(tagesordnungen
                        .aufsetzbares(welt.sitzung(rat, heute().plusDays(7)))
                        .geplante())
                .isEmpty();
        assertThat(tagesordnungen.tagesordnung(sitzung).offen()).isZero();
    }

    @Test
    @DisplayName(
            "V-11: Worüber eine eingereichte Vorlage entscheidet, bleibt, bis sie entschieden oder zurückgezogen ist")
    void subjectStays() {
        begin();
        currentActor.set(projektleitung);
        int version = fassungen.details(fassung).version();
        assertThatThrownBy(() -> fassungsgang.zurueckgeben(fassung, version, "Noch einmal"))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> {
                    assertThat(e.violations().get(0).code()).isEqualTo("V-11.vorlage_wartet");
                    assertThat(e.violations().get(0).params()).containsExactly("Beschluss über die Fassung");
                });
        assertThatThrownBy(() -> fortschreibung.verwerfen(fassung, version, "Weg"))
                .hasMessage("V-11.vorlage_wartet");
        einreichung.zurueckziehen(vorlage, details().kopf().aufzeichnung(), "Überholt");
        fassungsgang.zurueckgeben(fassung, version, "Noch einmal");
        assertThat(fassungsstand()).isEqualTo("ENTWURF");
    }

    @Test
    @DisplayName(
            "V-7, V-11: Ein angenommener Änderungsantrag ändert sie; mit dem geänderten Wortlaut folgt die Fassung")
    void changed() {
        begin();
        assertThatThrownBy(() -> ergaenze("Neu", false, Set.of(1), bezug(""))).hasMessage("V-11.nicht_beschlossen");
        beschliesse(stimmen("HAUPTSACHE", "20/2//", ""), antrag("15/7//"));
        assertThat(stand()).isEqualTo("GEAENDERT_BESCHLOSSEN");
        assertThat(fassungsstand()).as("the changed text is missing").isEqualTo("GEPRUEFT");
        assertThat(aufgaben()).containsExactly("Beschluss über die Fassung");
        assertThatThrownBy(() -> ergaenze("Beschlossen wird anderes.", false, Set.of(1), bezug("")))
                .hasMessage("V-11.geaenderter_text_fehlt");
        ergaenze("Beschlossen wird anderes.", false, Set.of(1), bezug(String.valueOf(fassung)));
        assertThat(fassungsstand()).isEqualTo("BESCHLOSSEN");
        assertThat(aufgaben()).isEmpty();
        VorlageDetails d = details();
        assertThat(d.angaben().texte().beschluss()).isEqualTo("Beschlossen wird anderes.");
        assertThat(d.aufzeichnungen().get(0).fassung().anlass().name()).isEqualTo("BESCHLUSS");
        assertThat(d.aufzeichnungen().get(0).grund()).isEqualTo("Niederschrift Seite 3");
        assertThat(vorlagen.details(vorlage, d.kopf().aufzeichnung() - 1)
                        .angaben()
                        .texte()
                        .beschluss())
                .isEqualTo("Beschlossen wird.");
    }

    @Test
    @DisplayName(
            "V-7, V-9, V-14: Wird der Änderungsantrag berichtigt, gilt wieder der eingereichte Wortlaut, und er wird verlangt")
    void motionCorrected() {
        begin();
        beschliesse(stimmen("HAUPTSACHE", "20/2//", ""), antrag("15/7//"));
        assertThatThrownBy(() -> ergaenze("Beschlossen wird.", false, Set.of(1), bezug(String.valueOf(fassung))))
                .hasMessage("V-7.beschlusstext_fehlt");
        ergaenze("Beschlossen wird.", true, Set.of(1), bezug(String.valueOf(fassung)));
        assertThat(aufgaben()).as("it stays as it is").isEmpty();
        ergaenze("Beschlossen wird anderes.", false, Set.of(1), bezug(String.valueOf(fassung)));
        long sitzung = details().folge().get(0).sitzung();
        stimmen.speichern(eingabe(
                sitzung,
                "BEHANDELT",
                "",
                List.of(stimmen("HAUPTSACHE", "20/2//", ""), antrag("7/15//")),
                "Niederschrift"));
        assertThat(stand()).isEqualTo("BESCHLOSSEN");
        assertThatThrownBy(() -> ausfertigung.vorlegen(vorlage, details().kopf().aufzeichnung()))
                .hasMessage("V-9.wortlaut_weicht_ab");
        ergaenze("Beschlossen wird.", false, Set.of(), bezug(""));
        assertThat(fassungsstand()).isEqualTo("BESCHLOSSEN");
    }

    @Test
    @DisplayName("V-7, V-11: Unter Vorbehalt wirkt er, wenn erfüllt; ausgesetzt nicht mehr, bis die Aussetzung endet")
    void conditionsAndSuspension() {
        begin();
        beschliesse(stimmen("HAUPTSACHE", "20/2//", ""));
        assertThat(fassungsstand()).isEqualTo("BESCHLOSSEN");
        ergaenze("Beschlossen wird.", false, Set.of(), bezug(null, ""));
        assertThat(fassungsstand()).isEqualTo("GEPRUEFT");
        assertThatThrownBy(() -> ergaenze("Beschlossen wird.", false, Set.of(), bezug(heute(), "")))
                .hasMessage("V-11.beleg_fehlt");
        ergaenze("Beschlossen wird.", false, Set.of(), bezug(heute(), "Amtsblatt"));
        assertThat(fassungsstand()).isEqualTo("BESCHLOSSEN");
        Bezugsangabe ausgesetzt = new Bezugsangabe(
                List.of(ganz("")), List.of(), new Eingriffsangabe("AUSGESETZT", heute(), "Beanstandung der Leitung"));
        ergaenze("Beschlossen wird.", false, Set.of(), ausgesetzt);
        assertThat(stand()).isEqualTo("AUSGESETZT");
        assertThat(details().isErgaenzbar()).isTrue();
        assertThat(fassungsstand()).isEqualTo("GEPRUEFT");
        assertThatThrownBy(() -> ergaenze("Beschlossen wird.", false, Set.of(), ausgesetzt))
                .hasMessage("V-11.nichts_geaendert");
        ergaenze("Beschlossen wird.", false, Set.of(), bezug(""));
        assertThat(stand()).isEqualTo("BESCHLOSSEN");
        assertThat(fassungsstand()).isEqualTo("BESCHLOSSEN");
    }

    @Test
    @DisplayName(
            "F-1, V-7, V-10: Ausgesetzt laufen drei Fristen, jede mit dem Tag, der bekannt ist, und nur wer sie sehen darf, sieht sie")
    void objectionRuns() {
        begin();
        beschliesse(stimmen("HAUPTSACHE", "20/2//", ""));
        assertThat(wirkungen.beanstandung(vorlage)).isNull();
        assertThat(fristen.kommende("BEANSTANDUNG")).isEmpty();
        Bezugsangabe ausgesetzt = new Bezugsangabe(
                List.of(ganz("")), List.of(), new Eingriffsangabe("AUSGESETZT", heute(), "Beanstandung der Leitung"));
        ergaenze("Beschlossen wird.", false, Set.of(), ausgesetzt);
        LocalDate monat = heute().plusMonths(1);
        assertThat(wirkungen.beanstandung(vorlage))
                .isEqualTo(new Beanstandungsblatt("Rat", heute(), heute(), monat, null, false, null));
        welt.sitzung(rat, heute().plusDays(45));
        assertThat(wirkungen.beanstandung(vorlage).zuSpaet()).isTrue();
        welt.sitzung(welt.gremium("Beirat"), heute().plusDays(3));
        long sitzung = welt.sitzung(rat, heute().plusDays(9));
        assertThat(wirkungen.beanstandung(vorlage))
                .isEqualTo(new Beanstandungsblatt("Rat", heute(), heute(), monat, heute().plusDays(9), false, null));
        assertThat(fristen.kommende("BEANSTANDUNG"))
                .extracting(f -> f.tag() + " " + f.anlass() + " " + f.angaben())
                .containsExactly(
                        heute() + " frist.beanstandung.vollzug [Beschluss über die Fassung]",
                        heute().plusDays(9) + " frist.beanstandung.sitzung [Beschluss über die Fassung]",
                        monat + " frist.beanstandung.befassung [Beschluss über die Fassung]");
        sitzungspflege.absagen(sitzung, welt.version(sitzung), "Sturm");
        assertThat(wirkungen.beanstandung(vorlage).sitzung()).isEqualTo(heute().plusDays(45));

        testkommune.neu(Rolle.GREMIENBUERO);
        assertThat(fristen.kommende("BEANSTANDUNG")).as("another Kommune").isEmpty();
        assertThatThrownBy(() -> wirkungen.beanstandung(vorlage)).isInstanceOf(NotFoundException.class);
        currentActor.set(testkommune.kollege(buero, Rolle.LESER));
        assertThat(fristen.kommende("BEANSTANDUNG")).hasSize(3);
        currentActor.set(buero);
        ergaenze("Beschlossen wird.", false, Set.of(), bezug(""));
        assertThat(wirkungen.beanstandung(vorlage)).isNull();
    }

    @Test
    @DisplayName("R-1, R-2, G-4: Ergänzt wird vom Gremienbüro, an dem, was es sah; Nacherfasstes wird berichtigt")
    void whoMay() {
        begin();
        beschliesse(stimmen("HAUPTSACHE", "20/2//", ""));
        int gesehen = details().kopf().aufzeichnung();
        Beschlussangaben angaben = angaben("Beschlossen wird.", false, Set.of(), bezug(null, ""));
        assertThatThrownBy(() -> beschluesse.ergaenzen(vorlage, gesehen - 1, angaben))
                .isInstanceOf(ConflictException.class);
        long alte = welt.vorlage("2020/1", rat);
        assertThatThrownBy(() -> beschluesse.ergaenzen(alte, 1, angaben)).isInstanceOf(NotFoundException.class);
        currentActor.set(projektleitung);
        assertThatThrownBy(() -> beschluesse.ergaenzen(vorlage, gesehen, angaben))
                .isInstanceOf(ForbiddenException.class);
        testkommune.neu(Rolle.GREMIENBUERO);
        assertThatThrownBy(() -> beschluesse.ergaenzen(vorlage, gesehen, angaben))
                .isInstanceOf(NotFoundException.class);
    }

    private void begin() {
        projektleitung = testkommune.neu(Rolle.PROJEKTLEITUNG);
        fassung = testkommune.importiere(null);
        testkommune.nacherfassen(fassung, "GEPRUEFT", heute().minusDays(3));
        buero = testkommune.kollege(projektleitung, Rolle.GREMIENBUERO);
        currentActor.set(buero);
        rat = welt.gremium("Rat");
        currentActor.set(projektleitung);
        vorlage = einreichung.einreichenNeu(new Entwurfsangaben(
                new Vorlagenangaben(
                        "",
                        "BESCHLUSSVORLAGE",
                        new Vorlagenangaben.Texte(
                                "Beschluss über die Fassung", "Beschlossen wird.", "Sachverhalt", "Amt", ""),
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
                        new Vorlagenangaben.Woher("", ""),
                        bezug("")),
                null,
                true));
        currentActor.set(buero);
    }

    private void beschliesse(Stimmangabe... abstimmungen) {
        long sitzung = welt.sitzung(rat, heute());
        pflege.aufsetzen(sitzung, vorlage, 1, true);
        stimmen.speichern(eingabe(sitzung, "", "", List.of(abstimmungen)));
    }

    private static Stimmangabe antrag(String zahlen) {
        Stimmangabe ohne = stimmen("AENDERUNGSANTRAG", zahlen, "");
        return new Stimmangabe(
                new Stimmangabe.Frage("AENDERUNGSANTRAG", "", "", "Anderes wird beschlossen."),
                ohne.zahlen(),
                "",
                "",
                "");
    }

    private void ergaenze(String beschluss, boolean textBleibt, Set<Integer> geaenderte, Bezugsangabe bezug) {
        beschluesse.ergaenzen(
                vorlage, details().kopf().aufzeichnung(), angaben(beschluss, textBleibt, geaenderte, bezug));
    }

    private static Beschlussangaben angaben(
            String beschluss, boolean textBleibt, Set<Integer> geaenderte, Bezugsangabe bezug) {
        return new Beschlussangaben(beschluss, textBleibt, geaenderte, bezug, "Niederschrift Seite 3");
    }

    private Stimmeneingabe eingabe(long sitzung, String stand, String vermerk, List<Stimmangabe> abstimmungen) {
        return eingabe(sitzung, stand, vermerk, abstimmungen, "");
    }

    private Stimmeneingabe eingabe(
            long sitzung, String stand, String vermerk, List<Stimmangabe> abstimmungen, String grund) {
        Stimmblatt.Zeile zeile = stimmen.stimmen(sitzung).zeilen().get(0);
        List<Stimmeneingabe.Stimme> getippt = new ArrayList<>();
        for (Stimmangabe angabe : abstimmungen) {
            getippt.add(new Stimmeneingabe.Stimme(getippt.size(), angabe));
        }
        if (getippt.isEmpty()) {
            getippt.add(new Stimmeneingabe.Stimme(0, stimmen("HAUPTSACHE", "///", "")));
        }
        return new Stimmeneingabe(
                sitzung,
                List.of(new Stimmeneingabe.Zeile(
                        zeile.papier().id(),
                        zeile.papier().gesehen(),
                        zeile.wo().position(),
                        stand,
                        vermerk,
                        getippt)),
                grund);
    }

    private Bezugsangabe bezug(String geaendert) {
        return new Bezugsangabe(List.of(ganz(geaendert)), List.of(), null);
    }

    private Bezugsangabe bezug(LocalDate erfuelltAm, String beleg) {
        return new Bezugsangabe(
                List.of(ganz("")), List.of(new Vorbehaltsangabe("Rechtskraft des Haushalts", erfuelltAm, beleg)), null);
    }

    private Gegenstandsangabe ganz(String geaendert) {
        return new Gegenstandsangabe("FASSUNG:" + fassung, "", "", "", geaendert);
    }

    /** What waits for the wording that was decided. */
    private List<String> aufgaben() {
        return aufgaben.meine().stream()
                .filter(g -> g.art().equals("WORTLAUT"))
                .flatMap(g -> g.aufgaben().stream())
                .map(Aufgabe::titel)
                .toList();
    }

    private VorlageDetails details() {
        return vorlagen.details(vorlage, null);
    }

    private String stand() {
        return details().kopf().lage().stand().name();
    }

    private String fassungsstand() {
        return fassungen.details(fassung).kopf().status();
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
