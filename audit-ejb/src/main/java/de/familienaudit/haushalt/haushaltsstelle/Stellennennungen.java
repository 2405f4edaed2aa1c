package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.NennungRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The positions that texts of papers name, for the rooms above (rule H-1); one statement. */
@Dependent
public class Stellennennungen {

    @Inject
    private HaushaltsstelleRepository repository;

    /** Ids by text; a text that names none is left out. */
    public Map<String, Long> find(Collection<String> texte) {
        List<Haushaltsstelle> nennbare = repository.findNennbare(texte);
        Map<String, Long> genannte = new HashMap<>();
        texte.forEach(text -> NennungRule.genannte(text, nennbare).ifPresent(h -> genannte.put(text, h.id())));
        return genannte;
    }
}
