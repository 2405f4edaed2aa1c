package de.familienaudit.web.stelle;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.stelle.StelleRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.NavEntry;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Pages of the Stellen. */
@ApplicationScoped
public class StelleSeiten implements Seitenbuch {

    private static final String STELLEN = "/verwaltung/stellen.xhtml";
    private static final String STELLE = "/verwaltung/stelle.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(
                mit(StelleRechte.STELLEN_PFLEGEN, STELLEN),
                mit(StelleRechte.STELLEN_PFLEGEN, STELLE),
                mit(StelleRechte.STELLEN_PFLEGEN, "/verwaltung/zusammenfuehren.xhtml"));
    }

    @Override
    public List<NavEntry> verwaltung() {
        return List.of(new NavEntry(20, "stellen", STELLEN, "personen"));
    }
}
