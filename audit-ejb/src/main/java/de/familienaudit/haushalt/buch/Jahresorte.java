package de.familienaudit.haushalt.buch;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Positions of years by their ids, for the rooms above; one statement. */
@Dependent
public class Jahresorte {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** @throws NotFoundException R-2, when one of them is not there */
    public Map<Long, Jahresort> find(Collection<Long> jahresstellen) {
        Set<Long> ids = new TreeSet<>(jahresstellen);
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, Jahresort> orte = new TreeMap<>();
        em.createQuery(
                        "select new de.familienaudit.haushalt.buch.Jahresort(j.id, h, y.jahr, y.abgeschlossenAm)"
                                + " from Jahresstelle j, Haushaltsstelle h, Jahresakte y"
                                + " where j.kommuneId = :kommune and j.id in :ids and h.id = j.haushaltsstelleId"
                                + " and y.id = j.jahrId",
                        Jahresort.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("ids", ids)
                .getResultList()
                .forEach(ort -> orte.put(ort.id(), ort));
        if (orte.size() < ids.size()) {
            throw new NotFoundException();
        }
        return orte;
    }
}
