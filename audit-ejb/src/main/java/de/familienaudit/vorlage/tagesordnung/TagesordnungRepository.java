package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.papier.Abstimmungszeile;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Beratungszeile;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsstand;
import de.familienaudit.vorlage.domain.tagesordnung.Niederschriftgenehmigung;
import de.familienaudit.vorlage.domain.tagesordnung.Tagesordnungspunkt;
import de.familienaudit.vorlage.domain.umsetzung.Umsetzungsschritt;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Agendas and approvals of minutes of the actor's Kommune. */
@Dependent
class TagesordnungRepository {

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** A session with one item of its agenda, its paper, and one row and vote of that; each null where there is none. */
    public record Fund(
            Sitzung sitzung,
            Tagesordnungspunkt punkt,
            Vorlage vorlage,
            Aufzeichnung aufzeichnung,
            Beratungszeile zeile,
            Abstimmungszeile stimme) {}

    /** An approval with the session whose minutes were approved and the one in which they were. */
    public record Genehmigt(Niederschriftgenehmigung genehmigung, Sitzung sitzung, Sitzung spaetere) {}

    /** The agenda in its order; one statement. Empty when the Kommune has no such session. */
    List<Fund> findTagesordnung(long sitzungId) {
        return em.createQuery(
                        "select new de.familienaudit.vorlage.tagesordnung.TagesordnungRepository$Fund(s, t, v, a, b, st)"
                                + " from Sitzung s left join Tagesordnungspunkt t on t.sitzungId = s.id"
                                + " left join Vorlage v on v.id = t.vorlageId"
                                + " left join Aufzeichnung a on a.vorlageId = v.id and a.nummer = v.aktuell"
                                + " left join Beratungszeile b on b.aufzeichnungId = a.id and b.sitzungId = s.id"
                                + " left join Abstimmungszeile st on st.beratungId = b.id"
                                + " where s.kommuneId = :kommune and s.id = :id"
                                + " order by t.oeffentlich desc, t.nummer, b.position, st.position",
                        Fund.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", sitzungId)
                .getResultList();
    }

    /** Approvals of the minutes of the session, and those that were given in it; one statement. */
    List<Genehmigt> findGenehmigungen(long sitzungId) {
        return em.createQuery(
                        "select new de.familienaudit.vorlage.tagesordnung.TagesordnungRepository$Genehmigt(n, s, i)"
                                + " from Niederschriftgenehmigung n join Sitzung s on s.id = n.sitzungId"
                                + " join Sitzung i on i.id = n.genehmigtInId where n.kommuneId = :kommune"
                                + " and (n.sitzungId = :id or n.genehmigtInId = :id) order by s.tag, n.id",
                        Genehmigt.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", sitzungId)
                .getResultList();
    }

    /** Sessions of the body before the day whose minutes are still to be approved, the latest first; one statement. */
    List<Sitzung> findOhneGenehmigung(long gremiumId, LocalDate vor) {
        return em.createQuery(
                        "select s from Sitzung s where s.kommuneId = :kommune and s.gremium.id = :gremium and s.tag < :vor"
                                + " and s.stand = :stattgefunden and s.quelle is null and not exists"
                                + " (select n from Niederschriftgenehmigung n where n.sitzungId = s.id)"
                                + " order by s.tag desc, s.id",
                        Sitzung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("gremium", gremiumId)
                .setParameter("vor", vor)
                .setParameter("stattgefunden", Sitzungsstand.STATTGEFUNDEN)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Sessions of the paper whose counts wait for the approval of their minutes; one statement. */
    List<Long> findVorlaeufige(long vorlageId) {
        return em.createQuery(
                        "select distinct s.id from Vorlage v, Aufzeichnung a, Beratungszeile b, Sitzung s"
                                + " where v.kommuneId = :kommune and v.id = :vorlage and a.vorlageId = v.id"
                                + " and a.nummer = v.aktuell and b.aufzeichnungId = a.id and s.id = b.sitzungId"
                                + " and s.stand = :stattgefunden and s.quelle is null and not exists"
                                + " (select n from Niederschriftgenehmigung n where n.sitzungId = s.id)",
                        Long.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("vorlage", vorlageId)
                .setParameter("stattgefunden", Sitzungsstand.STATTGEFUNDEN)
                .getResultList();
    }

    /** All items of the session. */
    List<Tagesordnungspunkt> findPunkte(long sitzungId) {
        return em.createQuery(
                        "select t from Tagesordnungspunkt t where t.kommuneId = :kommune and t.sitzungId = :id"
                                + " order by t.oeffentlich desc, t.nummer",
                        Tagesordnungspunkt.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", sitzungId)
                .getResultList();
    }

    /** Items of the paper in the public part of sessions that did not take place; one statement. */
    List<Tagesordnungspunkt> findOeffentlicheVon(long vorlageId) {
        return em.createQuery(
                        "select t from Tagesordnungspunkt t join Sitzung s on s.id = t.sitzungId where t.kommuneId = :kommune"
                                + " and t.vorlageId = :vorlage and t.oeffentlich = true and s.stand <> :stattgefunden order by t.id",
                        Tagesordnungspunkt.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("vorlage", vorlageId)
                .setParameter("stattgefunden", Sitzungsstand.STATTGEFUNDEN)
                .getResultList();
    }

    /** @throws NotFoundException R-2 */
    Tagesordnungspunkt findPunkt(long id) {
        return em.createQuery(
                        "select t from Tagesordnungspunkt t where t.kommuneId = :kommune and t.id = :id",
                        Tagesordnungspunkt.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The approval of the minutes of the session. */
    Optional<Niederschriftgenehmigung> findGenehmigungVon(long sitzungId) {
        return em.createQuery(
                        "select n from Niederschriftgenehmigung n where n.kommuneId = :kommune and n.sitzungId = :id",
                        Niederschriftgenehmigung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", sitzungId)
                .getResultStream()
                .findFirst();
    }

    /** Whether it holds that the agenda of the session was published. */
    boolean hasBekanntgabe(long sitzungId) {
        return !em.createQuery(
                        "select b.id from Bekanntgabe b where b.kommuneId = :kommune and b.sitzungId = :id"
                                + " and b.abgeloest = false and b.schritt <> :weg",
                        Long.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", sitzungId)
                .setParameter("weg", Umsetzungsschritt.ZURUECKGENOMMEN)
                .getResultList()
                .isEmpty();
    }

    void save(Object neu) {
        em.persist(neu);
        em.flush();
    }

    void delete(Object weg) {
        em.remove(weg);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
