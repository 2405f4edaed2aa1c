package de.familienaudit.web.vorlage.mitzeichnung;

import de.familienaudit.vorlage.mitzeichnung.AntwortGeben;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.stellungnahme.Haushaltsaussage;
import java.io.Serializable;
import java.util.Objects;

/** What is typed to answer a request, to take one back, to break off, or to submit without an answer. */
public class AntwortForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String grund = "";
    private String bemerkung = "";
    private String kaemmerei = "";
    private String stellungnahme = "";

    /** The Kämmerei goes on from what the paper says already. */
    void fuellen(Vorlagenangaben.Kaemmerei angabe) {
        kaemmerei = "UNBEKANNT".equals(angabe.stand()) ? "" : angabe.stand();
        stellungnahme = angabe.text();
    }

    AntwortGeben mitgezeichnet(Haushaltsaussage haushalt) {
        return new AntwortGeben("MITGEZEICHNET", bemerkung, kaemmerei, stellungnahme, haushalt);
    }

    AntwortGeben zurueckgegeben() {
        return new AntwortGeben("ZURUECKGEGEBEN", grund, "", "");
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = Objects.requireNonNullElse(grund, "");
    }

    public String getBemerkung() {
        return bemerkung;
    }

    public void setBemerkung(String bemerkung) {
        this.bemerkung = Objects.requireNonNullElse(bemerkung, "");
    }

    public String getKaemmerei() {
        return kaemmerei;
    }

    public void setKaemmerei(String kaemmerei) {
        this.kaemmerei = Objects.requireNonNullElse(kaemmerei, "");
    }

    public String getStellungnahme() {
        return stellungnahme;
    }

    public void setStellungnahme(String stellungnahme) {
        this.stellungnahme = Objects.requireNonNullElse(stellungnahme, "");
    }
}
