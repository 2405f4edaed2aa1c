package de.familienaudit.haushalt.aufnahme;

import de.familienaudit.haushalt.domain.aufnahme.Planstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Doppikstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.haushalt.domain.haushaltsstelle.Kameralstelle;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** All positions of the actor's Kommune that are written as a year is kept, with what it holds for them; one statement. Full join as for lists. */
@Dependent
class PlanbestandQuery {

    private static final String BESTAND =
            """
            select h.id, h.wortlaut, h.praefix, h.unterabschnitt, h.massnahme, h.gruppierung, h.produkt, h.konto, h.bezeichnung, h.seite, j.id,
                   coalesce((select sum(b.betrag) from buchung b
                              where b.kommune_id = ?1 and b.jahresstelle_id = j.id and b.posten = 'ANSATZ'), 0)
              from (select * from jahresstelle where kommune_id = ?1 and haushaltsjahr_id = ?2) j
              full join (select * from haushaltsstelle where kommune_id = ?1 and stil = ?3) h on h.id = j.haushaltsstelle_id
             where coalesce(h.id, 0) > 0
             order by h.praefix, h.unterabschnitt, h.massnahme, h.gruppierung, h.produkt, h.konto""";

    private static final int WORTLAUT = 1;
    private static final int PRAEFIX = 2;
    private static final int UNTERABSCHNITT = 3;
    private static final int MASSNAHME = 4;
    private static final int GRUPPIERUNG = 5;
    private static final int PRODUKT = 6;
    private static final int KONTO = 7;
    private static final int BEZEICHNUNG = 8;
    private static final int SEITE = 9;
    private static final int JAHRESSTELLE = 10;
    private static final int ANSATZ = 11;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** @param fortgefuehrte positions of the year whose Ansatz is only carried on */
    List<Planstelle> findAll(Jahresakte jahr, Set<Long> fortgefuehrte) {
        List<?> rows = em.createNativeQuery(BESTAND)
                .setParameter(1, currentActor.get().kommuneId())
                .setParameter(2, jahr.id())
                .setParameter(3, jahr.stil().name())
                .getResultList();
        return rows.stream().map(row -> stelle((Object[]) row, fortgefuehrte)).toList();
    }

    private static Planstelle stelle(Object[] row, Set<Long> fortgefuehrte) {
        boolean kameral = !text(row, UNTERABSCHNITT).isEmpty();
        Long imJahr = row[JAHRESSTELLE] == null ? null : ((Number) row[JAHRESSTELLE]).longValue();
        return new Planstelle(
                ((Number) row[0]).longValue(),
                kameral
                        ? new Kameralstelle(
                                text(row, WORTLAUT),
                                text(row, PRAEFIX),
                                text(row, UNTERABSCHNITT),
                                text(row, MASSNAHME),
                                text(row, GRUPPIERUNG))
                        : null,
                kameral ? null : new Doppikstelle(text(row, PRODUKT), text(row, KONTO)),
                text(row, BEZEICHNUNG),
                Haushaltsseite.valueOf(text(row, SEITE)),
                imJahr,
                new Geldbetrag((BigDecimal) row[ANSATZ]),
                imJahr != null && fortgefuehrte.contains(imJahr));
    }

    private static String text(Object[] row, int spalte) {
        return (String) row[spalte];
    }
}
