package de.familienaudit.haushalt.stellungnahme;

import de.familienaudit.haushalt.domain.buch.Grenze;
import de.familienaudit.haushalt.domain.jahr.Deckungsring;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.domain.jahr.Jahresstelle;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Positions in all their years, and what lies on which limit for one paper; one statement each. */
@Dependent
class StellenlageQuery {

    private static final String ORTE =
            "select new de.familienaudit.haushalt.stellungnahme.StellenlageQuery$Ort(j, y, r) from Jahresstelle j"
                    + " join Jahresakte y on y.id = j.jahrId left join Deckungsring r on r.id = j.ringId"
                    + " where j.kommuneId = :kommune and j.haushaltsstelleId in :stellen order by j.id";

    /** A position in a ring is limited by the ring: what lies on its other positions counts as well. */
    private static final String FUER_VORLAGE =
            """
            select j.deckungsring_id is not null, coalesce(j.deckungsring_id, j.id), sum(b.betrag)
              from bindung g join bindungszeile z on z.bindung_id = g.id join jahresstelle j on j.id = z.jahresstelle_id
              join buchung b on b.bindungszeile_id = z.id
             where g.kommune_id = ?1 and g.vorlage_id = ?2 and b.kommune_id = ?1
               and b.posten in ('RESERVIERT', 'GEBUNDEN', 'GEZAHLT')
             group by 1, 2""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** @param ring null for none */
    public record Ort(Jahresstelle stelle, Jahresakte jahr, Deckungsring ring) {

        /** Where it is limited. */
        Grenze grenze() {
            return ring == null ? Grenze.jahresstelle(stelle.id()) : Grenze.ring(ring.id());
        }
    }

    /** @param haushaltsstellen at least one */
    List<Ort> findOrte(Collection<Long> haushaltsstellen) {
        return em.createQuery(ORTE, Ort.class)
                .setParameter("kommune", kommune())
                .setParameter("stellen", haushaltsstellen)
                .getResultList();
    }

    /** What is reserved, committed or paid for a paper. */
    Map<Grenze, Geldbetrag> findFuerVorlage(long vorlageId) {
        List<?> rows = em.createNativeQuery(FUER_VORLAGE)
                .setParameter(1, kommune())
                .setParameter(2, vorlageId)
                .getResultList();
        Map<Grenze, Geldbetrag> summen = new HashMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(r -> summen.put(
                        new Grenze((Boolean) r[0], ((Number) r[1]).longValue()), new Geldbetrag((BigDecimal) r[2])));
        return summen;
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }
}
