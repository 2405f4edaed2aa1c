package de.familienaudit.web.protokoll;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.protokoll.ProtokollRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.NavEntry;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Pages of the change log. */
@ApplicationScoped
public class ProtokollSeiten implements Seitenbuch {

    private static final String PROTOKOLL = "/verwaltung/protokoll.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(
                mit(ProtokollRechte.PROTOKOLL_LESEN, PROTOKOLL),
                mit(ProtokollRechte.PROTOKOLL_LESEN, "/verwaltung/protokoll.csv"),
                mit(ProtokollRechte.PROTOKOLL_LESEN, "/verwaltung/protokoll.xlsx"),
                mit(ProtokollRechte.PROTOKOLL_LESEN, "/verwaltung/protokoll-pruefung.xhtml"));
    }

    @Override
    public List<NavEntry> verwaltung() {
        return List.of(new NavEntry(70, "protokoll", PROTOKOLL, "verlauf"));
    }
}
