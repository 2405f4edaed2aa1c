package de.familienaudit.haushalt.nacherfassung;

import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil;
import de.familienaudit.shared.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Positions that expenditure can be recorded on; one statement. */
@Dependent
class NacherfassungQuery {

    private static final String AUSGABEN =
            """
            select h.id, h.wortlaut, h.bezeichnung from haushaltsstelle h
             where h.kommune_id = ?1 and h.stil = ?2 and h.seite = 'AUSGABE'
             order by h.praefix, h.unterabschnitt, h.massnahme, h.gruppierung, h.produkt, h.konto, h.id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** By their numbers. */
    List<Stellenwahl> findAusgaben(Rechnungsstil stil) {
        List<?> rows = em.createNativeQuery(AUSGABEN)
                .setParameter(1, currentActor.get().kommuneId())
                .setParameter(2, stil.name())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Stellenwahl(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
                .toList();
    }
}
