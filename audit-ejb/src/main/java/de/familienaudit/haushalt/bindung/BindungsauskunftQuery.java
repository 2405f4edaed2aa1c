package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.shared.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The commitments of one measure or one paper with their sums: one statement, which reads their lines and no others (rules H-9, H-13). Row-level
 * security leaves out those of papers that the viewer may not see.
 */
@Dependent
class BindungsauskunftQuery {

    /** Begins as the rows of {@link BindungQuery} do. */
    private static final String AUSKUNFT = "select s.id, s.betreff, s.jahr, s.tag, s.erfasst_von, " + BindungQuery.STAND
            + ", s.art, s.reserviert, s.gebunden, s.gezahlt, count(*) over (), s.nacherfasst, s.stellen,"
            + " sum(s.reserviert) over (), sum(s.gebunden) over (), sum(s.gezahlt) over ()"
            + " from (select g.id, g.betreff, g.beantragt_am, g.erfasst_von, g.nacherfasst, " + BindungQuery.TAG
            + " as tag, "
            + """
              max(h.jahr) as jahr, string_agg(distinct p.wortlaut, '\n' order by p.wortlaut) as stellen,
                     (select z.art from zustimmung z where z.bindung_id = g.id and z.kommune_id = ?1
                       order by z.folge desc limit 1) as art,
                     coalesce(sum(b.betrag) filter (where b.posten = 'RESERVIERT'), 0) as reserviert,
                     coalesce(sum(b.betrag) filter (where b.posten = 'GEBUNDEN'), 0) as gebunden,
                     coalesce(sum(b.betrag) filter (where b.posten = 'GEZAHLT'), 0) as gezahlt
                from bindung g
                join bindungszeile l on l.bindung_id = g.id
                join jahresstelle j on j.id = l.jahresstelle_id
                join haushaltsjahr h on h.id = j.haushaltsjahr_id
                join haushaltsstelle p on p.id = j.haushaltsstelle_id
                left join buchung b on b.bindungszeile_id = l.id and b.kommune_id = ?1
               where g.kommune_id = ?1 and\s""";

    private static final String FOLGE = " = ?2 group by g.id) s order by s.beantragt_am desc, s.id desc limit ?3";

    private static final String ZU_MASSNAHME = AUSKUNFT + "g.massnahme_id" + FOLGE;
    private static final String ZU_VORLAGE = AUSKUNFT + "g.vorlage_id" + FOLGE;

    private static final int STELLEN = 12;
    private static final int SUMMEN = 13;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    Bindungsauskunft zuMassnahme(long massnahmeId, int hoechstens) {
        return auskunft(ZU_MASSNAHME, massnahmeId, hoechstens);
    }

    Bindungsauskunft zuVorlage(long vorlageId, int hoechstens) {
        return auskunft(ZU_VORLAGE, vorlageId, hoechstens);
    }

    private Bindungsauskunft auskunft(String sql, long id, int hoechstens) {
        List<?> rows = em.createNativeQuery(sql)
                .setParameter(1, currentActor.get().kommuneId())
                .setParameter(2, id)
                .setParameter(3, hoechstens)
                .getResultList();
        return new Bindungsauskunft(
                rows.stream().map(row -> zeile((Object[]) row)).toList(),
                BindungQuery.gesamt(rows),
                BindungZeile.Betraege.von(rows.isEmpty() ? Zeilenstand.LEER : summe((Object[]) rows.get(0))));
    }

    private static Bindungsauskunft.Zeile zeile(Object[] row) {
        return new Bindungsauskunft.Zeile(
                BindungQuery.zeile(row), ((String) row[STELLEN]).lines().toList());
    }

    private static Zeilenstand summe(Object[] row) {
        return new Zeilenstand(
                BindungRepository.betrag(row[SUMMEN]),
                BindungRepository.betrag(row[SUMMEN + 1]),
                BindungRepository.betrag(row[SUMMEN + 2]));
    }
}
