package de.familienaudit.signatur.pades;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a server knows of the trusted lists of the European Union.
 *
 * @param ausgestellt when the list of lists in force was made; null when none is trusted
 * @param laender how many national lists are in force
 * @param zertifikate how many authorities they name
 * @param geholt when the lists were last fetched without a failure; null for not since the start
 * @param maengel why a list could not be fetched or is not trusted; each names the address
 */
public record Listenstand(Instant ausgestellt, int laender, int zertifikate, Instant geholt, List<String> maengel)
        implements Serializable {

    static final Listenstand LEER = new Listenstand(null, 0, 0, null, List.of());

    public Listenstand {
        maengel = List.copyOf(maengel);
    }

    /** Whether all lists are in force and up to date. */
    public boolean vollstaendig() {
        return ausgestellt != null && maengel.isEmpty();
    }
}
