package de.familienaudit.web.vorlage.wirkung;

import de.familienaudit.vorlage.papier.VorlageDetails;
import java.io.Serializable;
import java.util.Objects;

/** A row of a paper, and whether its decision changed the text (rule V-7). */
public class VermerkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final VorlageDetails.Zeile zeile;
    private boolean geaendert;

    VermerkForm(VorlageDetails.Zeile zeile) {
        this.zeile = zeile;
        this.geaendert = zeile.angabe().entscheidung().geaendert();
    }

    /** Whether both mean the consultation of the same body on the same day. */
    boolean istDieselbeWie(VermerkForm andere) {
        return Objects.equals(zeile.angabe().gremium(), andere.zeile.angabe().gremium())
                && Objects.equals(zeile.angabe().tag(), andere.zeile.angabe().tag());
    }

    /** Whether the row decided something: only then it can have changed it. */
    public boolean isEntschieden() {
        return zeile.entscheidet() && "BEHANDELT".equals(zeile.angabe().stand());
    }

    public VorlageDetails.Zeile getZeile() {
        return zeile;
    }

    public boolean isGeaendert() {
        return geaendert;
    }

    public void setGeaendert(boolean geaendert) {
        this.geaendert = geaendert;
    }
}
