package de.familienaudit.web.vorlage.anlage;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.vorlage.anlage.AnlageRechte;
import de.familienaudit.vorlage.papier.PapierRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The page of annexes and their files; the way there leads over the paper. */
@ApplicationScoped
public class AnlageSeiten implements Seitenbuch {

    static final String ANLAGEN = "/vorlage/anlagen.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(mit(AnlageRechte.ANLAGEN_PFLEGEN, ANLAGEN), mit(PapierRechte.VORLAGEN_LESEN, "/vorlage/anlage"));
    }
}
