package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.papier.VorlagenFilter;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
import de.familienaudit.vorlage.wirkung.WirkungService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The services of the papers, and a paper of a body with a row, a vote and a finance line in each Kommune. */
@Dependent
class PapierAufrufe implements Dienstbuch, Weltteil {

    private static final LocalDate TAG = LocalDate.of(2022, 5, 31);

    private static final Stimmangabe STIMME = new Stimmangabe(
            new Stimmangabe.Frage("HAUPTSACHE", "", "", ""), new Stimmangabe.Zahlen("5", "1", "", "", ""), "", "", "");

    @Inject
    private VorlagenerfassungService erfassung;

    @Inject
    private GremienpflegeService gremien;

    @Inject
    private CurrentActor currentActor;

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(VorlagenService.class)
                .ohneObjekt("liste", VorlagenFilter.ALLE)
                .ohneObjekt("abschnitt", VorlagenFilter.ALLE)
                .ohneObjekt("gremien")
                .mitObjekt("details", o -> args(o.id("vorlage"), null))
                .mitObjekt("paar", o -> args(o.id("vorlage"), null, null));
        alle.dienst(WirkungService.class)
                .ohneObjekt("angebot")
                .mitObjekt("beanstandung", o -> args(o.id("vorlage")))
                .mitObjekt("zeilen", o -> args(o.id("vorlage"), 1, Bezugsangabe.OHNE));
        alle.dienst(VorlagenerfassungService.class)
                .ohneObjekt("erfassen", angaben("2022/7/002", null))
                .ohneObjekt("erfassenNichtoeffentlich", angaben("2022/7/003", null))
                .mitObjekt("berichtigen", o -> args(o.id("vorlage"), 1, angaben("2022/7/001", null)));
    }

    @Override
    public void baue(Akteur projektleitung, Map<String, Long> ids) {
        currentActor.set(new Akteur(
                projektleitung.kontoId(),
                projektleitung.benutzername(),
                projektleitung.anzeigename(),
                projektleitung.kommuneId(),
                projektleitung.kommuneName(),
                Set.of(Rolle.GREMIENBUERO)));
        long gremium = gremien.anlegen(new GremiumAnlegen("BEIRAT", "Beirat mit Vorlagen", "Satzung"));
        ids.put("vorlage", erfassung.erfassen(angaben("2022/7/001", gremium)));
        currentActor.set(projektleitung);
    }

    private static Vorlagenangaben angaben(String nummer, Long gremium) {
        return new Vorlagenangaben(
                nummer,
                gremium == null ? "EILENTSCHEIDUNG" : "BESCHLUSSVORLAGE",
                new Vorlagenangaben.Texte("Betreff", "Beschluss", "", "", ""),
                new Vorlagenangaben.Kaemmerei("", "", ""),
                new Vorlagenangaben.Ausgefertigt(null, ""),
                List.of(new Beratungsangabe(
                        gremium,
                        TAG,
                        "ENTSCHEIDUNG",
                        "BEHANDELT",
                        new Beratungsangabe.Entscheidung("GANZ", "", false),
                        null,
                        "",
                        gremium == null ? List.of() : List.of(STIMME))),
                List.of(new Finanzangabe("GESAMTKOSTEN", "1.000", "", false, "", "2022", "")),
                new Vorlagenangaben.Woher("Akte", "Probe"),
                new Bezugsangabe(
                        List.of(new Bezugsangabe.Gegenstandsangabe("ANDERES", "Jahresbericht", "NICHTS", "", "")),
                        List.of(new Bezugsangabe.Vorbehaltsangabe("Rechtskraft des Haushalts", null, "")),
                        null));
    }
}
