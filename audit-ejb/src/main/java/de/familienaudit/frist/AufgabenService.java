package de.familienaudit.frist;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** What waits for the actor today, from every source there is. */
@Stateless
@Guarded
public class AufgabenService {

    /** How many tasks of one kind are named; the rest is counted. */
    public static final int JE_ART = 5;

    @Inject
    private Instance<AufgabenQuelle> quellen;

    /** Kinds of which at least one task waits, the most pressing kind first. */
    @Requires(value = FristRechte.AUFGABEN_LESEN, schreibt = false)
    public List<Aufgabengruppe> meine() {
        return quellen.stream()
                .sorted(Comparator.comparingInt(AufgabenQuelle::rang).thenComparing(AufgabenQuelle::art))
                .map(quelle -> quelle.offene(JE_ART))
                .filter(gruppe -> gruppe.gesamt() > 0)
                .toList();
    }

    /**
     * The actor has taken note of a task; the second click changes nothing.
     *
     * @throws NotFoundException R-2, also for another person's task and an unknown kind
     */
    @Requires(FristRechte.AUFGABEN_LESEN)
    public void quittieren(String art, long id) {
        quellen.stream()
                .filter(quelle -> quelle.art().equals(art))
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .quittieren(id);
    }
}
