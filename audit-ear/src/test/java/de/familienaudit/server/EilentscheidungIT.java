package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.signatur.signaturpruefung.SignaturauskunftService;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.vorlage.ausfertigung.AusfertigungService;
import de.familienaudit.vorlage.eilentscheidung.Eilblatt;
import de.familienaudit.vorlage.eilentscheidung.EilentscheidungService;
import de.familienaudit.vorlage.eilentscheidung.UnterrichtungService;
import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.gang.NeueFassung;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.tagesordnung.TagesordnungPflegeService;
import de.familienaudit.vorlage.tagesordnung.TagesordnungService;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the draft to the next session of the body: V-13, V-9, V-16, S-2, R-1. */
@DisplayName(
        "V-13: Eine Eilentscheidung entscheidet die Unterschrift; die Mitglieder werden unterrichtet und nehmen Kenntnis")
class EilentscheidungIT extends SigningTest {

    @Inject
    private EilentscheidungService eilentscheidung;

    @Inject
    private UnterrichtungService unterrichtung;

    @Inject
    private EinreichungService einreichung;

    @Inject
    private AusfertigungService ausfertigung;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private TagesordnungService tagesordnungen;

    @Inject
    private TagesordnungPflegeService pflege;

    @Inject
    private SignaturauskunftService pruefung;

    @Inject
    private AufgabenService aufgaben;

    @Inject
    private Tagesordnungswelt welt;

    private Akteur buero;
    private long rat;
    private long vorlage;

    @Test
    @DisplayName(
            "Unterschrieben ist sie entschieden und ausgefertigt, und der Rat hat sie auf der nächsten geplanten Sitzung")
    void signedIsDecidedAndTold() {
        begin();
        currentActor.set(buero);
        long spaeter = welt.sitzung(rat, heute.plusDays(30));
        long naechste = welt.sitzung(rat, heute.plusDays(8));
        welt.sitzung(rat, heute);
        refused(
                () -> pflege.aufsetzen(naechste, vorlage, 2, true),
                BusinessRuleException.class,
                "V-13.erst_nach_der_entscheidung");
        assertThat(hinweise()).containsExactly("aufgabe.eilentscheidung.vorlegen");
        papier = eilentscheidung.vorlegen(vorlage, aufzeichnung());
        assertThat(hinweise()).isEmpty();
        refused(
                () -> eilentscheidung.vorlegen(vorlage, aufzeichnung()),
                BusinessRuleException.class,
                "V-13.liegt_schon_vor");
        refused(
                () -> unterrichtung.eintragen(vorlage, heute, "E-Mail"),
                BusinessRuleException.class,
                "V-13.noch_nicht_entschieden");
        refused(() -> gang.unterzeichnen(mit(LANDRAETIN)), ForbiddenException.class, "R-1.nicht_erlaubt");

        currentActor.set(landraetin);
        gang.unterzeichnen(mit(LANDRAETIN));

        VorlageDetails d = details(vorlage);
        assertThat(d.kopf().lage().stand()).hasToString("BESCHLOSSEN");
        assertThat(d.kopf().lage().am()).isEqualTo(heute);
        assertThat(d.angaben().ausgefertigt().am()).isEqualTo(heute);
        assertThat(d.angaben().ausgefertigt().durch()).isEqualTo("Person LANDRAT, Jugendamt, Sondershausen");
        assertThat(d.angaben().texte().eilgrund()).isEqualTo("Die Frist endet morgen.");
        assertThat(d.folge())
                .extracting(z -> z.angabe().stand() + " " + z.angabe().tag() + " " + z.sitzung())
                .containsExactly("BEHANDELT " + heute + " null", "GEPLANT " + heute.plusDays(8) + " " + naechste);
        assertThat(d.aufzeichnungen())
                .extracting(a -> a.fassung().anlass().name())
                .startsWith("BERATUNG", "EILENTSCHEIDUNG");
        assertThat(pruefung.pruefe(datei(true)).schriftstueck().inKraft()).isTrue();

        currentActor.set(buero);
        assertThat(punkte(naechste)).containsExactly(vorlage);
        assertThat(punkte(spaeter)).isEmpty();
        refused(
                () -> ausfertigung.vorlegen(vorlage, aufzeichnung()),
                BusinessRuleException.class,
                "V-9.schon_ausgefertigt");
        refused(
                () -> eilentscheidung.vorlegen(vorlage, aufzeichnung()),
                BusinessRuleException.class,
                "V-13.keine_eilentscheidung");
    }

    @Test
    @DisplayName(
            "Die Mitglieder werden unterrichtet: eine Aufgabe, bis Tag und Weg da stehen; ein Irrtum wird mit Grund zurückgenommen")
    void members() {
        begin();
        entschieden();
        currentActor.set(buero);
        assertThat(hinweise())
                .containsExactly("aufgabe.eilentscheidung.unterrichten", "aufgabe.eilentscheidung.aufsetzen");
        refused(
                () -> unterrichtung.eintragen(vorlage, heute.minusDays(1), "E-Mail"),
                BusinessRuleException.class,
                "V-13.vor_der_entscheidung");
        unterrichtung.eintragen(vorlage, heute, "per E-Mail an alle");
        assertThat(hinweise()).containsExactly("aufgabe.eilentscheidung.aufsetzen");
        Eilblatt blatt = eilentscheidung.blatt(details(vorlage));
        assertThat(blatt.isUnterrichtet()).isTrue();
        long eintrag = blatt.unterrichtungen().get(0).id();
        refused(
                () -> unterrichtung.zuruecknehmen(eintrag, " "),
                BusinessRuleException.class,
                "G-1.aenderung_ohne_grund");
        unterrichtung.zuruecknehmen(eintrag, "Nur ein Teil der Mitglieder");
        refused(() -> unterrichtung.zuruecknehmen(eintrag, "noch einmal"), ConflictException.class, "G-4.geaendert");
        assertThat(hinweise()).hasSize(2);
        assertThat(eilentscheidung.blatt(details(vorlage)).unterrichtungen())
                .singleElement()
                .satisfies(u -> assertThat(u.zurueckgenommen()).isEqualTo("Nur ein Teil der Mitglieder"));

        long sitzung = welt.sitzung(rat, heute.plusDays(9));
        assertThat(tagesordnungen.aufsetzbares(sitzung).geplante()).hasSize(1);
        pflege.aufsetzen(sitzung, vorlage, 2, true);
        assertThat(hinweise()).containsExactly("aufgabe.eilentscheidung.unterrichten");

        currentActor.set(pl);
        refused(() -> unterrichtung.eintragen(vorlage, heute, "E-Mail"), ForbiddenException.class, "R-1.nicht_erlaubt");
        assertThat(eilentscheidung.blatt(details(vorlage)).entschieden()).isTrue();
        testkommune.neu(Rolle.GREMIENBUERO);
        refused(() -> unterrichtung.zuruecknehmen(eintrag, "fremd"), NotFoundException.class, "R-2.nicht_gefunden");
    }

    @Test
    @DisplayName(
            "Ohne Grund und Kenntnisnahme nicht eingereicht, danach geändert nicht unterschrieben, als andere Art nicht vorgelegt")
    void refusals() {
        begin();
        refused(
                () -> einreichung.einreichenNeu(angaben("", false)),
                BusinessRuleException.class,
                "V-13.grund_fehlt, V-13.kenntnisnahme_fehlt");
        papier = eilentscheidung.vorlegen(vorlage, aufzeichnung());
        einreichung.neueFassung(
                vorlage,
                aufzeichnung(),
                new NeueFassung(
                        "ERSETZUNG",
                        "Zahl",
                        angaben("Die Frist endet heute.", true).papier()));
        currentActor.set(landraetin);
        refused(() -> gang.unterzeichnen(mit(LANDRAETIN)), BusinessRuleException.class, "V-13.inzwischen_geaendert");
        assertThat(details(vorlage).kopf().lage().stand()).hasToString("EINGEREICHT");
        currentActor.set(pl);
        papiere.zurueckziehen(papier, papiere.details(papier).version(), "geändert");
        refused(() -> eilentscheidung.vorlegen(vorlage, 1), ConflictException.class, "G-4.geaendert_von");
        papier = eilentscheidung.vorlegen(vorlage, aufzeichnung());
        einreichung.zurueckziehen(vorlage, aufzeichnung(), "Doch Zeit");
        currentActor.set(landraetin);
        refused(() -> gang.unterzeichnen(mit(LANDRAETIN)), BusinessRuleException.class, "V-13.nicht_eingereicht");
        currentActor.set(buero);
        long alte = welt.vorlage("2020/1", rat);
        refused(() -> eilentscheidung.vorlegen(alte, 1), NotFoundException.class, "R-2.nicht_gefunden");
        assertThat(eilentscheidung.blatt(details(alte))).isEqualTo(Eilblatt.LEER);
    }

    private void entschieden() {
        papier = eilentscheidung.vorlegen(vorlage, aufzeichnung());
        currentActor.set(landraetin);
        gang.unterzeichnen(mit(LANDRAETIN));
    }

    /** A submitted Eilentscheidung of the Projektleitung, a body, and a Landrätin with her confirmed certificate. */
    private void begin() {
        pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.importiere(null);
        landraetin = testkommune.kollege(pl, Rolle.LANDRAT);
        testkommune.besetze(landraetin, "Jugendamt", Besetzungsart.LEITUNG);
        eintragen(landraetin, LANDRAETIN);
        buero = testkommune.kollege(pl, Rolle.GREMIENBUERO);
        currentActor.set(buero);
        rat = welt.gremium("Rat");
        currentActor.set(pl);
        vorlage = einreichung.einreichenNeu(angaben("Die Frist endet morgen.", true));
    }

    private Entwurfsangaben angaben(String grund, boolean kenntnisnahme) {
        Beratungsangabe entscheidung = zeile(null, "ENTSCHEIDUNG", "GANZ");
        return new Entwurfsangaben(
                new Vorlagenangaben(
                        "",
                        "EILENTSCHEIDUNG",
                        new Vorlagenangaben.Texte(
                                "Ersatz der Heizung", "Entschieden wird.", "Sie fiel aus.", "Amt", "", grund),
                        new Vorlagenangaben.Kaemmerei("NICHT_ERFORDERLICH", "", ""),
                        new Vorlagenangaben.Ausgefertigt(null, ""),
                        kenntnisnahme ? List.of(entscheidung, zeile(rat, "KENNTNISNAHME", "")) : List.of(entscheidung),
                        List.of(),
                        new Vorlagenangaben.Woher("", "")),
                null,
                true);
    }

    private static Beratungsangabe zeile(Long gremium, String rolle, String umfang) {
        return new Beratungsangabe(
                gremium, null, rolle, "", new Beratungsangabe.Entscheidung(umfang, "", false), null, "", List.of());
    }

    private List<String> hinweise() {
        return aufgaben.meine().stream()
                .filter(g -> g.art().equals("EILENTSCHEIDUNG"))
                .flatMap(g -> g.aufgaben().stream())
                .map(Aufgabe::hinweis)
                .toList();
    }

    private List<Long> punkte(long sitzung) {
        return tagesordnungen.tagesordnung(sitzung).teile().stream()
                .flatMap(t -> t.punkte().stream())
                .map(p -> p.vorlage().id())
                .toList();
    }

    private VorlageDetails details(long id) {
        return vorlagen.details(id, null);
    }

    private int aufzeichnung() {
        return details(vorlage).kopf().aufzeichnung();
    }
}
