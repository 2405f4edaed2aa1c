package de.familienaudit.web.zielvereinbarung.uebernahme;

import de.familienaudit.web.zielvereinbarung.entwurf.Mehrseitenwahl;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfSucheService;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeEntscheiden;
import java.io.Serializable;
import java.util.List;

/** The decision about open measures as it is typed (rule A-10). */
public class UebernahmeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String art = "";
    private String ziel = "";
    private String nachfolgende = "";
    private String grund = "";

    /**
     * For the ticked measures, with the decision on each that their page showed (rule G-4).
     *
     * @param nachfolger the successor's draft, in which Ziel and measure are looked for; null when there is none
     */
    UebernahmeEntscheiden command(
            long fassung, Mehrseitenwahl wahl, EntwurfSucheService suche, FassungKopf nachfolger) {
        Long zielId = gefragt("UEBERNEHMEN", ziel, nachfolger)
                ? (Long) suche.gemeintesZiel(nachfolger.id(), ziel, "ziel").id()
                : null;
        Long nachfolgendeId = gefragt("ENTHALTEN", nachfolgende, nachfolger)
                ? (Long) suche.gemeinteMassnahme(nachfolger.id(), nachfolgende, "nachfolgende")
                        .id()
                : null;
        return new UebernahmeEntscheiden(fassung, gewaehlte(wahl), art, zielId, nachfolgendeId, grund);
    }

    private boolean gefragt(String wofuer, String worte, FassungKopf nachfolger) {
        return wofuer.equals(art) && nachfolger != null && !worte.isBlank();
    }

    /** Whether measures are carried over and nobody said into which Ziel. */
    boolean isZielOffen() {
        return "UEBERNEHMEN".equals(art) && ziel.isBlank();
    }

    static List<UebernahmeEntscheiden.Gewaehlt> gewaehlte(Mehrseitenwahl wahl) {
        return wahl.alle().entrySet().stream()
                .map(w -> new UebernahmeEntscheiden.Gewaehlt(w.getKey(), w.getValue()))
                .toList();
    }

    public String getArt() {
        return art;
    }

    public void setArt(String art) {
        this.art = art;
    }

    public String getZiel() {
        return ziel;
    }

    public void setZiel(String ziel) {
        this.ziel = ziel;
    }

    public String getNachfolgende() {
        return nachfolgende;
    }

    public void setNachfolgende(String nachfolgende) {
        this.nachfolgende = nachfolgende;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund;
    }
}
