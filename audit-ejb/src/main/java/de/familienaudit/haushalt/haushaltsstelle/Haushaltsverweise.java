package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.vorlage.papier.Haushaltsauskunft;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Papers link to the positions that their finance lines name (rule H-1); one statement. */
@Dependent
class Haushaltsverweise implements Haushaltsauskunft {

    /** The page of a position. */
    static final String SEITE = "/haushalt/stelle.xhtml?id=";

    @Inject
    private Stellennennungen nennungen;

    @Override
    public Map<String, String> adressen(Collection<String> texte) {
        Map<String, String> adressen = new HashMap<>();
        nennungen.find(texte).forEach((text, id) -> adressen.put(text, SEITE + id));
        return adressen;
    }
}
