package de.familienaudit.web.zielvereinbarung.kennzahl;

import de.familienaudit.zielvereinbarung.kennzahl.KennzahlWertBerichtigen;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlWertEintragen;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlWertZeile;
import java.io.Serializable;
import java.util.Objects;

/** What somebody types about one value of a key figure; the service decides what it means. */
public class WertForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String zeitraum = "";
    private String zahl = "";
    private String quelle = "";
    private String grund = "";
    private boolean ersatzlos;

    void fuelle(KennzahlWertZeile wert) {
        zeitraum = wert.zeitraum();
        zahl = wert.zahl();
        quelle = wert.quelle();
    }

    KennzahlWertEintragen eintragen(long kennzahl) {
        return new KennzahlWertEintragen(kennzahl, zeitraum, zahl, quelle);
    }

    KennzahlWertBerichtigen berichtigen(long kennzahl, long wert) {
        return new KennzahlWertBerichtigen(kennzahl, wert, ersatzlos, zeitraum, zahl, quelle, grund);
    }

    public String getZeitraum() {
        return zeitraum;
    }

    public void setZeitraum(String zeitraum) {
        this.zeitraum = Objects.requireNonNullElse(zeitraum, "");
    }

    public String getZahl() {
        return zahl;
    }

    public void setZahl(String zahl) {
        this.zahl = Objects.requireNonNullElse(zahl, "");
    }

    public String getQuelle() {
        return quelle;
    }

    public void setQuelle(String quelle) {
        this.quelle = Objects.requireNonNullElse(quelle, "");
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = Objects.requireNonNullElse(grund, "");
    }

    public boolean isErsatzlos() {
        return ersatzlos;
    }

    public void setErsatzlos(boolean ersatzlos) {
        this.ersatzlos = ersatzlos;
    }
}
