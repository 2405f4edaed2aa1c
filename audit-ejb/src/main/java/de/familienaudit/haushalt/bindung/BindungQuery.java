package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.haushalt.domain.bindung.Bindungsstand;
import de.familienaudit.haushalt.domain.bindung.Vorgangslage;
import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmungsart;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Seite;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Commitments page by page with their sums, and the acts of one (rules H-9, H-13); those whose paper the viewer may not see are not there. */
@Dependent
class BindungQuery {

    /** The same as {@link Bindungsstand#von}. */
    private static final String STAND = "case when s.gezahlt <> 0 then case when s.reserviert <> 0 or s.gebunden <> 0"
            + " then 'TEILWEISE_GEZAHLT' else 'GEZAHLT' end when s.gebunden <> 0 then 'GEBUNDEN'"
            + " when s.reserviert <> 0 then 'BEANTRAGT' else 'ENTFALLEN' end";

    private static final String SUMMEN =
            """
            select l.bindung_id as bindung, max(h.jahr) as jahr,
                   coalesce(sum(b.betrag) filter (where b.posten = 'RESERVIERT'), 0) as reserviert,
                   coalesce(sum(b.betrag) filter (where b.posten = 'GEBUNDEN'), 0) as gebunden,
                   coalesce(sum(b.betrag) filter (where b.posten = 'GEZAHLT'), 0) as gezahlt
              from bindungszeile l
              join jahresstelle j on j.id = l.jahresstelle_id
              join haushaltsjahr h on h.id = j.haushaltsjahr_id
              left join buchung b on b.bindungszeile_id = l.id and b.kommune_id = ?1
             where l.kommune_id = ?1 and (?2 = 0 or h.jahr = ?2) group by l.bindung_id""";

    private static final String SEITE =
            "select g.id, g.betreff, s.jahr, case when not (g.nacherfasst and exists (select 1 from nacherfassung n"
                    + " where n.bindung_id = g.id and n.kommune_id = ?1 and not n.tag_bekannt)) then g.beantragt_am end, g.erfasst_von, "
                    + STAND + ", z.art, s.reserviert, s.gebunden, s.gezahlt, count(*) over (), g.nacherfasst"
                    + " from bindung g join (" + SUMMEN + ") s on s.bindung = g.id"
                    + " left join zustimmung z on z.bindung_id = g.id"
                    + " and not exists (select 1 from zustimmung n where n.bindung_id = g.id and n.folge > z.folge)"
                    + " where g.kommune_id = ?1 and (?3 = '' or lower(g.betreff) like ?3 escape '\\')"
                    + " and (?4 = 0 or g.antrag_konto_id = ?4 and not g.nacherfasst) and (?5 = '' or " + STAND
                    + " = ?5)"
                    + " order by g.beantragt_am desc, g.id desc limit ?6 offset ?7";

    private static final int GESAMT = 10;
    private static final int NACHERFASST = 11;
    private static final int VORGANG_NACHERFASST = 10;

    /** The day of what was paid or consented to is no day where only the year is known (G-7). */
    private static final String VORGAENGE =
            """
            select s.id, s.art,
                   case when not (s.art in ('ZAHLUNG', 'RESERVIERUNG') and s.nacherfasst
                                  and exists (select 1 from nacherfassung n
                                               where n.bindung_id = ?2 and n.kommune_id = ?1 and not n.tag_bekannt))
                        then s.tag end,
                   coalesce(sum(b.betrag) filter (where b.posten = 'RESERVIERT'), 0),
                   coalesce(sum(b.betrag) filter (where b.posten = 'GEBUNDEN'), 0),
                   coalesce(sum(b.betrag) filter (where b.posten = 'GEZAHLT'), 0),
                   exists (select 1 from buchungssatz w where w.storniert_id = s.id),
                   coalesce(a.begruendung, ''), coalesce(a.beleg, ''), coalesce(a.erfasst_von, ''),
                   s.nacherfasst
              from bindungszeile l
              join buchung b on b.bindungszeile_id = l.id and b.kommune_id = ?1
              join buchungssatz s on s.id = b.satz_id
              left join buchungsangabe a on a.satz_id = s.id
             where l.kommune_id = ?1 and l.bindung_id = ?2
             group by s.id, a.id order by s.erfasst_am desc, s.id desc limit 200""";

    private static final String AUSGABEN =
            """
            select j.id, h.wortlaut, h.bezeichnung
              from jahresstelle j
              join haushaltsjahr y on y.id = j.haushaltsjahr_id
              join haushaltsstelle h on h.id = j.haushaltsstelle_id
             where j.kommune_id = ?1 and y.jahr = ?2 and j.seite = 'AUSGABE'
             order by h.praefix, h.unterabschnitt, h.massnahme, h.gruppierung, h.produkt, h.konto, h.id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** One statement; another one when the page that was asked for does not exist. */
    Seite<BindungZeile> findSeite(BindungFilter filter, int groesse) {
        int nummer = Math.max(1, filter.seite());
        List<?> rows = rows(filter, nummer, groesse);
        if (rows.isEmpty() && nummer > 1) {
            long gesamt = gesamt(rows(filter, 1, groesse));
            nummer = Seite.nummer(gesamt, nummer, groesse);
            rows = rows(filter, nummer, groesse);
        }
        return new Seite<>(rows.stream().map(row -> zeile((Object[]) row)).toList(), gesamt(rows), nummer, groesse);
    }

    private List<?> rows(BindungFilter filter, int nummer, int groesse) {
        return em.createNativeQuery(SEITE)
                .setParameter(1, kommune())
                .setParameter(2, filter.jahreszahl())
                .setParameter(3, muster(filter.text()))
                .setParameter(4, filter.meine() ? currentActor.get().kontoId() : 0L)
                .setParameter(
                        5,
                        EnumNames.find(Bindungsstand.class, filter.stand())
                                .map(Enum::name)
                                .orElse(""))
                .setParameter(6, groesse)
                .setParameter(7, (long) (nummer - 1) * groesse)
                .getResultList();
    }

    /**
     * The latest first, and of very many the latest ones.
     *
     * @param abgeschlossen whether the year of the commitment is closed
     */
    List<Bindungsblatt.Vorgang> findVorgaenge(long bindungId, boolean abgeschlossen) {
        List<?> rows = em.createNativeQuery(VORGAENGE)
                .setParameter(1, kommune())
                .setParameter(2, bindungId)
                .getResultList();
        return rows.stream().map(row -> vorgang((Object[]) row, abgeschlossen)).toList();
    }

    private static Bindungsblatt.Vorgang vorgang(Object[] row, boolean abgeschlossen) {
        Buchungsart art = Buchungsart.valueOf((String) row[1]);
        return new Bindungsblatt.Vorgang(
                ((Number) row[0]).longValue(),
                art,
                tag(row[2]),
                BindungRepository.betrag(row[3]),
                BindungRepository.betrag(row[4]),
                BindungRepository.betrag(row[5]),
                Vorgangslage.von(art, (Boolean) row[VORGANG_NACHERFASST], (Boolean) row[6], abgeschlossen),
                (String) row[7],
                (String) row[8],
                (String) row[9]);
    }

    /** By their numbers. */
    List<Stellenwahl> findAusgaben(int jahr) {
        List<?> rows = em.createNativeQuery(AUSGABEN)
                .setParameter(1, kommune())
                .setParameter(2, jahr)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Stellenwahl(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
                .toList();
    }

    private static BindungZeile zeile(Object[] row) {
        return new BindungZeile(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).intValue(),
                tag(row[3]),
                (String) row[4],
                Bindungsstand.valueOf((String) row[5]),
                row[6] == null ? null : Zustimmungsart.valueOf((String) row[6]),
                BindungZeile.Betraege.von(new Zeilenstand(
                        BindungRepository.betrag(row[7]),
                        BindungRepository.betrag(row[8]),
                        BindungRepository.betrag(row[9]))),
                (Boolean) row[NACHERFASST]);
    }

    private static long gesamt(List<?> rows) {
        return rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[GESAMT]).longValue();
    }

    private static LocalDate tag(Object wert) {
        return wert instanceof Date tag ? tag.toLocalDate() : (LocalDate) wert;
    }

    private static String muster(String text) {
        return text.isEmpty() ? "" : "%" + text.toLowerCase(Locale.GERMAN).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }
}
