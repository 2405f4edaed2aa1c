package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.bekanntgabe.AussensichtService;
import de.familienaudit.vorlage.bekanntgabe.BekanntgabeService;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.sitzung.SitzungNacherfassen;
import de.familienaudit.vorlage.sitzung.SitzungPflegeService;
import de.familienaudit.vorlage.sitzung.SitzungPlanen;
import de.familienaudit.vorlage.tagesordnung.NiederschriftService;
import de.familienaudit.vorlage.tagesordnung.SitzungsstimmenService;
import de.familienaudit.vorlage.tagesordnung.Stimmeneingabe;
import de.familienaudit.vorlage.tagesordnung.TagesordnungPflegeService;
import de.familienaudit.vorlage.tagesordnung.TagesordnungService;
import de.familienaudit.vorlage.tagesordnung.TagesordnungsdokumentService;
import de.familienaudit.vorlage.tagesordnung.VotumserklaerungService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The services of agendas, votes and minutes, and a past session with an item in each Kommune. */
@Dependent
class TagesordnungAufrufe implements Dienstbuch, Weltteil {

    private static final LocalDate TAG = LocalDate.of(2022, 6, 14);

    private static final Stimmangabe STIMME = new Stimmangabe(
            new Stimmangabe.Frage("HAUPTSACHE", "", "", ""), new Stimmangabe.Zahlen("5", "1", "", "", ""), "", "", "");

    @Inject
    private SitzungPflegeService pflege;

    @Inject
    private TagesordnungPflegeService tagesordnung;

    @Inject
    private TagesordnungService lesen;

    @Inject
    private GremienpflegeService gremien;

    @Inject
    private BekanntgabeService bekanntgabe;

    @Inject
    private CurrentActor currentActor;

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(TagesordnungService.class)
                .mitObjekt("tagesordnung", o -> args(o.id("tagesordnung")))
                .mitObjekt("aufsetzbares", o -> args(o.id("tagesordnung")))
                .ohneObjekt("vorlaeufige", 0L);
        alle.dienst(TagesordnungsdokumentService.class).mitObjekt("dokument", o -> args(o.id("tagesordnung"), true));
        alle.dienst(TagesordnungPflegeService.class)
                .mitObjekt("aufsetzen", o -> args(o.id("tagesordnung"), o.id("vorlage"), 1, true))
                .mitObjekt("verknuepfen", o -> args(o.id("tagesordnung"), o.id("vorlage"), 1))
                .mitObjekt("punktOhneVorlage", o -> args(o.id("tagesordnung"), "Anfragen"))
                .mitObjekt("verschieben", o -> args(o.id("punkt"), 0, true, 1))
                .mitObjekt("herunternehmen", o -> args(o.id("punkt"), 0, "VERTAGT", "Grund"))
                .mitObjekt("entfernen", o -> args(o.id("punkt"), 0));
        alle.dienst(SitzungsstimmenService.class)
                .mitObjekt("stimmen", o -> args(o.id("tagesordnung")))
                .mitObjekt("vorschau", o -> args(eingabe(o.id("tagesordnung"), o.id("vorlage"))))
                .mitObjekt("speichern", o -> args(eingabe(o.id("tagesordnung"), o.id("vorlage"))));
        alle.dienst(VotumserklaerungService.class).mitObjekt("erklaere", o -> args(o.id("tagesordnung"), STIMME));
        alle.dienst(BekanntgabeService.class)
                .mitObjekt("blatt", o -> args(o.id("tagesordnung")))
                .mitObjekt("bekanntgeben", o -> args(o.id("oeffentliche"), 1, List.of(o.id("punkt")), TAG, "Aushang"))
                .mitObjekt("berichtigen", o -> args(o.id("bekanntgabe"), TAG, "Aushang", "Probe"))
                .mitObjekt("zuruecknehmen", o -> args(o.id("bekanntgabe"), "Probe"));
        alle.dienst(AussensichtService.class).mitObjekt("aussensicht", o -> args(o.id("vorlage")));
        alle.dienst(NiederschriftService.class)
                .mitObjekt("genehmigen", o -> args(o.id("tagesordnung"), o.id("sitzung")))
                .mitObjekt("zuruecknehmen", o -> args(o.id("tagesordnung")));
    }

    private static Stimmeneingabe eingabe(long sitzung, long vorlage) {
        return new Stimmeneingabe(
                sitzung,
                List.of(new Stimmeneingabe.Zeile(vorlage, 1, 1, "", "", List.of(new Stimmeneingabe.Stimme(0, STIMME)))),
                "");
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
        long gremium = gremien.anlegen(new GremiumAnlegen("BEIRAT", "Beirat mit Tagesordnung", "Satzung"));
        long sitzung = pflege.nacherfassen(new SitzungNacherfassen(
                new SitzungPlanen(gremium, TAG, "17:00", "", "Saal", "PRAESENZ", false),
                "STATTGEFUNDEN",
                "Akte",
                "Probe",
                ""));
        tagesordnung.punktOhneVorlage(sitzung, "Anfragen");
        ids.put("tagesordnung", sitzung);
        ids.put(
                "punkt",
                lesen.tagesordnung(sitzung)
                        .teile()
                        .get(0)
                        .punkte()
                        .get(0)
                        .stelle()
                        .id());
        long rat = gremien.anlegen(new GremiumAnlegen("VERTRETUNG", "Rat mit Tagesordnung", "Satzung"));
        long oeffentliche = pflege.nacherfassen(new SitzungNacherfassen(
                new SitzungPlanen(rat, TAG, "17:00", "", "Saal", "PRAESENZ", false),
                "STATTGEFUNDEN",
                "Akte",
                "Probe",
                ""));
        tagesordnung.punktOhneVorlage(oeffentliche, "Anfragen");
        bekanntgabe.bekanntgeben(
                oeffentliche, 0, bekanntgabe.blatt(oeffentliche).gesehen(), TAG, "Amtsblatt");
        ids.put("oeffentliche", oeffentliche);
        ids.put("bekanntgabe", bekanntgabe.blatt(oeffentliche).geltende().get(0).id());
        currentActor.set(projektleitung);
    }
}
