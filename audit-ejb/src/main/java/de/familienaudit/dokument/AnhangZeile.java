package de.familienaudit.dokument;

import de.familienaudit.dokument.domain.RueckzugPolicy;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of an attached file as the list shows it.
 *
 * @param reihe what all versions of one file have in common
 * @param wirksamAm day that the file speaks of
 * @param groesse size in bytes
 * @param sha256 fingerprint of the content, 64 hexadecimal digits
 * @param inVertretung name of the person in whose place it was uploaded, empty when in the own name
 * @param zurueckgezogenAm null unless it was withdrawn
 * @param neueste whether no later version exists
 * @param zurueckziehbar whether the actor may withdraw it
 */
public record AnhangZeile(
        long id,
        long reihe,
        int version,
        String dateiname,
        String beschreibung,
        LocalDate wirksamAm,
        long groesse,
        String sha256,
        Instant hochgeladenAm,
        String hochgeladenVon,
        String inVertretung,
        long hochgeladenVonKonto,
        Instant zurueckgezogenAm,
        String zurueckgezogenVon,
        String zurueckgezogenGrund,
        boolean neueste,
        boolean zurueckziehbar)
        implements Serializable {

    /** As the database answers it; {@link #fuer} then says what the actor may do. */
    public AnhangZeile(
            long id,
            long reihe,
            int version,
            String dateiname,
            String beschreibung,
            LocalDate wirksamAm,
            long groesse,
            String sha256,
            Instant hochgeladenAm,
            String hochgeladenVon,
            String inVertretung,
            long hochgeladenVonKonto,
            Instant zurueckgezogenAm,
            String zurueckgezogenVon,
            String zurueckgezogenGrund,
            boolean neueste) {
        this(
                id,
                reihe,
                version,
                dateiname,
                beschreibung,
                wirksamAm,
                groesse,
                sha256,
                hochgeladenAm,
                hochgeladenVon,
                inVertretung,
                hochgeladenVonKonto,
                zurueckgezogenAm,
                zurueckgezogenVon,
                zurueckgezogenGrund,
                neueste,
                false);
    }

    AnhangZeile fuer(RueckzugPolicy rueckzug) {
        return new AnhangZeile(
                id,
                reihe,
                version,
                dateiname,
                beschreibung,
                wirksamAm,
                groesse,
                sha256,
                hochgeladenAm,
                hochgeladenVon,
                inVertretung,
                hochgeladenVonKonto,
                zurueckgezogenAm,
                zurueckgezogenVon,
                zurueckgezogenGrund,
                neueste,
                rueckzug.darf(hochgeladenVonKonto, zurueckgezogenAm != null));
    }
}
