package de.familienaudit.haushalt.stellungnahme;

import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.haushalt.domain.jahr.Haushaltsjahr;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Positions in all their years, what their Ansätze are, and what lies on them for one paper; one statement each. */
@Dependent
class StellenlageQuery {

    private static final String IDS = "any (cast(string_to_array(?2, ',') as bigint[]))";

    private static final String ORTE =
            "select j.id, j.haushaltsstelle_id, j.seite, j.deckungsring_id, r.nummer, y.jahr, y.nachweis,"
                    + " y.abgeschlossen_am from jahresstelle j join haushaltsjahr y on y.id = j.haushaltsjahr_id"
                    + " left join deckungsring r on r.id = j.deckungsring_id and r.kommune_id = ?1"
                    + " where j.kommune_id = ?1 and j.haushaltsstelle_id = " + IDS;

    /** With Nachträge; the act by which the Ansatz came last counts if nobody reversed it. */
    private static final String ANSAETZE = "select b.jahresstelle_id, sum(b.betrag),"
            + " (array_agg(s.art order by s.erfasst_am desc, s.id desc) filter (where b.posten = 'ANSATZ' and s.art <> 'STORNO'"
            + " and w.id is null))[1]"
            + " from buchung b join buchungssatz s on s.id = b.satz_id left join buchungssatz w on w.storniert_id = s.id"
            + " where b.kommune_id = ?1 and b.jahresstelle_id = " + IDS + " and b.posten in ('ANSATZ', 'NACHTRAG')"
            + " group by b.jahresstelle_id";

    private static final String FUER_VORLAGE =
            """
            select z.jahresstelle_id, sum(b.betrag)
              from bindung g join bindungszeile z on z.bindung_id = g.id join buchung b on b.bindungszeile_id = z.id
             where g.kommune_id = ?1 and g.vorlage_id = ?2 and b.kommune_id = ?1
               and b.posten in ('RESERVIERT', 'GEBUNDEN', 'GEZAHLT')
             group by z.jahresstelle_id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /**
     * A position in a year.
     *
     * @param ringId null for none
     * @param ring its number; null for none
     * @param jahr without the announcement of its Satzung
     */
    record Ort(long id, long haushaltsstelleId, Haushaltsseite seite, Long ringId, String ring, Haushaltsjahr jahr) {}

    /** @param zuletzt by what it came last; null for no Ansatz */
    record Ansatz(Geldbetrag betrag, Buchungsart zuletzt) {}

    List<Ort> findOrte(Collection<Long> haushaltsstellen) {
        return rows(ORTE, ids(haushaltsstellen)).stream()
                .map(r -> new Ort(
                        id(r[0]),
                        id(r[1]),
                        Haushaltsseite.valueOf((String) r[2]),
                        r[3] == null ? null : id(r[3]),
                        (String) r[4],
                        new Haushaltsjahr(((Number) r[5]).intValue(), (Boolean) r[6], tag(r[7]), null)))
                .toList();
    }

    /** By the id of the position in its year; positions without an Ansatz are left out. */
    Map<Long, Ansatz> findAnsaetze(Collection<Long> jahresstellen) {
        Map<Long, Ansatz> ansaetze = new HashMap<>();
        rows(ANSAETZE, ids(jahresstellen))
                .forEach(r -> ansaetze.put(
                        id(r[0]), new Ansatz(betrag(r[1]), r[2] == null ? null : Buchungsart.valueOf((String) r[2]))));
        return ansaetze;
    }

    /** What is reserved, committed or paid for a paper, by the id of the position in its year. */
    Map<Long, Geldbetrag> findFuerVorlage(long vorlageId) {
        Map<Long, Geldbetrag> summen = new HashMap<>();
        rows(FUER_VORLAGE, vorlageId).forEach(r -> summen.put(id(r[0]), betrag(r[1])));
        return summen;
    }

    private List<Object[]> rows(String sql, Object wert) {
        List<?> rows = em.createNativeQuery(sql)
                .setParameter(1, currentActor.get().kommuneId())
                .setParameter(2, wert)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static String ids(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static long id(Object wert) {
        return ((Number) wert).longValue();
    }

    private static Geldbetrag betrag(Object wert) {
        return new Geldbetrag((BigDecimal) wert);
    }

    private static LocalDate tag(Object wert) {
        return wert instanceof Date tag ? tag.toLocalDate() : (LocalDate) wert;
    }
}
