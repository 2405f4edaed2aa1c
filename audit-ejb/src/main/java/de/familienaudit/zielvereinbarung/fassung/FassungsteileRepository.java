package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.Geduld;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.zielvereinbarung.domain.fassung.Abhaengigkeit;
import de.familienaudit.zielvereinbarung.domain.fassung.Beteiligung;
import de.familienaudit.zielvereinbarung.domain.fassung.Handlungsfeld;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.Pflichtanlage;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of one Fassung, and what is replaced or removed in a draft. Ids of a Fassung come from a Fassung that was
 * found for the actor's Kommune before (rule R-2).
 */
@Dependent
public class FassungsteileRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Geduld geduld;

    public List<Handlungsfeld> findHandlungsfelder(long fassungId) {
        return em.createQuery(
                        "select h from Handlungsfeld h where h.fassung.id = :fassung order by h.nummer",
                        Handlungsfeld.class)
                .setParameter("fassung", fassungId)
                .getResultList();
    }

    public List<Ziel> findZiele(long fassungId) {
        return em.createQuery(
                        "select z from Ziel z join fetch z.handlungsfeld h where z.fassung.id = :fassung"
                                + " order by h.nummer, z.nummer",
                        Ziel.class)
                .setParameter("fassung", fassungId)
                .getResultList();
    }

    /** @throws NotFoundException when the Ziel is not part of this Fassung */
    public Ziel getZiel(long fassungId, long zielId) {
        return em.createQuery(
                        "select z from Ziel z join fetch z.handlungsfeld where z.id = :id and z.fassung.id = :fassung",
                        Ziel.class)
                .setParameter("id", zielId)
                .setParameter("fassung", fassungId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public List<Abhaengigkeit> findAbhaengigkeiten(long fassungId) {
        return em.createQuery(
                        "select a from Abhaengigkeit a where a.fassung.id = :fassung order by a.von, a.auf",
                        Abhaengigkeit.class)
                .setParameter("fassung", fassungId)
                .getResultList();
    }

    /** Every number ever given in the agreement (rule A-1). */
    public List<Massnahmennummer> findVergebeneNummern(long zielvereinbarungId) {
        return List.copyOf(findVergebene(zielvereinbarungId).keySet());
    }

    /** Every number ever given in the agreement, with the id of its measure (rule A-1). */
    public Map<Massnahmennummer, Long> findVergebene(long zielvereinbarungId) {
        Map<Massnahmennummer, Long> vergebene = new LinkedHashMap<>();
        em.createQuery(
                        "select distinct new de.familienaudit.zielvereinbarung.fassung.Fassungsreihe$Vergeben("
                                + "t.nummer.handlungsfeld, t.nummer.ziel, t.nummer.massnahme, t.massnahme.id)"
                                + " from Massnahmentext t where t.zielvereinbarung.id = :id and t.verworfen = false",
                        Fassungsreihe.Vergeben.class)
                .setParameter("id", zielvereinbarungId)
                .getResultList()
                .forEach(v -> vergebene.put(v.nummer(), v.massnahmeId()));
        return vergebene;
    }

    /** The highest number that a Ziel ever had in the agreement, by number of the Handlungsfeld. */
    public Map<Integer, Integer> findHoechsteZielnummern(long zielvereinbarungId) {
        Map<Integer, Integer> hoechste = new LinkedHashMap<>();
        em.createQuery(
                        "select z.handlungsfeld.nummer, max(z.nummer) from Ziel z where z.fassung.zielvereinbarung.id = :id"
                                + " group by z.handlungsfeld.nummer",
                        Object[].class)
                .setParameter("id", zielvereinbarungId)
                .getResultStream()
                .forEach(row -> hoechste.put((Integer) row[0], (Integer) row[1]));
        return hoechste;
    }

    /** The highest number that a Ziel of this Handlungsfeld ever had in the agreement, 0 for none. */
    public int hoechsteZielnummer(long zielvereinbarungId, int handlungsfeld) {
        return em.createQuery(
                        "select coalesce(max(z.nummer), 0) from Ziel z where z.handlungsfeld.nummer = :feld"
                                + " and z.fassung.zielvereinbarung.id = :id",
                        Integer.class)
                .setParameter("feld", handlungsfeld)
                .setParameter("id", zielvereinbarungId)
                .getSingleResult();
    }

    /** Removes Stellen and annexes of a text; new ones follow, or the text goes too. */
    public void deleteZugeordnetes(Massnahmentext text) {
        em.flush();
        em.createQuery("delete from Beteiligung b where b.massnahmentext = :text")
                .setParameter("text", text)
                .executeUpdate();
        em.createQuery("delete from Pflichtanlage p where p.massnahmentext = :text")
                .setParameter("text", text)
                .executeUpdate();
    }

    /** Removes the responsible Stellen of these texts; new ones follow. */
    public void deleteBeteiligungen(Collection<Massnahmentext> texte) {
        em.flush();
        geduld.fuer(em.createQuery("delete from Beteiligung b where b.massnahmentext.id in :texte")
                .setParameter("texte", texte.stream().map(Massnahmentext::id).toList())::executeUpdate);
    }

    /** Removes what a number builds on. */
    public void deleteAbhaengigkeiten(long fassungId, String von) {
        em.flush();
        em.createQuery("delete from Abhaengigkeit a where a.fassung.id = :fassung and a.von = :von")
                .setParameter("fassung", fassungId)
                .setParameter("von", von)
                .executeUpdate();
    }

    /** Removes measures of a draft with their Stellen and annexes, and what they build on. */
    public void deleteTexte(long fassungId, Collection<Massnahmentext> texte) {
        em.flush();
        List<Long> ids = texte.stream().map(Massnahmentext::id).toList();
        em.createQuery("delete from Abhaengigkeit a where a.fassung.id = :fassung and a.von in :nummern")
                .setParameter("fassung", fassungId)
                .setParameter(
                        "nummern",
                        texte.stream().map(t -> t.nummer().toString()).toList())
                .executeUpdate();
        for (String teil : List.of(
                "delete from Beteiligung b where b.massnahmentext.id in :ids",
                "delete from Pflichtanlage p where p.massnahmentext.id in :ids",
                "delete from Massnahmentext t where t.id in :ids")) {
            geduld.fuer(em.createQuery(teil).setParameter("ids", ids)::executeUpdate);
        }
        texte.forEach(em::detach);
    }

    public void deleteVisionspunkte(long fassungId) {
        em.flush();
        em.createQuery("delete from Visionspunkt v where v.fassung.id = :fassung")
                .setParameter("fassung", fassungId)
                .executeUpdate();
    }

    /** The numbers of a discarded draft count as never given (rule A-1). */
    public void freeNumbers(long fassungId) {
        // native: JPQL would raise the versions too, and the database lets nothing else of an examined text change
        geduld.fuer(em.createNativeQuery("update massnahmentext set verworfen = true where fassung_id = ?1")
                .setParameter(1, fassungId)::executeUpdate);
    }

    public void remove(Object entity) {
        em.remove(entity);
        em.flush();
    }

    /** The database sees them go before anything takes their place. */
    public void removeAll(Collection<?> entities) {
        entities.forEach(em::remove);
        em.flush();
    }

    public void save(Object entity) {
        em.persist(entity);
    }

    /**
     * The words of these measures, with what they hang on; one statement, however many there are.
     *
     * @param massnahmen ids; one that is not in the Fassung is left out
     */
    public List<Massnahmentext> findTexte(long fassungId, Collection<Long> massnahmen) {
        return massnahmen.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select t from Massnahmentext t join fetch t.massnahme join fetch t.fassung"
                                        + " join fetch t.ziel z join fetch z.handlungsfeld where t.fassung.id = :fassung"
                                        + " and t.massnahme.id in :ids order by t.nummer.handlungsfeld, t.nummer.ziel,"
                                        + " t.nummer.massnahme",
                                Massnahmentext.class)
                        .setParameter("fassung", fassungId)
                        .setParameter("ids", massnahmen)
                        .getResultList();
    }

    /** The Stellen of these measures, in their order; one statement, however many measures. */
    public List<Beteiligung> findBeteiligungen(Collection<Massnahmentext> texte) {
        return em.createQuery(
                        "select b from Beteiligung b where b.massnahmentext in :texte order by b.reihenfolge",
                        Beteiligung.class)
                .setParameter("texte", texte)
                .getResultList();
    }

    /** The required annexes of these measures, in their order; one statement, however many measures. */
    public List<Pflichtanlage> findAnlagen(Collection<Massnahmentext> texte) {
        return em.createQuery(
                        "select p from Pflichtanlage p where p.massnahmentext in :texte order by p.reihenfolge",
                        Pflichtanlage.class)
                .setParameter("texte", texte)
                .getResultList();
    }

    /** Progress of the measures of a Fassung, with its reports; one statement, however many there are. */
    List<Fortschritt> findFortschritte(long fassungId) {
        return em.createQuery(
                        "select distinct f from Fortschritt f join fetch f.massnahme left join fetch f.meldungen"
                                + " where f.massnahme.id in (select t.massnahme.id from Massnahmentext t"
                                + " where t.fassung.id = :fassung)",
                        Fortschritt.class)
                .setParameter("fassung", fassungId)
                .getResultList();
    }

    /** Progress with its reports by measure; one statement, however many there are. */
    public Map<Long, Fortschritt> findFortschritte(Collection<Long> massnahmen) {
        Map<Long, Fortschritt> fortschritte = new LinkedHashMap<>();
        if (!massnahmen.isEmpty()) {
            em.createQuery(
                            "select distinct f from Fortschritt f join fetch f.massnahme left join fetch f.meldungen"
                                    + " where f.massnahme.id in :ids",
                            Fortschritt.class)
                    .setParameter("ids", massnahmen)
                    .getResultStream()
                    .forEach(f -> fortschritte.put(f.massnahme().id(), f));
        }
        return fortschritte;
    }
}
