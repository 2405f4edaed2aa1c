package de.familienaudit.vorlage.umsetzung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import de.familienaudit.vorlage.domain.umsetzung.Ausfuehrung;
import de.familienaudit.vorlage.domain.umsetzung.Bekanntmachung;
import de.familienaudit.vorlage.domain.umsetzung.Beschlusslage;
import de.familienaudit.vorlage.domain.umsetzung.Umsetzungseintrag;
import de.familienaudit.vorlage.domain.umsetzung.Umsetzungsschritt;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What follows decisions on papers of the actor's Kommune; of a paper that the actor may not see there is nothing (V-10). */
@Dependent
class UmsetzungRepository {

    static final List<Papierstand> POSITIVE =
            Stream.of(Papierstand.values()).filter(Papierstand::istPositiv).toList();

    private static final List<Vorlagenart> BEKANNTZUMACHENDE = Stream.of(Vorlagenart.values())
            .filter(Beschlusslage::wirdBekanntgemacht)
            .toList();

    /** More than ever wait at once. */
    private static final int HOECHSTENS = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** A decision that is to be announced: its paper and its day, which may be null. */
    public record Unbekanntes(long id, String nummer, String betreff, LocalDate entschiedenAm) {}

    /** An order that is open, and what its paper is called. */
    public record Offenes(Ausfuehrung auftrag, String nummer, String betreff) {

        String titel() {
            return nummer == null ? betreff : nummer + " " + betreff;
        }
    }

    /** Every step of every announcement of a paper, the oldest first; one statement. */
    List<Bekanntmachung> findBekanntmachungen(long vorlageId) {
        return query(
                        "select b from Bekanntmachung b where b.kommuneId = :kommune and b.vorlageId = :id"
                                + " order by b.eintrag, b.fassung",
                        Bekanntmachung.class)
                .setParameter("id", vorlageId)
                .getResultList();
    }

    /** Every step of every order at a paper, the oldest first; one statement. */
    List<Ausfuehrung> findAusfuehrungen(long vorlageId) {
        return query(
                        "select u from Ausfuehrung u where u.kommuneId = :kommune and u.vorlageId = :id"
                                + " order by u.eintrag, u.fassung",
                        Ausfuehrung.class)
                .setParameter("id", vorlageId)
                .getResultList();
    }

    /** @throws NotFoundException R-2, V-10 */
    Bekanntmachung findBekanntmachung(long id) {
        return einer(query(
                        "select b from Bekanntmachung b where b.kommuneId = :kommune and b.id = :id",
                        Bekanntmachung.class)
                .setParameter("id", id));
    }

    /** @throws NotFoundException R-2, V-10 */
    Ausfuehrung findAusfuehrung(long id) {
        return einer(query("select u from Ausfuehrung u where u.kommuneId = :kommune and u.id = :id", Ausfuehrung.class)
                .setParameter("id", id));
    }

    /** The day on which a body last made the paper public; null where it was so from the beginning. */
    LocalDate findFreigabe(long vorlageId) {
        return query(
                        "select max(o.tag) from Vorlagenoeffentlichkeit o where o.kommuneId = :kommune and o.vorlageId = :id"
                                + " and o.oeffentlich = true",
                        LocalDate.class)
                .setParameter("id", vorlageId)
                .getSingleResult();
    }

    /** Stellen that are or were asked to co-sign the paper, and so see it. */
    List<Long> findMitzeichnende(long vorlageId) {
        return query(
                        "select distinct m.stelleId from Mitzeichnung m where m.kommuneId = :kommune and m.vorlageId = :id"
                                + " and m.stelleId is not null and m.ruecknahme.am is null",
                        Long.class)
                .setParameter("id", vorlageId)
                .getResultList();
    }

    /** Public decisions that bodies made here and nobody announced since, the oldest first; one statement. */
    List<Unbekanntes> findOhneBekanntmachung() {
        return query(
                        "select new de.familienaudit.vorlage.umsetzung.UmsetzungRepository$Unbekanntes(v.id, v.nummer, a.betreff,"
                                + " v.entschiedenAm) from Vorlage v, Aufzeichnung a where v.kommuneId = :kommune"
                                + " and a.vorlageId = v.id and a.nummer = v.aktuell and v.gang = :eingereicht"
                                + " and v.oeffentlich = true and v.stand in :positive and a.art in :arten"
                                + " and not exists (select b.id from Bekanntmachung b where b.vorlageId = v.id"
                                + " and b.abgeloest = false and b.schritt <> :weg"
                                + " and (v.entschiedenAm is null or b.tag >= v.entschiedenAm))"
                                + " order by v.entschiedenAm, v.id",
                        Unbekanntes.class)
                .setParameter("eingereicht", Papiergang.EINGEREICHT)
                .setParameter("positive", POSITIVE)
                .setParameter("arten", BEKANNTZUMACHENDE)
                .setParameter("weg", Umsetzungsschritt.ZURUECKGENOMMEN)
                .setMaxResults(HOECHSTENS)
                .getResultList();
    }

    /** What is ordered and not done, of decisions that hold; the next day first. One statement. */
    List<Offenes> findOffene() {
        return query(
                        "select new de.familienaudit.vorlage.umsetzung.UmsetzungRepository$Offenes(u, v.nummer, a.betreff)"
                                + " from Ausfuehrung u, Vorlage v, Aufzeichnung a where u.kommuneId = :kommune"
                                + " and v.id = u.vorlageId and v.stand in :positive and a.vorlageId = v.id"
                                + " and a.nummer = v.aktuell and u.abgeloest = false and u.schritt <> :weg"
                                + " and u.erledigtAm is null order by u.bis, u.id",
                        Offenes.class)
                .setParameter("positive", POSITIVE)
                .setParameter("weg", Umsetzungsschritt.ZURUECKGENOMMEN)
                .getResultList();
    }

    /** Rule V-10: whether everybody who sees the paper sees the order, or its circle alone. */
    boolean istOffen(Ausfuehrung auftrag) {
        return einer(
                query("select a.offen from Aufzeichnung a where a.kommuneId = :kommune and a.id = :id", Boolean.class)
                        .setParameter("id", auftrag.aufzeichnungId()));
    }

    /** The step before gives up its place before the new one takes it. */
    void save(Umsetzungseintrag neu) {
        em.flush();
        em.persist(neu);
        em.flush();
    }

    private static <T> T einer(TypedQuery<T> query) {
        return query.getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type) {
        return em.createQuery(jpql, type)
                .setParameter("kommune", currentActor.get().kommuneId());
    }
}
