package de.familienaudit.stelle;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.stelle.domain.Besetzungsart;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules S-1 and R-4: in which functions the actor may act as Landrätin on a day: as the head of a Stelle with the role
 * LANDRAT, or as the confirmed deputy of such a person. Asked afresh from the database by whoever lets somebody sign.
 */
@Dependent
public class LandratFunktionen {

    private static final String GIBT_ROLLE = " exists (select r.id from Rollenvergabe r where r.kommuneId = :kommune"
            + " and r.rolle = :landrat and (r.gueltig.von is null or r.gueltig.von <= :tag)"
            + " and (r.gueltig.bis is null or r.gueltig.bis >= :tag) and r.kontoId = ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** Own functions first, by name of the Stelle; none for whoever may not. */
    public List<LandratFunktion> am(LocalDate tag) {
        return Stream.concat(eigene(tag).stream(), vertretungen(tag).stream()).toList();
    }

    private List<LandratFunktion> eigene(LocalDate tag) {
        return em.createQuery(
                        "select new de.familienaudit.stelle.LandratFunktion(s.name, '') from Stellenbesetzung b join b.stelle s where b.kommuneId = :kommune"
                                + " and b.kontoId = :konto and b.art = :leitung"
                                + " and (b.gueltig.von is null or b.gueltig.von <= :tag)"
                                + " and (b.gueltig.bis is null or b.gueltig.bis >= :tag) and"
                                + GIBT_ROLLE + ":konto) order by s.name, b.id",
                        LandratFunktion.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("konto", currentActor.get().kontoId())
                .setParameter("leitung", Besetzungsart.LEITUNG)
                .setParameter("landrat", Rolle.LANDRAT)
                .setParameter("tag", tag)
                .getResultList();
    }

    private List<LandratFunktion> vertretungen(LocalDate tag) {
        return em.createQuery(
                        "select new de.familienaudit.stelle.LandratFunktion(s.name,"
                                + " trim(function('kontoname_am', v.inhaberId, :tag))) from Vertretung v join v.stelle s"
                                + " where v.kommuneId = :kommune and v.vertreterId = :konto and v.landrat = true"
                                + " and v.bestaetigtAm is not null and v.beendetAm is null"
                                + " and v.gueltig.von <= :tag and v.gueltig.bis >= :tag and"
                                + GIBT_ROLLE + "v.inhaberId) order by v.id",
                        LandratFunktion.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("konto", currentActor.get().kontoId())
                .setParameter("landrat", Rolle.LANDRAT)
                .setParameter("tag", tag)
                .getResultList();
    }
}
