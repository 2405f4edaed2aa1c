package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/**
 * A paper that bodies dealt with: its number and which {@link Aufzeichnung} of it holds. What is recorded of it stands there and is never
 * changed; a correction is a further one (G-1).
 */
@Entity
public class Vorlage extends KommuneObjekt {

    private String nummer;

    private int aktuell;

    @Version
    private int version;

    protected Vorlage() {}

    /** With its first Aufzeichnung. */
    public Vorlage(long kommuneId, String nummer) {
        super(kommuneId);
        this.nummer = nummer;
        this.aktuell = 1;
    }

    /**
     * Rule G-1: another Aufzeichnung holds from now on.
     *
     * @param neueNummer the number, which may have been typed wrongly before
     * @return number of the new Aufzeichnung
     */
    public int berichtigen(String neueNummer) {
        nummer = neueNummer;
        aktuell++;
        return aktuell;
    }

    /** The number as the source gives it (V-1). */
    public String nummer() {
        return nummer;
    }

    /** Number of the Aufzeichnung that holds, from 1. */
    public int aktuell() {
        return aktuell;
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}
