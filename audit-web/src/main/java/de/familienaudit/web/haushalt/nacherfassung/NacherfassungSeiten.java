package de.familienaudit.web.haushalt.nacherfassung;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Recording expenditure, and consents to it, of a year that is only a record. */
@ApplicationScoped
public class NacherfassungSeiten implements Seitenbuch {

    @Override
    public List<Adresse> adressen() {
        return List.of(
                mit(HaushaltRechte.HAUSHALT_NACHERFASSEN, "/haushalt/nacherfassen.xhtml"),
                mit(HaushaltRechte.HAUSHALT_NACHERFASSEN, "/haushalt/zustimmung.xhtml"));
    }
}
