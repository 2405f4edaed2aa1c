package de.familienaudit.web.zielvereinbarung.uebernahme;

import de.familienaudit.web.zielvereinbarung.entwurf.Mehrseitenwahl;
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
     * @param zielId the Ziel that is meant, null for none
     * @param nachfolgendeId the measure of the successor that is meant, null for none
     */
    UebernahmeEntscheiden command(long fassung, Mehrseitenwahl wahl, Long zielId, Long nachfolgendeId) {
        return new UebernahmeEntscheiden(fassung, gewaehlte(wahl), art, zielId, nachfolgendeId, grund);
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
