package de.familienaudit.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;

/**
 * Rules R-4 and G-2: from here on the change log of this transaction says that the actor acts in Vertretung of somebody.
 * The guard notes it when a role of the actor comes only from a deputyship; a service notes it when the right on the
 * object does.
 */
@Dependent
public class Vertretungsvermerk {

    @PersistenceContext
    private EntityManager em;

    /** @param inVertretungVon name of the person represented; empty changes nothing: the act is the actor's own */
    public void setzen(String inVertretungVon) {
        Objects.requireNonNull(inVertretungVon, "inVertretungVon");
        if (!inVertretungVon.isEmpty()) {
            em.createNativeQuery("select set_config('audit.vertretung', ?1, true)")
                    .setParameter(1, inVertretungVon)
                    .getSingleResult();
        }
    }
}
