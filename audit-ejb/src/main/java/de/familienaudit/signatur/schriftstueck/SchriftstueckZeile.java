package de.familienaudit.signatur.schriftstueck;

import de.familienaudit.signatur.domain.Schriftstueckart;
import de.familienaudit.signatur.domain.Schriftstueckstatus;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One row of a list of papers.
 *
 * @param art kind, for example {@code ZIELVEREINBARUNG}
 * @param bezugId id of the record that it was made from
 * @param status name of the Schriftstueckstatus
 * @param unterzeichnetVon name of the signer on that day; null while nobody signed
 * @param unterzeichnetAm day of the signature; null while nobody signed
 * @param beispiel signed with an example certificate
 */
public record SchriftstueckZeile(
        long id,
        String art,
        long bezugId,
        String titel,
        String status,
        Instant eingereichtAm,
        String eingereichtVon,
        String unterzeichnetVon,
        LocalDate unterzeichnetAm,
        boolean beispiel)
        implements Serializable {

    /** Whether it still waits for a signature. */
    public boolean istOffen() {
        return Schriftstueckstatus.valueOf(status).istOffen();
    }

    /** As the database answers it. */
    public SchriftstueckZeile(
            long id,
            Schriftstueckart art,
            long bezugId,
            String titel,
            Schriftstueckstatus status,
            Instant eingereichtAm,
            String eingereichtVon,
            String unterzeichnetVon,
            LocalDate unterzeichnetAm,
            boolean beispiel) {
        this(
                id,
                art.name(),
                bezugId,
                titel,
                status.name(),
                eingereichtAm,
                eingereichtVon,
                unterzeichnetVon,
                unterzeichnetAm,
                beispiel);
    }
}
