package de.familienaudit.web.haushalt.satzung;

import de.familienaudit.haushalt.satzung.SatzungPflegeService;
import de.familienaudit.haushalt.satzung.Satzungsblatt;
import de.familienaudit.haushalt.satzung.SatzungsgangService;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The changes that the page of a Satzung can be asked for by its address. */
@ApplicationScoped
public class Satzungsaenderung {

    static final String GILT_AB = "gilt-ab";
    static final String ZURUECKNEHMEN = "zuruecknehmen";

    private static final String EINTRAGEN = "eintragen";
    private static final String BERICHTIGEN = "berichtigen";
    private static final String NACHTRAGEN = "nachtragen";
    private static final String GANZ_ZURUECKNEHMEN = "satzung-zuruecknehmen";

    @Inject
    private SatzungPflegeService pflege;

    @Inject
    private SatzungsgangService schritte;

    /** @param eintrag id of a step; null for none */
    static boolean istMoeglich(String schritt, Satzungsblatt blatt, Long eintrag) {
        return blatt.zurueck() == null
                && switch (schritt) {
                    case EINTRAGEN ->
                        !blatt.danach().schritte().isEmpty()
                                || !blatt.danach().uebersprungen().isEmpty();
                    case BERICHTIGEN -> finde(blatt, eintrag) != null;
                    case ZURUECKNEHMEN -> istLetzter(blatt, eintrag);
                    case NACHTRAGEN -> blatt.isAenderbar();
                    case GILT_AB -> true;
                    case GANZ_ZURUECKNEHMEN -> blatt.isRuecknehmbar();
                    default -> false;
                };
    }

    /** Only the last step is taken back, never the one that it began with, and nothing that a Nachtrag rests on. */
    private static boolean istLetzter(Satzungsblatt blatt, Long eintrag) {
        int letzter = blatt.schritte().size() - 1;
        return letzter > 0
                && stelle(blatt, eintrag) == letzter
                && blatt.nachtraege().isEmpty();
    }

    /** Whether the change is about one step, which the address names. */
    static boolean anEinemSchritt(String schritt) {
        return BERICHTIGEN.equals(schritt) || ZURUECKNEHMEN.equals(schritt);
    }

    /** Its place among the steps that count, from 0; -1 when there is none. */
    static int stelle(Satzungsblatt blatt, Long eintrag) {
        return blatt.schritte().stream().map(Satzungsblatt.Schritt::id).toList().indexOf(eintrag);
    }

    /** Among the steps that count; null when there is none. */
    static Satzungsblatt.Schritt finde(Satzungsblatt blatt, Long eintrag) {
        int stelle = stelle(blatt, eintrag);
        return stelle < 0 ? null : blatt.schritte().get(stelle);
    }

    /** @return id of the Satzung to show then */
    public long ausfuehren(String schritt, Satzungsblatt blatt, Long eintrag, SatzungForm form, SchrittForm getippt) {
        long id = blatt.satzung().id();
        switch (schritt) {
            case EINTRAGEN -> schritte.eintragen(id, blatt.gesehen(), getippt.command());
            case BERICHTIGEN -> schritte.berichtigen(gemeint(eintrag), getippt.command(), getippt.getGrund());
            case ZURUECKNEHMEN -> schritte.zuruecknehmen(gemeint(eintrag), getippt.getGrund());
            case NACHTRAGEN -> {
                return pflege.nachtragen(id, blatt.nachtraegeGesehen(), form.command(getippt));
            }
            case GILT_AB -> pflege.giltAb(id, blatt.version(), form.getGiltAb(), getippt.getGrund());
            case GANZ_ZURUECKNEHMEN -> pflege.zuruecknehmen(id, blatt.version(), getippt.getGrund());
            default -> throw new NotFoundException();
        }
        return id;
    }

    private static long gemeint(Long eintrag) {
        if (eintrag == null) {
            throw new NotFoundException();
        }
        return eintrag;
    }
}
