package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.zeit.ZeitDetails;
import de.familienaudit.zielvereinbarung.fassung.Textspalten;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The measures of a draft to choose several from, page by page; ids are those of a Fassung found before (rule R-2). */
@Dependent
class SammelQuery {

    static final int JE_SEITE = 100;

    /** Parameters: 1 the Fassung, 2 number of the Handlungsfeld, 3 the Stelle that is accountable or named, 0 for all. */
    private static final String WO =
            """
             from massnahmentext t where t.fassung_id = ?1 and (?2 = 0 or t.nr_handlungsfeld = ?2)
              and (?3 = 0 or exists (select 1 from stelle s where s.id = t.federfuehrung_id and s.wirksam_id = ?3)
                   or exists (select 1 from beteiligung b join stelle s on s.id = b.stelle_id
                               where b.massnahmentext_id = t.id and s.wirksam_id = ?3))
            """;

    private static final String ZEILEN =
            """
            select t.massnahme_id, t.version, t.nr_handlungsfeld || '.' || t.nr_ziel || '.' || t.nr_massnahme, t.titel,
                   (select w.name from stelle s join stelle w on w.id = s.wirksam_id where s.id = t.federfuehrung_id),
                   (select string_agg(x.name, ', ' order by x.platz) from (
                       select w.name, min(b.reihenfolge) as platz from beteiligung b join stelle s on s.id = b.stelle_id
                         join stelle w on w.id = s.wirksam_id where b.massnahmentext_id = t.id group by w.name) x),
                   t.beginn_wortlaut, t.beginn_art, cast(t.beginn_von as text), cast(t.beginn_bis as text),
                   t.ende_wortlaut, t.ende_art, cast(t.ende_von as text), cast(t.ende_bis as text)"""
                    + WO + " order by t.nr_handlungsfeld, t.nr_ziel, t.nr_massnahme limit ?4 offset ?5";

    @PersistenceContext
    private EntityManager em;

    /**
     * Which measures.
     *
     * @param handlungsfeld its number, null for all
     * @param stelleId only measures for which this Stelle is accountable or named, null for all
     */
    record Filter(long fassungId, Integer handlungsfeld, Long stelleId) {}

    long count(Filter filter) {
        return ((Number) bind("select count(*)" + WO, filter).getSingleResult()).longValue();
    }

    /** @param seite number of the page, from 1 */
    List<SammelAuswahl.Zeile> zeilen(Filter filter, int seite) {
        List<?> rows = bind(ZEILEN, filter)
                .setParameter(4, JE_SEITE)
                .setParameter(5, (seite - 1) * JE_SEITE)
                .getResultList();
        return rows.stream().map(row -> zeile((Object[]) row)).toList();
    }

    /** The version of each of these measures as it is now; those that are gone are left out. */
    List<SammelAendern.Gewaehlt> versionen(long fassungId, List<Long> massnahmen) {
        return massnahmen.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new de.familienaudit.zielvereinbarung.entwurf.SammelAendern$Gewaehlt(t.massnahme.id,"
                                        + " t.version) from Massnahmentext t where t.fassung.id = :fassung"
                                        + " and t.massnahme.id in :ids",
                                SammelAendern.Gewaehlt.class)
                        .setParameter("fassung", fassungId)
                        .setParameter("ids", massnahmen)
                        .getResultList();
    }

    private Query bind(String sql, Filter filter) {
        return em.createNativeQuery(sql)
                .setParameter(1, filter.fassungId())
                .setParameter(2, Objects.requireNonNullElse(filter.handlungsfeld(), 0))
                .setParameter(3, Objects.requireNonNullElse(filter.stelleId(), 0L));
    }

    private static SammelAuswahl.Zeile zeile(Object[] row) {
        return new SammelAuswahl.Zeile(
                ((Number) row[0]).longValue(),
                Textspalten.zahl(row[1]),
                (String) row[2],
                (String) row[3],
                row[4] == null ? "" : (String) row[4],
                row[5] == null ? "" : (String) row[5],
                zeit(row, 6),
                zeit(row, 10));
    }

    private static ZeitDetails zeit(Object[] row, int ab) {
        return new ZeitDetails((String) row[ab], (String) row[ab + 1], tag(row[ab + 2]), tag(row[ab + 3]));
    }

    private static LocalDate tag(Object wert) {
        return wert == null ? null : LocalDate.parse((String) wert);
    }
}
