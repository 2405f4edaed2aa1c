package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
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
        List<Object[]> rows = em.createQuery(
                        "select j.id, h, y.jahr, y.abgeschlossenAm from Jahresstelle j, Haushaltsstelle h, Jahresakte y"
                                + " where j.kommuneId = :kommune and j.id in :ids and h.id = j.haushaltsstelleId"
                                + " and y.id = j.jahrId",
                        Object[].class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("ids", ids)
                .getResultList();
        Map<Long, Jahresort> orte = new TreeMap<>();
        for (Object[] row : rows) {
            long id = ((Number) row[0]).longValue();
            Haushaltsstelle position = (Haushaltsstelle) row[1];
            orte.put(
                    id,
                    new Jahresort(
                            id,
                            ((Number) row[2]).intValue(),
                            position.wortlaut(),
                            position.bezeichnung(),
                            position.seite(),
                            position.teil().orElse(null),
                            row[3] != null));
        }
        if (orte.size() < ids.size()) {
            throw new NotFoundException();
        }
        return orte;
    }
}
