package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.Geduld;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/**
 * Copies every part of a Fassung into a new draft, or one measure into a draft: the same measures with the same words. One
 * statement per kind of part, so that thousands of measures take no longer than fifty.
 */
@Dependent
class FassungCopy {

    private static final List<String> RAHMEN = List.of(
            "insert into visionspunkt (kommune_id, fassung_id, nummer, text)"
                    + " select kommune_id, ?2, nummer, text from visionspunkt where fassung_id = ?1",
            "insert into handlungsfeld (kommune_id, fassung_id, nummer, titel, untertitel)"
                    + " select kommune_id, ?2, nummer, titel, untertitel from handlungsfeld where fassung_id = ?1",
            "insert into ziel (kommune_id, fassung_id, handlungsfeld_id, nummer, text, indikator, zielquelle)"
                    + " select z.kommune_id, ?2, n.id, z.nummer, z.text, z.indikator, z.zielquelle from ziel z"
                    + " join handlungsfeld h on h.id = z.handlungsfeld_id"
                    + " join handlungsfeld n on n.fassung_id = ?2 and n.nummer = h.nummer where z.fassung_id = ?1");

    private static final List<String> MASSNAHMEN = List.of(
            "insert into massnahmentext (kommune_id, zielvereinbarung_id, fassung_id, ziel_id, massnahme_id,"
                    + " nr_handlungsfeld, nr_ziel, nr_massnahme, titel, indikator, zielgruppe, kosten, verantwortlich,"
                    + " kommunikation, beginn_wortlaut, beginn_art, beginn_von, beginn_bis, ende_wortlaut, ende_art,"
                    + " ende_von, ende_bis, federfuehrung_id, suchtext)"
                    + " select t.kommune_id, t.zielvereinbarung_id, ?2, nz.id, t.massnahme_id, t.nr_handlungsfeld,"
                    + " t.nr_ziel, t.nr_massnahme, t.titel, t.indikator, t.zielgruppe, t.kosten, t.verantwortlich,"
                    + " t.kommunikation, t.beginn_wortlaut, t.beginn_art, t.beginn_von, t.beginn_bis, t.ende_wortlaut,"
                    + " t.ende_art, t.ende_von, t.ende_bis, t.federfuehrung_id, t.suchtext from massnahmentext t"
                    + " join ziel z on z.id = t.ziel_id join handlungsfeld h on h.id = z.handlungsfeld_id"
                    + " join handlungsfeld nh on nh.fassung_id = ?2 and nh.nummer = h.nummer"
                    + " join ziel nz on nz.handlungsfeld_id = nh.id and nz.nummer = z.nummer where t.fassung_id = ?1",
            "insert into beteiligung (kommune_id, massnahmentext_id, stelle_id, reihenfolge)"
                    + " select b.kommune_id, n.id, b.stelle_id, b.reihenfolge from beteiligung b"
                    + " join massnahmentext t on t.id = b.massnahmentext_id"
                    + " join massnahmentext n on n.fassung_id = ?2 and n.massnahme_id = t.massnahme_id"
                    + " where t.fassung_id = ?1",
            "insert into pflichtanlage (kommune_id, massnahmentext_id, reihenfolge, bezeichnung)"
                    + " select p.kommune_id, n.id, p.reihenfolge, p.bezeichnung from pflichtanlage p"
                    + " join massnahmentext t on t.id = p.massnahmentext_id"
                    + " join massnahmentext n on n.fassung_id = ?2 and n.massnahme_id = t.massnahme_id"
                    + " where t.fassung_id = ?1");

    private static final String ABHAENGIGKEITEN = "insert into abhaengigkeit (kommune_id, fassung_id, von, auf)"
            + " select kommune_id, ?2, von, auf from abhaengigkeit where fassung_id = ?1";

    private static final String EINE = " and t.massnahme_id = ?3";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Geduld geduld;

    /** @param entwurf a draft that is stored and still empty */
    void copy(Fassung grundlage, Fassung entwurf) {
        em.flush();
        RAHMEN.forEach(statement -> execute(query(statement, grundlage, entwurf)));
        MASSNAHMEN.forEach(statement -> execute(query(statement, grundlage, entwurf)));
        execute(query(ABHAENGIGKEITEN, grundlage, entwurf));
    }

    /**
     * The words of one measure with its Stellen and annexes; what it builds on stays out.
     *
     * @return whether the draft has its Ziel, and so the measure now
     */
    boolean copy(Fassung grundlage, Fassung entwurf, long massnahmeId) {
        em.flush();
        List<Integer> kopierte = MASSNAHMEN.stream()
                .map(statement -> query(statement + EINE, grundlage, entwurf)
                        .setParameter(3, massnahmeId)
                        .executeUpdate())
                .toList();
        return kopierte.get(0) > 0;
    }

    /** Copies of thousands of rows take their time. */
    private void execute(Query query) {
        geduld.fuer(query::executeUpdate);
    }

    private Query query(String statement, Fassung grundlage, Fassung entwurf) {
        return em.createNativeQuery(statement).setParameter(1, grundlage.id()).setParameter(2, entwurf.id());
    }
}
