package de.familienaudit.web.vorlage.wirkung;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.vorlage.wirkung.WirkungRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The page of what was decided beyond the votes; the way there leads over the paper. */
@ApplicationScoped
public class WirkungSeiten implements Seitenbuch {

    @Override
    public List<Adresse> adressen() {
        return List.of(mit(WirkungRechte.BESCHLUSS_ERGAENZEN, "/vorlage/beschluss.xhtml"));
    }
}
