package de.familienaudit.web.vorlage.umsetzung;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.vorlage.papier.PapierRechte;
import de.familienaudit.vorlage.umsetzung.UmsetzungRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages of what follows a decision; the way there leads over papers. */
@ApplicationScoped
public class UmsetzungSeiten implements Seitenbuch {

    static final String UMSETZUNG = "/vorlage/umsetzung.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(
                mit(PapierRechte.VORLAGEN_LESEN, UMSETZUNG),
                mit(UmsetzungRechte.AUSFUEHRUNG_LESEN, "/vorlage/ausfuehrung.xhtml"),
                mit(UmsetzungRechte.AUSFUEHRUNG_LESEN, "/vorlage/ausfuehrung.xlsx"));
    }
}
