package de.familienaudit.web.vorlage.sitzung;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.vorlage.sitzung.SitzungRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The sessions of bodies; the way there leads over the papers and the bodies. */
@ApplicationScoped
public class SitzungSeiten implements Seitenbuch {

    static final String SITZUNGEN = "/vorlage/sitzungen.xhtml";
    static final String SITZUNG = "/vorlage/sitzung.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(
                mit(SitzungRechte.SITZUNGEN_LESEN, SITZUNGEN),
                mit(SitzungRechte.SITZUNGEN_LESEN, SITZUNG),
                mit(SitzungRechte.SITZUNGEN_LESEN, "/vorlage/sitzungen.xlsx"),
                mit(SitzungRechte.SITZUNGEN_LESEN, "/vorlage/sitzung.ics"));
    }
}
