package de.familienaudit.vorlage.wirkung;

import de.familienaudit.shared.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One statement, whatever is asked for. */
@Dependent
class PapiernennungenReader implements Papiernennungen {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    @Override
    public Map<Long, Papiernennung> find(Collection<Long> vorlageIds) {
        if (vorlageIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select new de.familienaudit.vorlage.wirkung.Papiernennung(v.id, v.nummer, a.betreff) from Vorlage v,"
                                + " Aufzeichnung a where v.kommuneId = :kommune and a.vorlageId = v.id and a.nummer = v.aktuell"
                                + " and v.id in :ids",
                        Papiernennung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("ids", vorlageIds)
                .getResultStream()
                .collect(Collectors.toMap(Papiernennung::id, Function.identity()));
    }
}
