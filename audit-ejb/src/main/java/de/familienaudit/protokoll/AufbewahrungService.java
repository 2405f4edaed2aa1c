package de.familienaudit.protokoll;

import de.familienaudit.protokoll.domain.Protokolleinstellung;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zugang.ZugangRechte;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** How long the change log of the Kommune is kept (rule G-2). */
@Stateless
@Guarded
public class AufbewahrungService {

    private static final int NIE_GEAENDERT = -1;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** What holds now. */
    @Requires(value = ProtokollRechte.PROTOKOLL_LESEN, schreibt = false)
    public Aufbewahrung aufbewahrung() {
        return find().map(e -> new Aufbewahrung(e.aufbewahrungJahre(), e.version()))
                .orElse(new Aufbewahrung(Protokolleinstellung.VORGABE, NIE_GEAENDERT));
    }

    /**
     * Sets how long entries are kept from now on; the job clears by it the next night.
     *
     * @throws de.familienaudit.shared.BusinessRuleException G-2.aufbewahrung
     * @throws ConflictException G-4
     */
    @Requires(ZugangRechte.SICHERHEIT_EINSTELLEN)
    public void aendern(Aufbewahrung command) {
        Optional<Protokolleinstellung> gespeichert = find();
        if (command.version() != gespeichert.map(Protokolleinstellung::version).orElse(NIE_GEAENDERT)) {
            throw new ConflictException();
        }
        Protokolleinstellung einstellung = gespeichert.orElseGet(
                () -> new Protokolleinstellung(currentActor.get().kommuneId()));
        einstellung.bewahreAuf(command.jahre());
        if (gespeichert.isEmpty()) {
            em.persist(einstellung);
        }
    }

    private Optional<Protokolleinstellung> find() {
        return em.createQuery(
                        "select e from Protokolleinstellung e where e.kommuneId = :kommune", Protokolleinstellung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .getResultStream()
                .findFirst();
    }
}
