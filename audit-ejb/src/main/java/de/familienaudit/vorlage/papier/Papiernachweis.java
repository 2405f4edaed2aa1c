package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Answers the slices above of papers that the actor may see (V-10). */
@Dependent
class Papiernachweis implements Papierverweise {

    @Inject
    private Papierakten akten;

    @Inject
    private CurrentActor currentActor;

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<String> findNummer(long vorlageId) {
        return akten.find(List.of(vorlageId)).stream().findFirst().map(Papierakte::nummer);
    }

    @Override
    public Optional<Long> findId(String nummer) {
        return em.createQuery(
                        "select v.id from Vorlage v where v.kommuneId = :kommune and v.nummer = :nummer", Long.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("nummer", nummer)
                .getResultStream()
                .findFirst();
    }
}
