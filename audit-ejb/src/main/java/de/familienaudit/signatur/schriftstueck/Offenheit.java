package de.familienaudit.signatur.schriftstueck;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Violation;
import de.familienaudit.signatur.domain.Bestaetigung;
import de.familienaudit.signatur.domain.Schriftstueck;
import de.familienaudit.signatur.domain.Schriftstueckstatus;
import de.familienaudit.signatur.domain.Unterzeichnung;
import java.util.List;

/** Rules G-4, S-2: says clearly who was faster when two people act on one paper; it is locked by then. */
public final class Offenheit {

    private Offenheit() {}

    /**
     * @param version version that the author saw
     * @throws BusinessRuleException S-2.schon_unterzeichnet, S-2.zurueckgezogen
     * @throws ConflictException G-4 when somebody confirmed it in between
     */
    public static void pruefe(Schriftstueck schriftstueck, SchriftstueckRepository papiere, int version) {
        if (schriftstueck.status() == Schriftstueckstatus.ZURUECKGEZOGEN) {
            throw new BusinessRuleException(Violation.of("S-2.zurueckgezogen", schriftstueck.zurueckgezogenVon()));
        }
        if (!schriftstueck.status().istOffen()) {
            Unterzeichnung u = papiere.findUnterzeichnung(schriftstueck.id()).orElseThrow();
            throw new BusinessRuleException(Violation.of("S-2.schon_unterzeichnet", u.personName(), u.datum()));
        }
        if (schriftstueck.version() != version) {
            throw bestaetigtInzwischen(papiere.findBestaetigungen(schriftstueck.id()), schriftstueck.status());
        }
    }

    private static ConflictException bestaetigtInzwischen(List<Bestaetigung> klicks, Schriftstueckstatus status) {
        if (klicks.isEmpty()) {
            return new ConflictException();
        }
        Bestaetigung letzte = klicks.get(klicks.size() - 1);
        return new ConflictException(
                letzte.personName(),
                status,
                letzte.zeitpunkt().atZone(ClockProducer.BERLIN).toLocalDateTime());
    }
}
