package de.familienaudit.web.zielvereinbarung.uebernahme;

import de.familienaudit.web.component.Ankreuzliste;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeDetails;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeEntscheiden;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** The decision about open measures as it is typed (rule A-10). */
public class UebernahmeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String art = "";
    private Long ziel;
    private Long nachfolgende;
    private String grund = "";

    UebernahmeEntscheiden command(long fassung, List<UebernahmeEntscheiden.Gewaehlt> massnahmen) {
        return new UebernahmeEntscheiden(fassung, massnahmen, art, ziel, nachfolgende, grund);
    }

    /** The ticked measures with the decision on each that the page shows (rule G-4). */
    static List<UebernahmeEntscheiden.Gewaehlt> gewaehlte(
            Collection<UebernahmeDetails.Zeile> zeilen, Ankreuzliste wahl) {
        return zeilen.stream()
                .filter(z -> wahl.hat(z.massnahmeId()))
                .map(z -> new UebernahmeEntscheiden.Gewaehlt(z.massnahmeId(), z.stand()))
                .toList();
    }

    public String getArt() {
        return art;
    }

    public void setArt(String art) {
        this.art = art;
    }

    public Long getZiel() {
        return ziel;
    }

    public void setZiel(Long ziel) {
        this.ziel = ziel;
    }

    public Long getNachfolgende() {
        return nachfolgende;
    }

    public void setNachfolgende(Long nachfolgende) {
        this.nachfolgende = nachfolgende;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund;
    }
}
