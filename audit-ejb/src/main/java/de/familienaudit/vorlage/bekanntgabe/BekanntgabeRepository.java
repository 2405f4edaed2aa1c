package de.familienaudit.vorlage.bekanntgabe;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.bekanntgabe.Bekanntgabe;
import de.familienaudit.vorlage.domain.bekanntgabe.Bekanntgabepunkt;
import de.familienaudit.vorlage.domain.kreis.Vorlagenoeffentlichkeit;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.tagesordnung.Tagesordnungspunkt;
import de.familienaudit.vorlage.domain.umsetzung.Umsetzungsschritt;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;

/** Publications of agendas of the actor's Kommune; what the actor may not see is not there (V-10). */
@Dependent
class BekanntgabeRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** An item that the public may read: its own title, or number and Betreff of its paper, which may be null. */
    public record Oeffentliches(Tagesordnungspunkt punkt, String nummer, String betreff) {

        String titel() {
            if (punkt.vorlageId() == null) {
                return punkt.titel();
            }
            return nummer == null ? betreff : nummer + " " + betreff;
        }
    }

    /** A paper with one decision to make it public, and one publication with it; each null where there is none. */
    public record Spur(Vorlage vorlage, Vorlagenoeffentlichkeit akt, Bekanntgabe bekanntgabe, Sitzung sitzung) {}

    /** Every step of every publication of the agenda, the oldest first; one statement. */
    List<Bekanntgabe> findBekanntgaben(long sitzungId) {
        return query(
                        "select b from Bekanntgabe b where b.kommuneId = :kommune and b.sitzungId = :id"
                                + " order by b.eintrag, b.fassung",
                        Bekanntgabe.class)
                .setParameter("id", sitzungId)
                .getResultList();
    }

    /** @throws NotFoundException R-2 */
    Bekanntgabe findBekanntgabe(long id) {
        return query("select b from Bekanntgabe b where b.kommuneId = :kommune and b.id = :id", Bekanntgabe.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** What stands in the public part, may be read by everybody and was not withdrawn, in its order; one statement. */
    List<Oeffentliches> findOeffentliche(long sitzungId) {
        return query(
                        "select new de.familienaudit.vorlage.bekanntgabe.BekanntgabeRepository$Oeffentliches(t, v.nummer, a.betreff)"
                                + " from Tagesordnungspunkt t left join Vorlage v on v.id = t.vorlageId"
                                + " left join Aufzeichnung a on a.vorlageId = v.id and a.nummer = v.aktuell"
                                + " where t.kommuneId = :kommune and t.sitzungId = :id and t.oeffentlich = true"
                                + " and (t.vorlageId is null or v.offen = true"
                                + " and (v.gang is null or v.gang <> :zurueckgezogen)) order by t.nummer",
                        Oeffentliches.class)
                .setParameter("id", sitzungId)
                .setParameter("zurueckgezogen", Papiergang.ZURUECKGEZOGEN)
                .getResultList();
    }

    /** Ids of the items with which the agenda was published for the day that the session has, as far as that holds; one statement. */
    List<Long> findBekannte(long sitzungId) {
        return query(
                        "select p.punktId from Bekanntgabepunkt p, Bekanntgabe b, Sitzung s where p.kommuneId = :kommune"
                                + " and p.sitzungId = :id and s.id = p.sitzungId and b.sitzungstag = s.tag and b.sitzungId = p.sitzungId and b.eintrag = p.eintrag"
                                + " and b.abgeloest = false and b.schritt <> :weg",
                        Long.class)
                .setParameter("id", sitzungId)
                .setParameter("weg", Umsetzungsschritt.ZURUECKGENOMMEN)
                .getResultList();
    }

    /**
     * A paper with all that can open it outside; one statement.
     *
     * @throws NotFoundException R-2, V-10
     */
    List<Spur> findSpuren(long vorlageId) {
        List<Spur> spuren = query(
                        "select new de.familienaudit.vorlage.bekanntgabe.BekanntgabeRepository$Spur(v, o, b, s) from Vorlage v"
                                + " left join Vorlagenoeffentlichkeit o on o.vorlageId = v.id and o.oeffentlich = true"
                                + " left join Bekanntgabepunkt p on p.vorlageId = v.id"
                                + " left join Bekanntgabe b on b.sitzungId = p.sitzungId and b.eintrag = p.eintrag"
                                + " and b.abgeloest = false and b.schritt <> :weg"
                                + " left join Sitzung s on s.id = b.sitzungId"
                                + " where v.kommuneId = :kommune and v.id = :id order by b.tag, b.sitzungstag, b.eintrag, o.tag",
                        Spur.class)
                .setParameter("id", vorlageId)
                .setParameter("weg", Umsetzungsschritt.ZURUECKGENOMMEN)
                .getResultList();
        if (spuren.isEmpty()) {
            throw new NotFoundException();
        }
        return spuren;
    }

    /** The step before gives up its place before the new one takes it. */
    void save(Bekanntgabe neu) {
        em.flush();
        em.persist(neu);
        em.flush();
    }

    void saveAll(Collection<Bekanntgabepunkt> neue) {
        neue.forEach(em::persist);
        em.flush();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type) {
        return em.createQuery(jpql, type)
                .setParameter("kommune", currentActor.get().kommuneId());
    }
}
