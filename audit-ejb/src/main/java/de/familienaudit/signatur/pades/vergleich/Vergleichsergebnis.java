package de.familienaudit.signatur.pades.vergleich;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a comparison of all revisions of a file found.
 *
 * @param zwischen changes between two signatures or time stamps
 * @param danach changes after the last of them
 * @param ergaenzungen what was added and is no change
 * @param umfang what each signature covers, by the end of its range in bytes
 * @param orte where the changes are, in the language of PDF; for experts and tests
 */
public record Vergleichsergebnis(
        Set<Aenderungsart> zwischen,
        Set<Aenderungsart> danach,
        Set<Ergaenzung> ergaenzungen,
        Map<Long, Signaturumfang> umfang,
        List<String> orte) {

    public Vergleichsergebnis {
        zwischen = Set.copyOf(zwischen);
        danach = Set.copyOf(danach);
        ergaenzungen = Set.copyOf(ergaenzungen);
        umfang = Map.copyOf(umfang);
        orte = List.copyOf(orte);
    }
}
