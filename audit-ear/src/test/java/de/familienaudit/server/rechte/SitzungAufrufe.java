package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.sitzung.SitzungFilter;
import de.familienaudit.vorlage.sitzung.SitzungNacherfassen;
import de.familienaudit.vorlage.sitzung.SitzungPflegeService;
import de.familienaudit.vorlage.sitzung.SitzungPlanen;
import de.familienaudit.vorlage.sitzung.SitzungService;
import de.familienaudit.vorlage.sitzung.Sitzungsreihe;
import de.familienaudit.vorlage.sitzung.SitzungsreiheService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** The services of the sessions, and a past session of a body in each Kommune. */
@Dependent
class SitzungAufrufe implements Dienstbuch, Weltteil {

    private static final LocalDate TAG = LocalDate.of(2022, 5, 31);

    @Inject
    private SitzungPflegeService pflege;

    @Inject
    private GremienpflegeService gremien;

    @Inject
    private CurrentActor currentActor;

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(SitzungService.class)
                .ohneObjekt("liste", new SitzungFilter("", "", "", 1))
                .ohneObjekt("abschnitt", new SitzungFilter("", "", "", 1))
                .ohneObjekt("monat", (Object) null)
                .mitObjekt("sitzung", o -> args(o.id("sitzung")))
                .mitObjekt("termin", o -> args(o.id("sitzung")));
        Sitzungsreihe reihe = new Sitzungsreihe("JEDE_WOCHE", LocalDate.of(2030, 1, 1));
        alle.dienst(SitzungsreiheService.class)
                .mitObjekt("tage", o -> args(plan(o.id("gremium")), reihe))
                .mitObjekt("planen", o -> args(plan(o.id("gremium")), reihe));
        alle.dienst(SitzungPflegeService.class)
                .mitObjekt("planen", o -> args(plan(o.id("gremium"))))
                .mitObjekt("nacherfassen", o -> args(nacherfassen(o.id("gremium"))))
                .mitObjekt("aendern", o -> args(o.id("sitzung"), 0, plan(null), "Grund"))
                .mitObjekt("absagen", o -> args(o.id("sitzung"), 0, "Grund"))
                .mitObjekt("ersetzenDurch", o -> args(o.id("sitzung"), 0, o.id("sitzung")))
                .mitObjekt("wiederholen", o -> args(o.id("sitzung"), 0, plan(null)))
                .mitObjekt("stattgefunden", o -> args(o.id("sitzung"), 0))
                .mitObjekt("zuruecknehmen", o -> args(o.id("sitzung"), 0, "Grund"));
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
        long gremium = gremien.anlegen(new GremiumAnlegen("BEIRAT", "Beirat mit Sitzungen", "Satzung"));
        ids.put("sitzung", pflege.nacherfassen(nacherfassen(gremium)));
        currentActor.set(projektleitung);
    }

    private static SitzungPlanen plan(Long gremium) {
        return new SitzungPlanen(gremium, TAG, "17:00", "", "Saal", "PRAESENZ", false);
    }

    private static SitzungNacherfassen nacherfassen(Long gremium) {
        return new SitzungNacherfassen(plan(gremium), "STATTGEFUNDEN", "Akte", "Probe", "");
    }
}
