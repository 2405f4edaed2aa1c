package de.familienaudit.haushalt.pruefung;

import de.familienaudit.haushalt.domain.buch.Buchbefundart;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

/** What the database found when it looked at the ledger, and the looking itself; one statement for each question. */
@Dependent
class BuchpruefungRepository {

    private static final String STAND =
            "select p.geprueft_am, p.buchungen, p.befunde from buchpruefung p where p.kommune_id = ?1";

    /** An amount of SATZ_UNVOLLSTAENDIG would be a number of lines. */
    private static final String BEFUNDE =
            """
            select f.art, f.satz_id, s.tag, j.id, h.wortlaut, y.jahr, g.id,
                   case when f.art <> 'SATZ_UNVOLLSTAENDIG' then f.soll end,
                   case when f.art <> 'SATZ_UNVOLLSTAENDIG' then f.ist end
              from buchbefund f
              left join buchungssatz s on s.id = f.satz_id
              left join jahresstelle j on j.id = f.jahresstelle_id
              left join haushaltsstelle h on h.id = j.haushaltsstelle_id
              left join haushaltsjahr y on y.id = j.haushaltsjahr_id
              left join bindung g on g.id = f.bindung_id
             where f.kommune_id = ?1 order by f.id limit ?2""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** Empty when nobody looked yet. */
    Optional<Buchpruefung> findStand(List<Buchbefund> liste) {
        List<?> rows = em.createNativeQuery(STAND)
                .setParameter(1, currentActor.get().kommuneId())
                .getResultList();
        return rows.stream().map(row -> stand((Object[]) row, liste)).findFirst();
    }

    List<Buchbefund> findBefunde(int hoechstens) {
        List<?> rows = em.createNativeQuery(BEFUNDE)
                .setParameter(1, currentActor.get().kommuneId())
                .setParameter(2, hoechstens)
                .getResultList();
        return rows.stream().map(row -> befund((Object[]) row)).toList();
    }

    /** Looks at the ledger of the Kommune of who acts. */
    void pruefe() {
        em.createNativeQuery("select p.befunde from buch_pruefen() p").getSingleResult();
    }

    /** Looks at the next ledger that nobody looked at for half a day: rows of Kommune, entries and findings; none for none. */
    List<?> pruefeNaechstes() {
        return em.createNativeQuery("select p.kommune_id, p.buchungen, p.befunde from buecher_pruefen() p")
                .getResultList();
    }

    private static Buchpruefung stand(Object[] row, List<Buchbefund> liste) {
        return new Buchpruefung(
                ((Timestamp) row[0]).toInstant(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue(), liste);
    }

    private static Buchbefund befund(Object[] row) {
        return new Buchbefund(
                Buchbefundart.valueOf((String) row[0]),
                id(row[1]),
                row[2] == null ? null : ((Date) row[2]).toLocalDate(),
                id(row[3]),
                row[4] == null ? "" : row[4] + " (" + row[5] + ")",
                id(row[6]),
                betrag(row[7]),
                betrag(row[8]));
    }

    private static Long id(Object wert) {
        return wert == null ? null : ((Number) wert).longValue();
    }

    private static Geldbetrag betrag(Object wert) {
        return wert == null ? null : new Geldbetrag((BigDecimal) wert);
    }
}
