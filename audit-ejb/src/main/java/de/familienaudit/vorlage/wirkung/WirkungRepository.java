package de.familienaudit.vorlage.wirkung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsstand;
import de.familienaudit.vorlage.domain.wirkung.Beschlusswirkung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What papers of the actor's Kommune did to what they decide on. */
@Dependent
class WirkungRepository {

    /** More than ever wait at once. */
    private static final int HOECHSTENS = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** Everything that a paper did, oldest first; one statement. */
    List<Beschlusswirkung> find(long vorlageId) {
        return em.createQuery(
                        "select w from Beschlusswirkung w where w.kommuneId = :kommune and w.vorlageId = :vorlage"
                                + " order by w.id",
                        Beschlusswirkung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("vorlage", vorlageId)
                .getResultList();
    }

    /** Papers that began here and were decided with changes, of which nobody recorded what came out; the oldest first. One statement. */
    List<Papiernennung> findOhneWortlaut() {
        return em.createQuery(
                        "select new de.familienaudit.vorlage.wirkung.Papiernennung(v.id, v.nummer, a.betreff) from Vorlage v,"
                                + " Aufzeichnung a where v.kommuneId = :kommune and a.vorlageId = v.id and a.nummer = v.aktuell"
                                + " and v.gang = :eingereicht and v.stand in :positive and exists (select b from Beratungszeile b"
                                + " where b.aufzeichnungId = a.id and b.geaendert = true) and not exists (select e.id from"
                                + " Aufzeichnung e where e.vorlageId = v.id and e.anlass = :beschluss and not exists (select l.id"
                                + " from Aufzeichnung l where l.vorlageId = v.id and l.nummer > e.nummer and l.anlass in :beraten))"
                                + " order by v.entschiedenAm, v.id",
                        Papiernennung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("eingereicht", Papiergang.EINGEREICHT)
                .setParameter(
                        "positive",
                        Arrays.stream(Papierstand.values())
                                .filter(Papierstand::istPositiv)
                                .toList())
                .setParameter(
                        "beraten",
                        List.of(
                                Aufzeichnungsanlass.BERATUNG,
                                Aufzeichnungsanlass.NIEDERSCHRIFT,
                                Aufzeichnungsanlass.FASSUNG))
                .setParameter("beschluss", Aufzeichnungsanlass.BESCHLUSS)
                .setMaxResults(HOECHSTENS)
                .getResultList();
    }

    /** Ids of papers that began here and whose decision is suspended; one statement. */
    List<Long> findAusgesetzte() {
        return em.createQuery(
                        "select v.id from Vorlage v where v.kommuneId = :kommune and v.gang = :eingereicht and v.stand = :stand"
                                + " order by v.id",
                        Long.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("eingereicht", Papiergang.EINGEREICHT)
                .setParameter("stand", Papierstand.AUSGESETZT)
                .setMaxResults(HOECHSTENS)
                .getResultList();
    }

    /** Days after this one on which the bodies sit or sat, by the id of the body; one statement. */
    Map<Long, List<LocalDate>> findSitzungstage(Collection<Long> gremien, LocalDate nach) {
        return em.createQuery(
                        "select s from Sitzung s where s.kommuneId = :kommune and s.gremium.id in :gremien and s.tag > :nach"
                                + " and s.stand in :stehend",
                        Sitzung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("gremien", gremien)
                .setParameter("nach", nach)
                .setParameter("stehend", List.of(Sitzungsstand.GEPLANT, Sitzungsstand.STATTGEFUNDEN))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        s -> s.gremium().id(), Collectors.mapping(s -> s.plan().tag(), Collectors.toList())));
    }

    void save(Beschlusswirkung wirkung) {
        em.persist(wirkung);
    }
}
