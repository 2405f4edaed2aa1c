package de.familienaudit.web.frist;

import de.familienaudit.frist.FristRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the slice frist answers; its card stands on the overview. */
@ApplicationScoped
public class FristSeiten implements Seitenbuch {

    @Override
    public List<Adresse> adressen() {
        return List.of(Adresse.mit(FristRechte.AUFGABEN_LESEN, "/aufgabe-gelesen"));
    }
}
