package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.NennungRule;
import de.familienaudit.vorlage.papier.Haushaltsauskunft;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Papers link to the positions that their finance lines name (rule H-1); one statement. */
@Dependent
class Haushaltsverweise implements Haushaltsauskunft {

    /** The page of a position. */
    static final String SEITE = "/haushalt/stelle.xhtml?id=";

    @Inject
    private HaushaltsstelleRepository repository;

    @Override
    public Map<String, String> adressen(Collection<String> texte) {
        List<Haushaltsstelle> nennbare = repository.findNennbare(texte);
        Map<String, String> adressen = new HashMap<>();
        texte.forEach(text -> NennungRule.genannte(text, nennbare).ifPresent(h -> adressen.put(text, SEITE + h.id())));
        return adressen;
    }
}
