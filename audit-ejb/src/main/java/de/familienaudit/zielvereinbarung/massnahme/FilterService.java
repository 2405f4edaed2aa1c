package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.massnahme.GespeicherterFilter;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The filters of the lists that the actor keeps, per Kommune; another person's filter is not found. */
@Stateless
@Guarded
public class FilterService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** The own filters by name. */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public List<FilterZeile> eigene() {
        return find().stream()
                .map(f -> new FilterZeile(f.id(), f.name(), f.abfrage()))
                .toList();
    }

    /**
     * Keeps a filter.
     *
     * @param abfrage query of the address without the question mark
     * @return its id
     * @throws de.familienaudit.shared.BusinessRuleException F.filter_…, form.zu_lang
     * @throws de.familienaudit.shared.ConflictException when the same person saves twice at the same moment
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public long speichern(String name, String abfrage) {
        Akteur akteur = currentActor.get();
        GespeicherterFilter filter =
                new GespeicherterFilter(akteur.kommuneId(), akteur.kontoId(), name, abfrage, find());
        em.persist(filter);
        return filter.id();
    }

    /**
     * @throws NotFoundException R-2
     * @throws de.familienaudit.shared.BusinessRuleException F.filter_…, form.zu_lang
     */
    @Requires(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN)
    public void umbenennen(long id, String name) {
        get(id).umbenennen(name, find());
    }

    /** @throws NotFoundException R-2 */
    @Requires(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN)
    public void loeschen(long id) {
        em.remove(get(id));
    }

    private List<GespeicherterFilter> find() {
        return em.createQuery(
                        "select f from GespeicherterFilter f where f.kommuneId = :kommune and f.kontoId = :konto"
                                + " order by lower(f.name), f.id",
                        GespeicherterFilter.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("konto", currentActor.get().kontoId())
                .getResultList();
    }

    private GespeicherterFilter get(long id) {
        return find().stream().filter(f -> f.id() == id).findFirst().orElseThrow(NotFoundException::new);
    }
}
