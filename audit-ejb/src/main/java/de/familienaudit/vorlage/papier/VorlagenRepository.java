package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.papier.Abstimmungszeile;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungszeile;
import de.familienaudit.vorlage.domain.papier.Finanzposten;
import de.familienaudit.vorlage.domain.papier.Finanzzeile;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Papers of the actor's Kommune with what was recorded of them. */
@Dependent
class VorlagenRepository {

    private static final int NACHBARN = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** A row with one of its votes; null for none. */
    public record Zeilenpaar(Beratungszeile zeile, Abstimmungszeile stimme) {}

    /** @throws NotFoundException R-2 */
    Vorlage find(long id) {
        return em.createQuery("select v from Vorlage v where v.kommuneId = :kommune and v.id = :id", Vorlage.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Every recording of a paper, the newest first; one statement. */
    List<Aufzeichnung> findAufzeichnungen(long vorlageId) {
        return em.createQuery(
                        "select a from Aufzeichnung a where a.kommuneId = :kommune and a.vorlageId = :id order by a.nummer desc",
                        Aufzeichnung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", vorlageId)
                .getResultList();
    }

    /** Its rows with their votes, in order; one statement. */
    List<Beratung> findFolge(long aufzeichnungId) {
        Map<Beratungszeile, List<Abstimmungszeile>> folge = new LinkedHashMap<>();
        em.createQuery(
                        "select new de.familienaudit.vorlage.papier.VorlagenRepository$Zeilenpaar(b, s) from Beratungszeile b"
                                + " left join Abstimmungszeile s on s.beratungId = b.id"
                                + " where b.kommuneId = :kommune and b.aufzeichnungId = :id order by b.position, s.position",
                        Zeilenpaar.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", aufzeichnungId)
                .getResultList()
                .forEach(paar -> {
                    List<Abstimmungszeile> stimmen = folge.computeIfAbsent(paar.zeile(), z -> new ArrayList<>());
                    if (paar.stimme() != null) {
                        stimmen.add(paar.stimme());
                    }
                });
        return folge.entrySet().stream()
                .map(e -> e.getKey()
                        .wert(e.getValue().stream().map(Abstimmungszeile::wert).toList()))
                .toList();
    }

    /** Its finance lines, in order; one statement. */
    List<Finanzzeile> findFinanzen(long aufzeichnungId) {
        return em.createQuery(
                        "select f from Finanzposten f where f.kommuneId = :kommune and f.aufzeichnungId = :id order by f.position",
                        Finanzposten.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", aufzeichnungId)
                .getResultStream()
                .map(Finanzposten::wert)
                .toList();
    }

    /** Numbers of the papers that were recorded last, without this one; enough to see their pattern (V-1). */
    List<String> findNachbarnummern(long ohneId) {
        return em.createQuery(
                        "select v.nummer from Vorlage v where v.kommuneId = :kommune and v.id <> :id order by v.id desc",
                        String.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", ohneId)
                .setMaxResults(NACHBARN)
                .getResultList();
    }

    /** Whether another paper has the number already (V-1). */
    boolean istVergeben(String nummer, Long ohneId) {
        return em.createQuery(
                        "select v.id from Vorlage v where v.kommuneId = :kommune and v.nummer = :nummer", Long.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("nummer", nummer)
                .getResultStream()
                .anyMatch(id -> !id.equals(ohneId));
    }

    /** Whether a recording that holds, or held, names the body. */
    boolean nennt(long gremiumId) {
        return !em.createQuery(
                        "select b.id from Beratungszeile b where b.kommuneId = :kommune and b.gremiumId = :gremium",
                        Long.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("gremium", gremiumId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whoever records papers of a Kommune does so one after the other until the end of the transaction (V-1). */
    void lockKommune() {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 3))")
                .setParameter(1, "vorlagen:" + currentActor.get().kommuneId())
                .getSingleResult();
    }

    /**
     * @param version the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4, with who corrected it in between
     */
    Vorlage lock(long id, int version) {
        Vorlage vorlage = em.createQuery(
                        "select v from Vorlage v where v.kommuneId = :kommune and v.id = :id", Vorlage.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (vorlage.version() != version) {
            Aufzeichnung letzte = findAufzeichnungen(id).get(0);
            throw new ConflictException(
                    letzte.erfassung().von(),
                    letzte.herkunft().grund(),
                    letzte.erfassung().am());
        }
        return vorlage;
    }

    void save(Vorlage vorlage) {
        em.persist(vorlage);
        em.flush();
    }

    /** A recording with its rows, their votes and its finance lines; level by level, since the keys are plain numbers. */
    void save(Aufzeichnung aufzeichnung, Papier papier) {
        em.persist(aufzeichnung);
        em.flush();
        List<Beratungszeile> zeilen = new ArrayList<>();
        for (Beratung zeile : papier.folge()) {
            zeilen.add(new Beratungszeile(aufzeichnung, zeilen.size() + 1, zeile));
        }
        zeilen.forEach(em::persist);
        for (int i = 0; i < papier.finanzen().size(); i++) {
            em.persist(new Finanzposten(aufzeichnung, i + 1, papier.finanzen().get(i)));
        }
        em.flush();
        for (int i = 0; i < zeilen.size(); i++) {
            Beratung zeile = papier.folge().get(i);
            for (int j = 0; j < zeile.abstimmungen().size(); j++) {
                em.persist(new Abstimmungszeile(
                        zeilen.get(i), j + 1, zeile.abstimmungen().get(j)));
            }
        }
        em.flush();
    }
}
