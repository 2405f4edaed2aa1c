package de.familienaudit.web.haushalt.satzung;

import de.familienaudit.haushalt.satzung.SatzungAnlegen;
import de.familienaudit.haushalt.satzung.Satzungszeile;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What is typed of a Satzung itself; of its first step, {@link SchrittForm}. */
public class SatzungForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String jahrVon = "";
    private String jahrBis = "";
    private String stil = "KAMERAL";
    private LocalDate giltAb;

    /** For a Nachtrag: the years of what it changes. */
    static SatzungForm jahre(Satzungszeile satzung) {
        SatzungForm form = new SatzungForm();
        form.jahrVon = String.valueOf(satzung.von());
        form.jahrBis = satzung.bis() == satzung.von() ? "" : String.valueOf(satzung.bis());
        return form;
    }

    /** To correct the day of its effect. */
    static SatzungForm giltAb(Satzungszeile satzung) {
        SatzungForm form = new SatzungForm();
        form.giltAb = satzung.giltAb();
        return form;
    }

    SatzungAnlegen command(SchrittForm anfang) {
        return new SatzungAnlegen(jahrVon, jahrBis, stil, giltAb, anfang.anfang());
    }

    public String getJahrVon() {
        return jahrVon;
    }

    public void setJahrVon(String jahrVon) {
        this.jahrVon = Objects.requireNonNullElse(jahrVon, "");
    }

    public String getJahrBis() {
        return jahrBis;
    }

    public void setJahrBis(String jahrBis) {
        this.jahrBis = Objects.requireNonNullElse(jahrBis, "");
    }

    public String getStil() {
        return stil;
    }

    public void setStil(String stil) {
        this.stil = stil;
    }

    public LocalDate getGiltAb() {
        return giltAb;
    }

    public void setGiltAb(LocalDate giltAb) {
        this.giltAb = giltAb;
    }
}
