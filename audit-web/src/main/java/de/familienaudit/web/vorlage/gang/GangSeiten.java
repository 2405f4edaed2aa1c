package de.familienaudit.web.vorlage.gang;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.vorlage.gang.GangRechte;
import de.familienaudit.vorlage.papier.PapierRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages of papers that begin here; the way there leads over the list of papers. */
@ApplicationScoped
public class GangSeiten implements Seitenbuch {

    static final String VORLAGE = "/vorlage/vorlage.xhtml";
    static final String NUMMERN = "/vorlage/nummern.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(
                mit(GangRechte.VORLAGEN_SCHREIBEN, "/vorlage/entwurf.xhtml"),
                mit(GangRechte.VORLAGENNUMMERN_VERGEBEN, NUMMERN),
                mit(PapierRechte.VORLAGEN_LESEN, "/vorlage/vergleich.xhtml"));
    }
}
