package de.familienaudit.web.vorlage.gremium;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.vorlage.gremium.GremiumRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The bodies of the Kommune; the way there leads over the papers. */
@ApplicationScoped
public class GremiumSeiten implements Seitenbuch {

    static final String GREMIEN = "/vorlage/gremien.xhtml";
    static final String GREMIUM = "/vorlage/gremium.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(mit(GremiumRechte.GREMIEN_LESEN, GREMIEN), mit(GremiumRechte.GREMIEN_LESEN, GREMIUM));
    }
}
