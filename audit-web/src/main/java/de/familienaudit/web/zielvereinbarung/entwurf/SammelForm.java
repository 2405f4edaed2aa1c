package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.zielvereinbarung.entwurf.SammelAendern;
import java.io.Serializable;

/** One change for several measures as it is typed: a Stelle or a time (rules ). */
public class SammelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String art = "";
    private Long vonStelle;
    private Long nachStelle;
    private Long federfuehrung;
    private final ZeitForm zeit = new ZeitForm();

    /** For the ticked measures, in the version that their page showed (rule G-4). */
    SammelAendern command(long fassung, Mehrseitenwahl wahl) {
        return new SammelAendern(
                fassung,
                wahl.alle().entrySet().stream()
                        .map(w -> new SammelAendern.Gewaehlt(w.getKey(), Math.toIntExact(w.getValue())))
                        .toList(),
                art,
                vonStelle,
                "FEDERFUEHRUNG".equals(art) ? federfuehrung : nachStelle,
                zeit.getWortlaut(),
                zeit.getVon(),
                zeit.getBis());
    }

    public String getArt() {
        return art;
    }

    public void setArt(String art) {
        this.art = art;
    }

    public Long getVonStelle() {
        return vonStelle;
    }

    public void setVonStelle(Long vonStelle) {
        this.vonStelle = vonStelle;
    }

    public Long getNachStelle() {
        return nachStelle;
    }

    public void setNachStelle(Long nachStelle) {
        this.nachStelle = nachStelle;
    }

    public Long getFederfuehrung() {
        return federfuehrung;
    }

    public void setFederfuehrung(Long federfuehrung) {
        this.federfuehrung = federfuehrung;
    }

    public ZeitForm getZeit() {
        return zeit;
    }
}
