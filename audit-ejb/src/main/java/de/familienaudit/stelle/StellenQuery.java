package de.familienaudit.stelle;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Seite;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.stelle.domain.Namensschluessel;
import de.familienaudit.stelle.domain.Stelle;
import de.familienaudit.stelle.domain.StellenArt;
import de.familienaudit.stelle.domain.Stellenstand;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists of Stellen, narrowed, sorted and paged by the database. */
@Dependent
class StellenQuery {

    /** Rule R-4 as the database sees it; VakanzRule says it for one Stelle, and a test holds both together. */
    private static final String UNBESETZT = " and s.art = :intern and not exists (select b from Stellenbesetzung b"
            + " where b.stelle.wirksamId = s.id and b.art = :leitung"
            + " and (b.gueltig.von is null or b.gueltig.von <= :heute)"
            + " and (b.gueltig.bis is null or b.gueltig.bis >= :heute))";

    private static final String STEHT_FUER_SICH = " and s.zusammengefuehrtIn is null";

    /** Rule A-9: what only a draft names, or nobody any more, is in no list. */
    private static final String VERZEICHNET = STEHT_FUER_SICH + " and s.stand = :stand";

    private static final String SUCHE = " and (lower(s.name) like :text escape '\\'"
            + " or exists (select w from Schreibweise w where w.stelle.wirksamId = s.id and lower(w.wortlaut) like :text escape '\\')"
            + " or exists (select n from Stellenname n where n.stelle.wirksamId = s.id and lower(n.name) like :text escape '\\')"
            + " or exists (select m from Stelle m where m.zusammengefuehrtIn = s.id and lower(m.name) like :text escape '\\'))";

    private static final int MAX_TEXT = 200;

    /**
     * Every name and wording that may be the same as that of another Stelle; of one that means several, the first in this
     * order: name, name of one that was merged, wording, former name. The letters that are compared here are those that no
     * article has, so what {@link Namensschluessel} finds equal is among them.
     */
    private static final String ZUM_VERWECHSELN =
            """
            with wort as (
                select distinct on (x.wortlaut) x.wortlaut, x.rang, x.stelle,
                       regexp_replace(lower(normalize(x.wortlaut, NFD)), '[^bcfghjklopqtuvwxyz0-9]', '', 'g') as rest
                  from (select s.name as wortlaut, 0 as rang, s.id as stelle from stelle s
                         where s.kommune_id = ?1 and s.zusammengefuehrt_in is null and s.stand <> 'ENTFERNT'
                        union all
                        select s.name, 1, s.zusammengefuehrt_in from stelle s
                         where s.kommune_id = ?1 and s.zusammengefuehrt_in is not null
                        union all
                        select w.wortlaut, 2, s.wirksam_id from schreibweise w join stelle s on s.id = w.stelle_id
                         where w.kommune_id = ?1
                        union all
                        select n.name, 3, s.wirksam_id from stellenname n join stelle s on s.id = n.stelle_id
                         where n.kommune_id = ?1) x
                 order by x.wortlaut, x.rang)
            select w.wortlaut, s.id, s.name, s.zusammengefuehrt_in is null and s.stand <> 'ENTFERNT'
              from (select v.*, min(v.stelle) over (partition by v.rest) as kleinste,
                           max(v.stelle) over (partition by v.rest) as groesste
                      from wort v) w
              join stelle s on s.id = w.stelle
             where w.kleinste <> w.groesste
             order by w.rang = 0 desc, w.rang desc, s.name, w.wortlaut""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** A Stelle and, for a merged one, the name of its target; null for others. */
    public record Fund(Stelle stelle, String zielName) {}

    /** Two Stellen with similar names, the older one first. */
    public record Paar(long aeltere, String nameDerAelteren, long juengere, String nameDerJuengeren) {}

    /**
     * A name or wording and the Stelle that it means.
     *
     * @param steht whether that Stelle stands for itself and was not removed
     */
    record Wort(String wortlaut, long stelleId, String name, boolean steht) {}

    /** Two statements, however many there are. */
    Seite<Fund> findSeite(StellenFilter filter, int groesse, LocalDate heute) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, heute, parameters);
        long gesamt = bind(em.createQuery("select count(s) from Stelle s" + where, Long.class), parameters)
                .getSingleResult();
        int nummer = Seite.nummer(gesamt, filter.seite(), groesse);
        List<Fund> zeilen = bind(
                        em.createQuery(
                                "select new de.familienaudit.stelle.StellenQuery$Fund(s, z.name) from Stelle s"
                                        + " left join Stelle z on z.id = s.zusammengefuehrtIn" + where
                                        + orderBy(filter),
                                Fund.class),
                        parameters)
                .setFirstResult((nummer - 1) * groesse)
                .setMaxResults(groesse)
                .getResultList();
        return new Seite<>(zeilen, gesamt, nummer, groesse);
    }

    /** Ids of the internal Stellen without a head today (rule R-4). */
    List<Long> findUnbesetzte(LocalDate heute) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(new StellenFilter("", "UNBESETZT", "", false, 1), heute, parameters);
        return bind(em.createQuery("select s.id from Stelle s" + where, Long.class), parameters)
                .getResultList();
    }

    /** Stellen with similar names, the most alike first. */
    List<Paar> findAehnliche(int hoechstens) {
        return em.createQuery(
                        "select new de.familienaudit.stelle.StellenQuery$Paar(a.id, a.name, b.id, b.name)"
                                + " from Stelle a, Stelle b"
                                + " where a.kommuneId = :kommune and b.kommuneId = :kommune and b.id > a.id"
                                + " and a.zusammengefuehrtIn is null and b.zusammengefuehrtIn is null"
                                + " and a.stand <> :entfernt and b.stand <> :entfernt"
                                + " and function('similarity', a.name, b.name) >= 0.5"
                                + " order by function('similarity', a.name, b.name) desc, a.name, b.name",
                        Paar.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("entfernt", Stellenstand.ENTFERNT)
                .setMaxResults(hoechstens)
                .getResultList();
    }

    /** What the names and wordings of two Stellen may have in common, names of today first. */
    List<Wort> findZumVerwechseln() {
        List<?> rows = em.createNativeQuery(ZUM_VERWECHSELN)
                .setParameter(1, currentActor.get().kommuneId())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Wort((String) row[0], ((Number) row[1]).longValue(), (String) row[2], (Boolean) row[3]))
                .toList();
    }

    private String where(StellenFilter filter, LocalDate heute, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where s.kommuneId = :kommune");
        parameters.put("kommune", currentActor.get().kommuneId());
        switch (filter.zeige() == null ? "" : filter.zeige()) {
            case "INTERN", "EXTERN" -> {
                where.append(VERZEICHNET).append(" and s.art = :art");
                parameters.put("stand", Stellenstand.VERZEICHNET);
                parameters.put("art", StellenArt.valueOf(filter.zeige()));
            }
            case "UNBESETZT" -> {
                where.append(VERZEICHNET).append(UNBESETZT);
                parameters.put("stand", Stellenstand.VERZEICHNET);
                parameters.put("intern", StellenArt.INTERN);
                parameters.put("leitung", Besetzungsart.LEITUNG);
                parameters.put("heute", heute);
            }
            case "ZUSAMMENGEFUEHRT" -> where.append(" and s.zusammengefuehrtIn is not null");
            case "ENTWURF", "ENTFERNT" -> {
                where.append(VERZEICHNET);
                parameters.put("stand", Stellenstand.valueOf(filter.zeige()));
            }
            default -> {
                where.append(VERZEICHNET);
                parameters.put("stand", Stellenstand.VERZEICHNET);
            }
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            String text = filter.text().strip();
            text = text.substring(0, Math.min(text.length(), MAX_TEXT)).toLowerCase(Locale.GERMAN);
            where.append(SUCHE);
            parameters.put("text", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return where.toString();
    }

    private static String orderBy(StellenFilter filter) {
        String direction = filter.absteigend() ? " desc" : "";
        return " order by" + ("ART".equals(filter.sortierung()) ? " s.art" + direction + "," : "") + " s.name"
                + direction + ", s.id";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
