package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
import de.familienaudit.vorlage.umsetzung.AuftragErteilen;
import de.familienaudit.vorlage.umsetzung.AuftragService;
import de.familienaudit.vorlage.umsetzung.AusfuehrungFilter;
import de.familienaudit.vorlage.umsetzung.AusfuehrungService;
import de.familienaudit.vorlage.umsetzung.BekanntmachungService;
import de.familienaudit.vorlage.umsetzung.UmsetzungService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The services of what follows a decision, and in each Kommune a decision that was announced and ordered. */
@Dependent
class UmsetzungAufrufe implements Dienstbuch, Weltteil {

    private static final LocalDate TAG = LocalDate.of(2022, 6, 14);

    @Inject
    private GremienpflegeService gremien;

    @Inject
    private VorlagenerfassungService erfassung;

    @Inject
    private BekanntmachungService bekanntmachung;

    @Inject
    private AuftragService auftraege;

    @Inject
    private UmsetzungService umsetzung;

    @Inject
    private CurrentActor currentActor;

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(UmsetzungService.class)
                .ohneObjekt("karte", GangAufrufe.details())
                .mitObjekt("blatt", o -> args(o.id("beschlossen")))
                .mitObjekt("melden", o -> args(o.id("auftrag"), TAG, "Fertig", ""));
        alle.dienst(BekanntmachungService.class)
                .mitObjekt("bekanntgeben", o -> args(o.id("beschlossen"), 2, TAG, "Aushang"))
                .mitObjekt("berichtigen", o -> args(o.id("bekanntmachung"), TAG, "Aushang", "Probe"))
                .mitObjekt("zuruecknehmen", o -> args(o.id("bekanntmachung"), "Probe"));
        alle.dienst(AuftragService.class)
                .ohneObjekt("stellen")
                .mitObjekt(
                        "beauftragen",
                        o -> args(
                                o.id("beschlossen"),
                                2,
                                new AuftragErteilen("", String.valueOf(o.id("stelle")), TAG.plusDays(1))))
                .mitObjekt(
                        "berichtigen",
                        o -> args(
                                o.id("auftrag"),
                                new AuftragErteilen("", String.valueOf(o.id("stelle")), TAG.plusDays(1)),
                                "Probe"))
                .mitObjekt("zuruecknehmen", o -> args(o.id("auftrag"), "Probe"));
        alle.dienst(AusfuehrungService.class)
                .ohneObjekt("liste", new AusfuehrungFilter("", "", 1))
                .ohneObjekt("abschnitt", new AusfuehrungFilter("", "", 1));
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
        long gremium = gremien.anlegen(new GremiumAnlegen("BEIRAT", "Beirat mit Beschluss", "Satzung"));
        long id = erfassung.erfassen(angaben(gremium));
        bekanntmachung.bekanntgeben(id, 0, TAG, "Amtsblatt");
        String stelle = String.valueOf(auftraege.stellen().get(0).id());
        auftraege.beauftragen(id, 1, new AuftragErteilen("", stelle, TAG));
        ids.put("beschlossen", id);
        ids.put("bekanntmachung", umsetzung.blatt(id).bekannte().get(0).id());
        ids.put("auftrag", umsetzung.blatt(id).auftraege().get(0).id());
        currentActor.set(projektleitung);
    }

    private static Vorlagenangaben angaben(long gremium) {
        return new Vorlagenangaben(
                "",
                "BESCHLUSSVORLAGE",
                new Vorlagenangaben.Texte("Ein Beschluss", "Beschlossen wird.", "", "", ""),
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
                        List.of(new Stimmangabe(
                                new Stimmangabe.Frage("HAUPTSACHE", "", "", ""),
                                new Stimmangabe.Zahlen("5", "1", "", "", ""),
                                "",
                                "",
                                "")))),
                List.of(),
                new Vorlagenangaben.Woher("Akte", "Probe"));
    }
}
