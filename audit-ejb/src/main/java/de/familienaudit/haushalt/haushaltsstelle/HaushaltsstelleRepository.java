package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.domain.haushaltsstelle.Doppikstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Kameralstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.ZwillingRule;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Positions of the actor's Kommune; one statement for each question. */
@Dependent
class HaushaltsstelleRepository {

    private static final String ALLE = "select h from Haushaltsstelle h where h.kommuneId = :kommune";

    /** No number has it; a list in a query is never empty. */
    private static final String KEINER = "-";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** @throws NotFoundException R-2 */
    Haushaltsstelle get(long id) {
        return query(" and h.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * @param version the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     */
    Haushaltsstelle lock(long id, int version) {
        Haushaltsstelle stelle = query(" and h.id = :id")
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (stelle.version() != version) {
            throw new ConflictException();
        }
        return stelle;
    }

    /** The one with the same parts, however it was written. */
    Optional<Haushaltsstelle> find(Kameralstelle nummer) {
        return query(" and h.unterabschnitt = :unterabschnitt and h.praefix = :praefix and h.massnahme = :massnahme"
                        + " and h.gruppierung = :gruppierung")
                .setParameter("unterabschnitt", nummer.unterabschnitt())
                .setParameter("praefix", nummer.praefix())
                .setParameter("massnahme", nummer.massnahme())
                .setParameter("gruppierung", nummer.gruppierung())
                .getResultStream()
                .findFirst();
    }

    Optional<Haushaltsstelle> find(Doppikstelle nummer) {
        return query(" and h.unterabschnitt = '' and h.produkt = :produkt and h.konto = :konto")
                .setParameter("produkt", nummer.produkt())
                .setParameter("konto", nummer.konto())
                .getResultStream()
                .findFirst();
    }

    /** Those whose Unterabschnitt may be that of this one, by their number; {@link ZwillingRule} decides. */
    List<Haushaltsstelle> findAehnliche(Kameralstelle nummer, int hoechstens) {
        Set<String> aehnliche = ZwillingRule.aehnliche(nummer);
        if (aehnliche.isEmpty()) {
            return List.of();
        }
        return query(" and h.unterabschnitt in :aehnliche and h.praefix = :praefix"
                        + " order by h.unterabschnitt, h.massnahme, h.gruppierung")
                .setParameter("aehnliche", aehnliche)
                .setParameter("praefix", nummer.praefix())
                .setMaxResults(hoechstens)
                .getResultList();
    }

    /** Those that one of the texts may name; none when there are no texts. */
    List<Haushaltsstelle> findNennbare(Collection<String> texte) {
        if (texte.isEmpty()) {
            return List.of();
        }
        Set<String> unterabschnitte = texte.stream()
                .flatMap(text -> Kameralstelle.genannt(text).stream())
                .map(Kameralstelle::unterabschnitt)
                .collect(Collectors.toSet());
        unterabschnitte.add(KEINER);
        return query(" and (h.unterabschnitt in :unterabschnitte or h.unterabschnitt = '' and h.wortlaut in :texte)")
                .setParameter("unterabschnitte", unterabschnitte)
                .setParameter("texte", texte.stream().map(String::strip).collect(Collectors.toSet()))
                .getResultList();
    }

    /** Whoever enters positions of a Kommune does so one after the other until the end of the transaction. */
    void lockKommune() {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 3))")
                .setParameter(1, "haushaltsstellen:" + currentActor.get().kommuneId())
                .getSingleResult();
    }

    void save(Object neu) {
        em.persist(neu);
        em.flush();
    }

    private TypedQuery<Haushaltsstelle> query(String bedingung) {
        return em.createQuery(ALLE + bedingung, Haushaltsstelle.class)
                .setParameter("kommune", currentActor.get().kommuneId());
    }
}
