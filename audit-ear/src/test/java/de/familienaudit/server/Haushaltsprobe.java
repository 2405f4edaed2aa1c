package de.familienaudit.server;

import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.Buchungszeile;
import de.familienaudit.haushalt.buch.JahresstelleFilter;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.JahresstelleZeile;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleEintragen;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstellePflegeService;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.SatzungAnlegen;
import de.familienaudit.haushalt.satzung.SatzungPflegeService;
import de.familienaudit.haushalt.satzung.SatzungService;
import de.familienaudit.haushalt.satzung.Satzungsblatt;
import de.familienaudit.haushalt.satzung.SatzungsgangService;
import de.familienaudit.haushalt.satzung.SchrittEintragen;
import de.familienaudit.shared.ClockProducer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Positions and Satzungen for tests of the ledger. */
@Dependent
class Haushaltsprobe {

    static final LocalDate HEUTE = LocalDate.now(ClockProducer.BERLIN);

    /** The steps of a Satzung that the Rechtsaufsicht approves. */
    private static final List<String> WEG =
            List.of("ENTWURF", "BESCHLOSSEN", "VORGELEGT", "GENEHMIGT", "BEKANNTGEMACHT");

    /** The budget year that is not over and no record. */
    static final int JAHR = HEUTE.getYear();

    @Inject
    private HaushaltsstellePflegeService positionen;

    @Inject
    private HaushaltsjahrService jahre;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private SatzungPflegeService satzungen;

    @Inject
    private SatzungsgangService schritte;

    @Inject
    private SatzungService satzungsblaetter;

    @Inject
    private JahresstelleService jahresstellen;

    long position(String nummer) {
        return positionen.eintragen(HaushaltsstelleEintragen.kameral(nummer, ""));
    }

    /** A position in a year that nobody planned yet. */
    long imNeuenJahr(int jahr, String nummer) {
        jahre.anlegen(String.valueOf(jahr), "");
        return ansaetze.aufnehmen(jahr, position(nummer));
    }

    /** A Satzung of one year, drafted today. */
    long entwurf(int jahr) {
        return satzung(jahr, SchrittEintragen.laufend("ENTWURF", HEUTE, "Entwurf"));
    }

    long satzung(int jahr, SchrittEintragen anfang) {
        return satzungen.anlegen(new SatzungAnlegen(String.valueOf(jahr), "", "", null, anfang));
    }

    void schritt(long satzung, SchrittEintragen command) {
        schritte.eintragen(satzung, satzungsblaetter.blatt(satzung).gesehen(), command);
    }

    /** Announced today, with what has to come before it today as well. */
    void bekanntmachen(long satzung) {
        for (String stand : WEG.subList(schritte(satzung), WEG.size())) {
            schritt(satzung, SchrittEintragen.laufend(stand, HEUTE, "Amtsblatt"));
        }
    }

    void nimmLetztenZurueck(long satzung) {
        List<Satzungsblatt.Schritt> alle = satzungsblaetter.blatt(satzung).schritte();
        schritte.zuruecknehmen(alle.get(alle.size() - 1).id(), "Irrtum");
    }

    int schritte(long satzung) {
        return satzungsblaetter.blatt(satzung).schritte().size();
    }

    List<JahresstelleZeile> liste(int jahr) {
        return jahresstellen.liste(new JahresstelleFilter(jahr, "", 1)).zeilen();
    }

    List<Buchungszeile> buchungen(long jahresstelle, String posten) {
        return jahresstellen.buchungen(jahresstelle, posten, 1).zeilen();
    }
}
