package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.zielvereinbarung.domain.massnahme.Erwaehnung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who is mentioned where. A mention is found only by the one who is mentioned. */
@Dependent
class ErwaehnungRepository {

    /** Newest comment first, with how many there are; the measure is called as in its newest Fassung that is no draft. */
    private static final String UNGELESENE =
            "select e.id, k.massnahme_id, n.nummer || ' ' || n.titel, k.verfasst_von, k.verfasst_am, count(*) over ()"
                    + " from erwaehnung e join kommentar k on k.id = e.kommentar_id left join lateral ("
                    + "select t.nr_handlungsfeld || '.' || t.nr_ziel || '.' || t.nr_massnahme as nummer, t.titel"
                    + " from massnahmentext t join fassung f on f.id = t.fassung_id where t.massnahme_id = k.massnahme_id"
                    + " order by case when f.status in ('ENTWURF', 'VERWORFEN') then 1 else 0 end, f.nummer desc limit 1) n on true"
                    + " where e.kommune_id = ?1 and e.konto_id = ?2 and e.gelesen_am is null order by k.verfasst_am desc, e.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    void save(Erwaehnung erwaehnung) {
        em.persist(erwaehnung);
    }

    /** Rows of id, measure, what it is called, author, time, and how many there are in all. */
    List<?> findUngelesene(int hoechstens) {
        Akteur akteur = currentActor.get();
        return em.createNativeQuery(UNGELESENE)
                .setParameter(1, akteur.kommuneId())
                .setParameter(2, akteur.kontoId())
                .setMaxResults(hoechstens)
                .getResultList();
    }

    /** @throws NotFoundException R-2, also when somebody else is mentioned */
    Erwaehnung getEigene(long id) {
        Akteur akteur = currentActor.get();
        return em.createQuery(
                        "select e from Erwaehnung e where e.id = :id and e.kommuneId = :kommune and e.kontoId = :konto",
                        Erwaehnung.class)
                .setParameter("id", id)
                .setParameter("kommune", akteur.kommuneId())
                .setParameter("konto", akteur.kontoId())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
