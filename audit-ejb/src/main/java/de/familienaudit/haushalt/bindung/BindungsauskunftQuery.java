package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.domain.bindung.Bindungsstand;
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

    private static final String AUSKUNFT =
            """
            select g.id, g.betreff, max(h.jahr), string_agg(distinct p.wortlaut, '\n' order by p.wortlaut),
                   coalesce(sum(b.betrag) filter (where b.posten = 'RESERVIERT'), 0),
                   coalesce(sum(b.betrag) filter (where b.posten = 'GEBUNDEN'), 0),
                   coalesce(sum(b.betrag) filter (where b.posten = 'GEZAHLT'), 0),
                   coalesce(sum(sum(b.betrag) filter (where b.posten = 'RESERVIERT')) over (), 0),
                   coalesce(sum(sum(b.betrag) filter (where b.posten = 'GEBUNDEN')) over (), 0),
                   coalesce(sum(sum(b.betrag) filter (where b.posten = 'GEZAHLT')) over (), 0),
                   count(*) over ()
              from bindung g
              join bindungszeile l on l.bindung_id = g.id
              join jahresstelle j on j.id = l.jahresstelle_id
              join haushaltsjahr h on h.id = j.haushaltsjahr_id
              join haushaltsstelle p on p.id = j.haushaltsstelle_id
              left join buchung b on b.bindungszeile_id = l.id and b.kommune_id = ?1
             where g.kommune_id = ?1 and\s""";

    private static final String FOLGE = " = ?2 group by g.id order by g.beantragt_am desc, g.id desc limit ?3";

    private static final String ZU_MASSNAHME = AUSKUNFT + "g.massnahme_id" + FOLGE;
    private static final String ZU_VORLAGE = AUSKUNFT + "g.vorlage_id" + FOLGE;

    /** Where the three amounts of a row begin, and those of all rows. */
    private static final int BETRAEGE = 4;

    private static final int SUMMEN = 7;
    private static final int GESAMT = 10;

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
        if (rows.isEmpty()) {
            return new Bindungsauskunft(List.of(), 0, BindungZeile.Betraege.von(Zeilenstand.LEER));
        }
        Object[] erste = (Object[]) rows.get(0);
        return new Bindungsauskunft(
                rows.stream().map(row -> zeile((Object[]) row)).toList(),
                ((Number) erste[GESAMT]).longValue(),
                BindungZeile.Betraege.von(stand(erste, SUMMEN)));
    }

    private static Bindungsauskunft.Zeile zeile(Object[] row) {
        Zeilenstand stand = stand(row, BETRAEGE);
        return new Bindungsauskunft.Zeile(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).intValue(),
                Bindungsstand.von(stand),
                BindungZeile.Betraege.von(stand),
                ((String) row[3]).lines().toList());
    }

    private static Zeilenstand stand(Object[] row, int ab) {
        return new Zeilenstand(
                BindungRepository.betrag(row[ab]),
                BindungRepository.betrag(row[ab + 1]),
                BindungRepository.betrag(row[ab + 2]));
    }
}
