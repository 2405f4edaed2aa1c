package de.familienaudit.vorlage.wirkung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.domain.papier.Entscheidungsumfang;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import de.familienaudit.vorlage.papier.VorlagenRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One statement for each question, and the lock. */
@Dependent
class PapiernennungenReader implements Papiernennungen {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VorlagenRepository vorlagen;

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

    @Override
    public Optional<Papiernennung> findWartende(String art, long gegenstandId) {
        vorlagen.lockKommune();
        return em.createQuery(
                        "select new de.familienaudit.vorlage.wirkung.Papiernennung(v.id, v.nummer, a.betreff) from Vorlage v,"
                                + " Aufzeichnung a, Gegenstandszeile g where v.kommuneId = :kommune and g.kommuneId = :kommune"
                                + " and g.art = :art and g.gegenstandId = :gegenstand and g.umfang <> :nichts"
                                + " and a.id = g.aufzeichnungId and v.id = a.vorlageId and a.nummer = v.aktuell"
                                + " and v.gang = :eingereicht and v.stand in :wartend order by v.id",
                        Papiernennung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("art", art)
                .setParameter("gegenstand", gegenstandId)
                .setParameter("nichts", Entscheidungsumfang.NICHTS)
                .setParameter("eingereicht", Papiergang.EINGEREICHT)
                .setParameter(
                        "wartend",
                        Arrays.stream(Papierstand.values())
                                .filter(Papierstand::wartetAufGremien)
                                .toList())
                .getResultStream()
                .findFirst();
    }
}
