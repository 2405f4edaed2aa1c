package de.familienaudit.web.vorlage.papier;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.vorlage.papier.PapierRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.NavEntry;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages of papers. */
@ApplicationScoped
public class PapierSeiten implements Seitenbuch {

    static final String LISTE = "/vorlage/index.xhtml";
    static final String VORLAGE = "/vorlage/vorlage.xhtml";

    private static final int RANG = 27;

    @Override
    public List<Adresse> adressen() {
        return List.of(
                mit(PapierRechte.VORLAGEN_LESEN, LISTE),
                mit(PapierRechte.VORLAGEN_LESEN, VORLAGE),
                mit(PapierRechte.VORLAGEN_NACHERFASSEN, "/vorlage/erfassen.xhtml"));
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(RANG, "vorlage", LISTE, "dokument"));
    }
}
