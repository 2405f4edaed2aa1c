package de.familienaudit.haushalt.zahlung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Optional;

/** What acts of commitments belong to, and what was paid by them; one statement for each question. */
@Dependent
class ZahlungRepository {

    /** Of the lines of an act: what is paid there, and what corrections of any of their acts added or took. */
    private static final String GEZAHLT =
            """
            with zeile as (select distinct e.bindungszeile_id as id from buchung e
                            where e.kommune_id = ?1 and e.satz_id = ?2 and e.posten = 'GEZAHLT')
            select coalesce((select sum(b.betrag) from buchung b join zeile on zeile.id = b.bindungszeile_id
                              where b.kommune_id = ?1 and b.posten = 'GEZAHLT'), 0)
                 + coalesce((select sum(k.betrag) from buchungssatz s join buchung k on k.satz_id = s.id
                              where s.kommune_id = ?1 and s.art = 'BERICHTIGUNG'
                                and s.berichtigt_id in (select b.satz_id from buchung b join zeile on zeile.id = b.bindungszeile_id
                                                         where b.kommune_id = ?1)
                                and not exists (select 1 from buchungssatz w where w.storniert_id = s.id)), 0)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** The commitment that the lines of an act belong to; empty for none. */
    Optional<Long> findBindung(long satzId) {
        return em.createQuery(
                        "select distinct z.bindungId from Buchungsakte b, Bindungszeilenakte z where b.kommuneId = :kommune"
                                + " and b.satzId = :id and z.id = b.bindungszeileId",
                        Long.class)
                .setParameter("kommune", kommune())
                .setParameter("id", satzId)
                .getResultStream()
                .findFirst();
    }

    /** What is paid on the lines of an act, after all corrections of them. */
    Geldbetrag sumPaid(long satzId) {
        return new Geldbetrag((BigDecimal) em.createNativeQuery(GEZAHLT)
                .setParameter(1, kommune())
                .setParameter(2, satzId)
                .getSingleResult());
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }
}
