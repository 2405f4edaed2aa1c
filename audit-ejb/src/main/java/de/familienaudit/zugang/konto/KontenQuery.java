package de.familienaudit.zugang.konto;

import de.familienaudit.shared.Seite;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The list of accounts: the database filters, sorts and pages; states as {@code Kontozustand} defines them. */
@Dependent
class KontenQuery {

    private static final int PAGE = 50;
    private static final int MAX_TEXT = 200;

    private static final String HEUTE =
            " and (r.gueltig_von is null or r.gueltig_von <= ?2) and (r.gueltig_bis is null or r.gueltig_bis >= ?2)";

    private static final String ROLLEN = "select string_agg(r.rolle, ',' order by r.rolle) from rollenvergabe r"
            + " where r.konto_id = k.id and r.kommune_id = ?1" + HEUTE;

    private static final String KONTEN = "select k.id, kontoname_am(k.id, ?2) as name, k.benutzername,"
            + " k.kommune_id = ?1 as heimisch, k.gesperrt_am, k.gueltig_von, k.gueltig_bis, (" + ROLLEN + ") as rollen"
            + " from konto k where k.kommune_id = ?1"
            + " or exists (select 1 from rollenvergabe r where r.konto_id = k.id and r.kommune_id = ?1)";

    private static final String LISTE = "with zeile as (select a.*, case when a.gesperrt_am is not null then 'GESPERRT'"
            + " when a.gueltig_bis < ?2 then 'ABGELAUFEN' when a.gueltig_von > ?2 then 'KUENFTIG'"
            + " when a.rollen is null then 'OHNE_ROLLE' else 'AKTIV' end as zustand from (" + KONTEN + ") a)";

    private static final String WHERE = " from zeile z where (?3 = '' or lower(z.name) like ?3 escape '\\'"
            + " or z.benutzername like ?3 escape '\\')"
            + " and (?4 = '' or ?4 = any (string_to_array(z.rollen, ','))) and (?5 = '' or z.zustand = ?5)";

    @PersistenceContext
    private EntityManager em;

    Seite<KontoZeile> liste(KontenFilter filter, long kommuneId, LocalDate heute) {
        long gesamt = ((Number) bind(em.createNativeQuery(LISTE + " select count(*)" + WHERE), filter, kommuneId, heute)
                        .getSingleResult())
                .longValue();
        int nummer = Seite.nummer(gesamt, filter.seite(), PAGE);
        Query query = em.createNativeQuery(LISTE + " select z.id, z.name, z.benutzername, z.heimisch, z.rollen,"
                + " z.zustand" + WHERE + " order by " + order(filter) + " limit ?6 offset ?7");
        List<?> rows = bind(query, filter, kommuneId, heute)
                .setParameter(6, PAGE)
                .setParameter(7, (nummer - 1) * PAGE)
                .getResultList();
        return new Seite<>(rows.stream().map(row -> zeile((Object[]) row)).toList(), gesamt, nummer, PAGE);
    }

    private static KontoZeile zeile(Object[] row) {
        return new KontoZeile(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (Boolean) row[3],
                row[4] == null ? List.of() : List.of(((String) row[4]).split(",")),
                (String) row[5]);
    }

    private static String order(KontenFilter filter) {
        String direction = filter.absteigend() ? " desc" : "";
        String first =
                switch (Objects.requireNonNullElse(filter.sortierung(), "")) {
                    case "BENUTZERNAME" -> "z.benutzername";
                    case "ZUSTAND" -> "z.zustand";
                    default -> "lower(z.name)";
                };
        return first + direction + ", lower(z.name), z.id";
    }

    private static Query bind(Query query, KontenFilter filter, long kommuneId, LocalDate heute) {
        return query.setParameter(1, kommuneId)
                .setParameter(2, Date.valueOf(heute))
                .setParameter(3, pattern(filter.text()))
                .setParameter(4, Objects.requireNonNullElse(filter.rolle(), ""))
                .setParameter(5, Objects.requireNonNullElse(filter.zustand(), ""));
    }

    private static String pattern(String text) {
        String typed = Objects.requireNonNullElse(text, "").strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return "";
        }
        String cut = typed.length() > MAX_TEXT ? typed.substring(0, MAX_TEXT) : typed;
        return "%" + cut.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
