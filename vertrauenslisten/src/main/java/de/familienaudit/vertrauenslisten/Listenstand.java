package de.familienaudit.vertrauenslisten;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What counts after a run.
 *
 * @param zeit of the run
 * @param listeDerListen the edition in force; empty when none is: then nobody is trusted because of lists
 * @param erneuert whether this run fetched a good edition of the list of lists
 * @param nationale lists in force
 * @param maengel why a list was not renewed or does not count; key is its address, or the country whose list is missing
 */
record Listenstand(
        Instant zeit,
        Optional<Vertrauensliste> listeDerListen,
        boolean erneuert,
        List<Vertrauensliste> nationale,
        Map<String, String> maengel) {

    Listenstand {
        nationale = List.copyOf(nationale);
        maengel = Collections.unmodifiableMap(new LinkedHashMap<>(maengel));
    }

    /** Whether all lists were renewed and are in force. */
    boolean vollstaendig() {
        return listeDerListen.isPresent() && maengel.isEmpty();
    }

    /** Until when a national list counts: its own time and that of the list which names it. */
    Instant giltBis(Vertrauensliste nationale) {
        Instant eigenes = nationale.naechste();
        return listeDerListen
                .map(Vertrauensliste::naechste)
                .filter(oben -> oben.isBefore(eigenes))
                .orElse(eigenes);
    }
}
