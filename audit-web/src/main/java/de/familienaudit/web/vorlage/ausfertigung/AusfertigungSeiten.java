package de.familienaudit.web.vorlage.ausfertigung;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.vorlage.papier.PapierRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Papers as files. */
@ApplicationScoped
public class AusfertigungSeiten implements Seitenbuch {

    @Override
    public List<Adresse> adressen() {
        return List.of(mit(PapierRechte.VORLAGEN_LESEN, "/vorlage/vorlage.pdf"));
    }
}
