package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Beschlussbezug;
import de.familienaudit.vorlage.domain.papier.Gegenstandszeile;
import de.familienaudit.vorlage.domain.papier.Vorbehaltszeile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What papers of the actor's Kommune decide on, and under which conditions (V-11). */
@Dependent
class BezugRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** A subject and a condition of one recording, each with each; null for none. */
    public record Paar(long aufzeichnungId, Gegenstandszeile gegenstand, Vorbehaltszeile vorbehalt) {}

    /** What recordings name, by recording; one that names nothing has no entry. One statement. */
    Map<Long, Beschlussbezug> findBezuege(Collection<Aufzeichnung> aufzeichnungen) {
        Map<Long, List<Paar>> paare = em.createQuery(
                        "select new de.familienaudit.vorlage.papier.BezugRepository$Paar(a.id, g, v) from Aufzeichnung a"
                                + " left join Gegenstandszeile g on g.aufzeichnungId = a.id"
                                + " left join Vorbehaltszeile v on v.aufzeichnungId = a.id"
                                + " where a.kommuneId = :kommune and a.id in :ids order by g.position, v.position",
                        Paar.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter(
                        "ids", aufzeichnungen.stream().map(Aufzeichnung::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(Paar::aufzeichnungId));
        return aufzeichnungen.stream()
                .collect(Collectors.toMap(Aufzeichnung::id, a -> bezug(a, paare.getOrDefault(a.id(), List.of()))));
    }

    private static Beschlussbezug bezug(Aufzeichnung aufzeichnung, List<Paar> paare) {
        return new Beschlussbezug(
                einmal(paare, Paar::gegenstand).map(Gegenstandszeile::wert).toList(),
                einmal(paare, Paar::vorbehalt).map(Vorbehaltszeile::wert).toList(),
                aufzeichnung.eingriff());
    }

    private static <T> Stream<T> einmal(List<Paar> paare, Function<Paar, T> teil) {
        return paare.stream().map(teil).filter(Objects::nonNull).distinct();
    }

    void save(Aufzeichnung aufzeichnung, Beschlussbezug bezug) {
        for (int i = 0; i < bezug.gegenstaende().size(); i++) {
            em.persist(new Gegenstandszeile(
                    aufzeichnung, i + 1, bezug.gegenstaende().get(i)));
        }
        for (int i = 0; i < bezug.vorbehalte().size(); i++) {
            em.persist(
                    new Vorbehaltszeile(aufzeichnung, i + 1, bezug.vorbehalte().get(i)));
        }
    }
}
