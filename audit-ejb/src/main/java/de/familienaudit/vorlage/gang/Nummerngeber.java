package de.familienaudit.vorlage.gang;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.domain.gang.Nummernkreis;
import de.familienaudit.vorlage.domain.gang.Nummernmuster;
import de.familienaudit.vorlage.domain.gang.Nummernquelle;
import de.familienaudit.vorlage.domain.gang.Nummernvergabe;
import de.familienaudit.vorlage.papier.VorlagenRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Rule V-1: gives the next number. Whoever calls holds the lock of the Kommune ({@link VorlagenRepository#lockKommune}) in the database
 * until the end of the transaction, so that two servers give different ones; a submission that fails gives its number back with
 * everything else.
 */
@Dependent
class Nummerngeber {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VorlagenRepository papiere;

    @Inject
    private CurrentActor currentActor;

    /**
     * @param jahr in which the paper was begun
     * @return empty where the council information system gives the numbers
     */
    Optional<String> naechste(int jahr) {
        Nummernvergabe vergabe = vergabe().orElse(null);
        if (vergabe == null || vergabe.quelle() != Nummernquelle.PROGRAMM) {
            return Optional.empty();
        }
        Nummernmuster muster = vergabe.muster();
        Nummernkreis kreis = kreis(muster.kreis(jahr));
        String nummer;
        do {
            nummer = muster.nummer(jahr, kreis.naechste());
        } while (papiere.istVergeben(nummer, null));
        if (kreis.id() == null) {
            em.persist(kreis);
        }
        em.flush();
        return Optional.of(nummer);
    }

    /** A number that the Gremienbüro entered is not given a second time once the program gives them. */
    void eingetragen(String nummer) {
        Nummernmuster muster =
                vergabe().map(Nummernvergabe::muster).orElseGet(() -> new Nummernmuster(Nummernmuster.STANDARD, null));
        muster.lies(nummer).ifPresent(stelle -> {
            Nummernkreis kreis = kreis(stelle.kreis());
            if (kreis.mindestens(stelle.laufend()) && kreis.id() == null) {
                em.persist(kreis);
            }
        });
    }

    Optional<Nummernvergabe> vergabe() {
        return em.createQuery("select n from Nummernvergabe n where n.kommuneId = :kommune", Nummernvergabe.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .getResultStream()
                .findFirst();
    }

    private Nummernkreis kreis(String name) {
        return em.createQuery(
                        "select k from Nummernkreis k where k.kommuneId = :kommune and k.kreis = :kreis",
                        Nummernkreis.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("kreis", name)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Nummernkreis(currentActor.get().kommuneId(), name));
    }
}
