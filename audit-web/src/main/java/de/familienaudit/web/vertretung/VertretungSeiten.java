package de.familienaudit.web.vertretung;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.stelle.StelleRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.NavEntry;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Pages of the Vertretungen. */
@ApplicationScoped
public class VertretungSeiten implements Seitenbuch {

    private static final String VERTRETUNGEN = "/verwaltung/vertretungen.xhtml";
    private static final String VERTRETUNG = "/verwaltung/vertretung.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(
                mit(StelleRechte.VERTRETUNG_EINSETZEN, VERTRETUNGEN),
                mit(StelleRechte.VERTRETUNG_EINSETZEN, VERTRETUNG),
                mit(StelleRechte.VERTRETUNG_EINSETZEN, "/verwaltung/urkunde"));
    }

    @Override
    public List<NavEntry> verwaltung() {
        return List.of(new NavEntry(30, "vertretungen", VERTRETUNGEN, "tausch"));
    }
}
