package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Beschlussbezug;
import de.familienaudit.vorlage.domain.papier.Gegenstand;
import de.familienaudit.vorlage.domain.papier.Gegenstandszeile;
import de.familienaudit.vorlage.domain.papier.Vorbehalt;
import de.familienaudit.vorlage.domain.papier.Vorbehaltszeile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What papers of the actor's Kommune decide on, and under which conditions (V-11). */
@Dependent
class BezugRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** Subjects, in order, by recording; one statement. */
    Map<Long, List<Gegenstand>> findGegenstaende(Collection<Long> aufzeichnungIds) {
        return em.createQuery(
                        "select g from Gegenstandszeile g where g.kommuneId = :kommune and g.aufzeichnungId in :ids"
                                + " order by g.aufzeichnungId, g.position",
                        Gegenstandszeile.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("ids", aufzeichnungIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Gegenstandszeile::aufzeichnungId,
                        Collectors.mapping(Gegenstandszeile::wert, Collectors.toList())));
    }

    /** Conditions, in order, by recording; one statement. */
    Map<Long, List<Vorbehalt>> findVorbehalte(Collection<Long> aufzeichnungIds) {
        return em.createQuery(
                        "select v from Vorbehaltszeile v where v.kommuneId = :kommune and v.aufzeichnungId in :ids"
                                + " order by v.aufzeichnungId, v.position",
                        Vorbehaltszeile.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("ids", aufzeichnungIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Vorbehaltszeile::aufzeichnungId,
                        Collectors.mapping(Vorbehaltszeile::wert, Collectors.toList())));
    }

    /** Subjects of one recording, in order; one statement. */
    List<Gegenstand> findGegenstaende(long vorlageId, int aufzeichnung) {
        return em
                .createQuery(
                        "select g from Gegenstandszeile g, Aufzeichnung a where g.kommuneId = :kommune"
                                + " and a.id = g.aufzeichnungId and a.vorlageId = :vorlage and a.nummer = :nummer"
                                + " order by g.position",
                        Gegenstandszeile.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("vorlage", vorlageId)
                .setParameter("nummer", aufzeichnung)
                .getResultStream()
                .map(Gegenstandszeile::wert)
                .toList();
    }

    void save(Aufzeichnung aufzeichnung, Beschlussbezug bezug) {
        for (int i = 0; i < bezug.gegenstaende().size(); i++) {
            em.persist(new Gegenstandszeile(
                    aufzeichnung, i + 1, bezug.gegenstaende().get(i)));
        }
        for (int i = 0; i < bezug.vorbehalte().size(); i++) {
            em.persist(new Vorbehaltszeile(aufzeichnung, i + 1, bezug.vorbehalte().get(i)));
        }
    }
}
