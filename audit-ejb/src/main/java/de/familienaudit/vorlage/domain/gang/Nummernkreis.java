package de.familienaudit.vorlage.domain.gang;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Entity;

/** Rule V-1: the last running number that was given among the papers whose numbers look the same otherwise; it never goes back. */
@Entity
public class Nummernkreis extends KommuneObjekt {

    private String kreis;

    private int letzte;

    protected Nummernkreis() {}

    /** @param kreis by {@link Nummernmuster#kreis} */
    public Nummernkreis(long kommuneId, String kreis) {
        super(kommuneId);
        this.kreis = kreis;
    }

    /** Takes the next one. */
    public int naechste() {
        letzte++;
        return letzte;
    }

    /**
     * A number that was given elsewhere is not given again.
     *
     * @return whether that moves it
     */
    public boolean mindestens(int vergeben) {
        boolean hoeher = vergeben > letzte;
        letzte = Math.max(letzte, vergeben);
        return hoeher;
    }

    public String kreis() {
        return kreis;
    }
}
