package de.familienaudit.web.haushalt.pruefung;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the check of the ledger found. */
@ApplicationScoped
public class BuchpruefungSeiten implements Seitenbuch {

    static final String SEITE = "/haushalt/pruefung.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(mit(HaushaltRechte.HAUSHALT_LESEN, SEITE));
    }
}
