package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.haushalt.haushaltsstelle.GliederungService;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltseinstellungService;
import de.familienaudit.haushalt.haushaltsstelle.Haushaltsmuster;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleEintragen;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleFilter;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstellePflegeService;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleService;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.SatzungAnlegen;
import de.familienaudit.haushalt.satzung.SatzungPflegeService;
import de.familienaudit.haushalt.satzung.SatzungService;
import de.familienaudit.haushalt.satzung.SatzungsgangService;
import de.familienaudit.haushalt.satzung.SchrittEintragen;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** The services of the budget, and a position, a name of digits, a pattern and a Satzung in each Kommune. */
@Dependent
class HaushaltAufrufe implements Dienstbuch, Weltteil {

    private static final HaushaltsstelleFilter ALLE = new HaushaltsstelleFilter("", "", "", 1);
    private static final LocalDate HEUTE = LocalDate.now(ClockProducer.BERLIN);
    private static final int JAHR = HEUTE.getYear();
    private static final SchrittEintragen SCHRITT = SchrittEintragen.laufend("ENTWURF", HEUTE, "Probe");
    private static final Haushaltsmuster.Feld FELD = new Haushaltsmuster.Feld("3", "12", true, false, false);

    @Inject
    private HaushaltsstellePflegeService pflege;

    @Inject
    private GliederungService gliederung;

    @Inject
    private HaushaltseinstellungService einstellung;

    @Inject
    private SatzungPflegeService satzungen;

    @Inject
    private SatzungService blaetter;

    @Inject
    private HaushaltsjahrService jahre;

    @Inject
    private CurrentActor currentActor;

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(HaushaltsstelleService.class)
                .ohneObjekt("liste", ALLE)
                .ohneObjekt("abschnitt", ALLE)
                .ohneObjekt("ungedeutete")
                .mitObjekt("blatt", o -> args(o.id("haushaltsstelle")));
        alle.dienst(HaushaltsstellePflegeService.class)
                .ohneObjekt("eintragen", HaushaltsstelleEintragen.kameral("01.49530.6300", "Probe"))
                .mitObjekt("bezeichnen", o -> args(o.id("haushaltsstelle"), 0, "Anders"));
        alle.dienst(GliederungService.class)
                .ohneObjekt("blatt", 1)
                .ohneObjekt("benennen", "ABSCHNITT", "44", "Probe")
                .mitObjekt("umbenennen", o -> args(o.id("gliederung_ort"), 0, "Anders"))
                .mitObjekt("entfernen", o -> args(o.id("gliederung_ort"), 0));
        alle.dienst(HaushaltseinstellungService.class)
                .ohneObjekt("muster")
                .ohneObjekt("istBekanntmachungstagFrei")
                .ohneObjekt("bekanntmachungstag", true, 1)
                .ohneObjekt("einstellen", new Haushaltsmuster(FELD, FELD, 1));
        alle.dienst(HaushaltsjahrService.class)
                .ohneObjekt("liste")
                .ohneObjekt("anlegen", String.valueOf(JAHR + 1), "KAMERAL")
                .ohneObjekt("blatt", JAHR)
                .mitObjekt("rechneAls", o -> args(o.id("haushaltsjahr"), 1, "DOPPISCH"));
        alle.dienst(SatzungService.class).mitObjekt("blatt", o -> args(o.id("satzung")));
        alle.dienst(SatzungPflegeService.class)
                .ohneObjekt("anlegen", satzung(JAHR + 2))
                .mitObjekt("nachtragen", o -> args(o.id("satzung"), 0, satzung(JAHR)))
                .mitObjekt("giltAb", o -> args(o.id("satzung"), 1, LocalDate.of(JAHR, 3, 1), "Probe"))
                .mitObjekt("zuruecknehmen", o -> args(o.id("satzung"), 1, "Probe"));
        alle.dienst(SatzungsgangService.class)
                .mitObjekt("eintragen", o -> args(o.id("satzung"), 1, SCHRITT))
                .mitObjekt("berichtigen", o -> args(o.id("satzungsschritt"), SCHRITT, "Probe"))
                .mitObjekt("zuruecknehmen", o -> args(o.id("satzungsschritt"), "Probe"));
    }

    private static SatzungAnlegen satzung(int jahr) {
        return new SatzungAnlegen(String.valueOf(jahr), "", "KAMERAL", null, SCHRITT);
    }

    @Override
    public void baue(Akteur projektleitung, Map<String, Long> ids) {
        currentActor.set(new Akteur(
                projektleitung.kontoId(),
                projektleitung.benutzername(),
                projektleitung.anzeigename(),
                projektleitung.kommuneId(),
                projektleitung.kommuneName(),
                Set.of(Rolle.KAEMMEREI)));
        ids.put("haushaltsstelle", pflege.eintragen(HaushaltsstelleEintragen.kameral("01.4953.7187", "Probe")));
        gliederung.benennen("UNTERABSCHNITT", "4953", "Probe");
        ids.put("gliederung_ort", gliederung.blatt(1).ort().zeilen().get(0).id());
        einstellung.einstellen(new Haushaltsmuster(FELD, FELD, 0));
        long satzung = satzungen.anlegen(satzung(JAHR));
        ids.put("satzung", satzung);
        ids.put("satzungsschritt", schritt(satzung));
        ids.put("haushaltsjahr", jahre.blatt(JAHR).id());
        currentActor.set(projektleitung);
    }

    private long schritt(long id) {
        return blaetter.blatt(id).schritte().get(0).id();
    }
}
