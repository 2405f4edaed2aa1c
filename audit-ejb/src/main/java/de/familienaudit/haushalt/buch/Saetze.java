package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.buch.Buchung;
import de.familienaudit.haushalt.domain.buch.Buchungsakte;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.buch.Buchungssatzakte;
import de.familienaudit.haushalt.domain.buch.Posten;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/** Acts of the ledger as they were written, and what came after them, for the rooms above; one statement for each question. */
@Dependent
public class Saetze {

    /** Positions whose Ansatz or Nachtrag was last made by another act than this one; reversals and what they took back do not count. */
    private static final String SPAETERE =
            """
            select count(*) from buchung b join buchungssatz s on s.id = b.satz_id
             where b.kommune_id = ?1 and b.posten in ('ANSATZ', 'NACHTRAG') and s.art <> 'STORNO' and s.id <> ?2
               and b.jahresstelle_id in (select e.jahresstelle_id from buchung e where e.kommune_id = ?1 and e.satz_id = ?2
                                          and e.posten = b.posten)
               and not exists (select 1 from buchungssatz w where w.storniert_id = s.id)
               and exists (select 1 from buchungssatz o where o.id = ?2 and (o.erfasst_am, o.id) < (s.erfasst_am, s.id))""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /**
     * An act with all its lines; it never changes.
     *
     * @throws NotFoundException R-2
     */
    public Buchungssatz get(long id) {
        Buchungssatzakte akte = em.createQuery(
                        "select s from Buchungssatzakte s where s.kommuneId = :kommune and s.id = :id",
                        Buchungssatzakte.class)
                .setParameter("kommune", kommune())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        List<Buchung> zeilen = em.createQuery(
                        "select b from Buchungsakte b where b.kommuneId = :kommune and b.satzId = :id order by b.nr",
                        Buchungsakte.class)
                .setParameter("kommune", kommune())
                .setParameter("id", id)
                .getResultStream()
                .map(Buchungsakte::buchung)
                .collect(Collectors.toList());
        return new Buchungssatz(id, akte.art(), akte.tag(), zeilen, akte.bezug());
    }

    /** Whether it was reversed; asked after its positions are locked. */
    public boolean isReversed(long id) {
        return !em.createQuery(
                        "select s.id from Buchungssatzakte s where s.kommuneId = :kommune and s.storniertId = :id",
                        Long.class)
                .setParameter("kommune", kommune())
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** How many corrections of an act stand (H-10). */
    public long countCorrections(long id) {
        return em.createQuery(
                        "select count(s) from Buchungssatzakte s where s.kommuneId = :kommune and s.berichtigtId = :id"
                                + " and not exists (select w from Buchungssatzakte w where w.storniertId = s.id)",
                        Long.class)
                .setParameter("kommune", kommune())
                .setParameter("id", id)
                .getSingleResult();
    }

    /** How many later entries of an Ansatz or Nachtrag rest on those of this act: each is a difference against what stood before it. */
    public long countLater(long id) {
        return ((Number) em.createNativeQuery(SPAETERE)
                        .setParameter(1, kommune())
                        .setParameter(2, id)
                        .getSingleResult())
                .longValue();
    }

    /** The budget years of its lines. */
    public List<Integer> findYears(long id) {
        return em.createQuery(
                        "select distinct y.jahr from Buchungsakte b, Jahresakte y where b.kommuneId = :kommune"
                                + " and b.satzId = :id and y.id = b.jahrId order by y.jahr",
                        Integer.class)
                .setParameter("kommune", kommune())
                .setParameter("id", id)
                .getResultList();
    }

    /** Whether it moved an Ansatz or a Nachtrag, so that it belongs to a plan and not to a commitment. */
    public static boolean istPlan(Buchungssatz satz) {
        return satz.buchungen().stream().anyMatch(b -> b.posten() == Posten.ANSATZ || b.posten() == Posten.NACHTRAG);
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }
}
