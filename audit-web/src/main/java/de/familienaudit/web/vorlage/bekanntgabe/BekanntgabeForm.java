package de.familienaudit.web.vorlage.bekanntgabe;

import de.familienaudit.vorlage.bekanntgabe.Bekanntgabeblatt;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What is typed of the publication of an agenda. */
public class BekanntgabeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate tag;
    private String ort = "";
    private String grund = "";

    /** Begins with what was entered, or with empty fields for null. */
    static BekanntgabeForm of(Bekanntgabeblatt.Eintrag eintrag) {
        BekanntgabeForm form = new BekanntgabeForm();
        if (eintrag != null) {
            form.tag = eintrag.tag();
            form.ort = eintrag.ort();
        }
        return form;
    }

    public LocalDate getTag() {
        return tag;
    }

    public void setTag(LocalDate tag) {
        this.tag = tag;
    }

    public String getOrt() {
        return ort;
    }

    public void setOrt(String ort) {
        this.ort = Objects.requireNonNullElse(ort, "");
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = Objects.requireNonNullElse(grund, "");
    }
}
