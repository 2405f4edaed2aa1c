package de.familienaudit.web.haushalt.aufnahme;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The Ansätze of a budget year from a file. */
@ApplicationScoped
public class AufnahmeSeiten implements Seitenbuch {

    @Override
    public List<Adresse> adressen() {
        return List.of(mit(HaushaltRechte.HAUSHALT_PFLEGEN, "/haushalt/einlesen.xhtml"));
    }
}
