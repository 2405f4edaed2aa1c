package de.familienaudit.web.haushalt.buch;

import java.io.Serializable;
import java.util.Objects;

/** What is typed of the words of an act. */
public class AngabeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String begruendung = "";
    private String beleg = "";
    private boolean nacherfasst;

    public String getBegruendung() {
        return begruendung;
    }

    public void setBegruendung(String begruendung) {
        this.begruendung = Objects.requireNonNullElse(begruendung, "");
    }

    public String getBeleg() {
        return beleg;
    }

    public void setBeleg(String beleg) {
        this.beleg = Objects.requireNonNullElse(beleg, "");
    }

    public boolean isNacherfasst() {
        return nacherfasst;
    }

    public void setNacherfasst(boolean nacherfasst) {
        this.nacherfasst = nacherfasst;
    }
}
