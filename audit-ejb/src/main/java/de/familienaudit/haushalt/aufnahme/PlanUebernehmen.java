package de.familienaudit.haushalt.aufnahme;

import de.familienaudit.haushalt.domain.buch.Angabe;
import java.io.Serializable;
import java.util.Objects;

/**
 * A file to take over.
 *
 * @param wahl null where the heads say it
 * @param gesehen the preview that the person saw (G-4)
 * @param auslassen whether rows that cannot be read are left out; else they refuse the whole
 * @param begruendung for all acts, as for several Ansätze in a table; so are the others
 */
public record PlanUebernehmen(
        int jahr,
        Plandatei datei,
        Spaltenwahl wahl,
        String gesehen,
        boolean auslassen,
        String begruendung,
        String beleg,
        boolean nacherfasst)
        implements Serializable {

    public PlanUebernehmen {
        Objects.requireNonNull(datei, "datei");
        Objects.requireNonNull(gesehen, "gesehen");
        begruendung = Objects.requireNonNullElse(begruendung, "");
        beleg = Objects.requireNonNullElse(beleg, "");
    }

    Angabe angabe(Long schrittId) {
        return new Angabe(begruendung, beleg, nacherfasst, schrittId);
    }
}
