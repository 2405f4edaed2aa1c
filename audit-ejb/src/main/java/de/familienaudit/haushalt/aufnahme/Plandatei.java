package de.familienaudit.haushalt.aufnahme;

import de.familienaudit.haushalt.domain.aufnahme.Plantabelle;
import java.io.Serializable;

/**
 * A file that was read, kept by whoever looks at it until it is taken over.
 *
 * @param sha256 of its bytes
 * @param tabelle its cells, for the service alone
 */
public record Plandatei(String name, String sha256, Plantabelle tabelle) implements Serializable {

    private static final int GEZEIGT = 12;

    /** The beginning of the sum of its bytes, enough to know the file again. */
    public String kurzsumme() {
        return sha256.substring(0, GEZEIGT);
    }
}
