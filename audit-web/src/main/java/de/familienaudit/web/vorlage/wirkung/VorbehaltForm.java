package de.familienaudit.web.vorlage.wirkung;

import de.familienaudit.vorlage.papier.Bezugsangabe.Vorbehaltsangabe;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed for one condition of a decision (rule V-11). */
public class VorbehaltForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String vorbehalt = "";
    private LocalDate erfuelltAm;
    private String beleg = "";

    static VorbehaltForm of(Vorbehaltsangabe angabe) {
        VorbehaltForm form = new VorbehaltForm();
        form.vorbehalt = angabe.vorbehalt();
        form.erfuelltAm = angabe.erfuelltAm();
        form.beleg = angabe.beleg();
        return form;
    }

    Vorbehaltsangabe angabe() {
        return new Vorbehaltsangabe(vorbehalt, erfuelltAm, beleg);
    }

    public String getVorbehalt() {
        return vorbehalt;
    }

    public void setVorbehalt(String vorbehalt) {
        this.vorbehalt = vorbehalt == null ? "" : vorbehalt;
    }

    public LocalDate getErfuelltAm() {
        return erfuelltAm;
    }

    public void setErfuelltAm(LocalDate erfuelltAm) {
        this.erfuelltAm = erfuelltAm;
    }

    public String getBeleg() {
        return beleg;
    }

    public void setBeleg(String beleg) {
        this.beleg = beleg == null ? "" : beleg;
    }
}
