package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.NennungRule;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
import de.familienaudit.vorlage.papier.Haushaltstext;
import de.familienaudit.vorlage.papier.Haushaltstexte;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The positions of the budget: all of them, one with what its number means, and what papers write that is none (rule H-1). */
@Stateless
@Guarded
public class HaushaltsstelleService {

    /** Positions on one page of the list. */
    public static final int JE_SEITE = 50;

    private static final int JE_ABSCHNITT = 500;

    @Inject
    private HaushaltsstelleQuery query;

    @Inject
    private HaushaltsstelleRepository repository;

    @Inject
    private HaushaltsstelleReader reader;

    @Inject
    private Haushaltstexte texte;

    /** One page of positions. */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Seite<HaushaltsstelleZeile> liste(HaushaltsstelleFilter filter) {
        return query.findSeite(filter, JE_SEITE);
    }

    /** A larger page of the same, to write them out one page after the other. */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Seite<HaushaltsstelleZeile> abschnitt(HaushaltsstelleFilter filter) {
        return query.findSeite(filter, JE_ABSCHNITT);
    }

    /**
     * Everything about one position.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public HaushaltsstelleBlatt blatt(long id) {
        return reader.read(repository.get(id));
    }

    /** What finance lines of papers write where a position belongs, and no position is it; by text. Secret papers stay secret (V-10). */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public List<Haushaltstext> ungedeutete() {
        List<Haushaltstext> alle = texte.alle();
        List<Haushaltsstelle> nennbare =
                repository.findNennbare(alle.stream().map(Haushaltstext::text).toList());
        return alle.stream()
                .filter(t -> NennungRule.genannte(t.text(), nennbare).isEmpty())
                .toList();
    }
}
