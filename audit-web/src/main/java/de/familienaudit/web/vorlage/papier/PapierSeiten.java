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
                mit(PapierRechte.VORLAGEN_LESEN, "/vorlage/vorlagen.xlsx"),
                mit(PapierRechte.VORLAGEN_LESEN, "/vorlage/textvorschau"),
                mit(PapierRechte.VORLAGEN_NACHERFASSEN, "/vorlage/erfassen.xhtml"));
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(RANG, "vorlage", LISTE, "dokument"));
    }

    /**
     * Names what is being typed in the store of drafts.
     *
     * @param id of the paper; null for a new one
     * @param aufzeichnung number of the recording that is corrected; a correction of one is no correction of a later one
     */
    static String entwurf(Long id, int aufzeichnung) {
        return "vorlage:" + (id == null ? "neu" : id + ":" + aufzeichnung);
    }
}
