package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.domain.haushaltsstelle.Gliederungsart;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Seite;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The list of positions, narrowed, sorted and paged by the database. */
@Dependent
class HaushaltsstelleQuery {

    private static final int MAX_TEXT = 200;

    private static final List<String> NUMMER =
            List.of("h.praefix", "h.unterabschnitt", "h.massnahme", "h.gruppierung", "h.produkt", "h.konto");

    private static final String VON = " from Haushaltsstelle h left join GliederungOrt g on g.kommuneId = h.kommuneId"
            + " and g.art = :unterabschnitt and g.ziffern = h.unterabschnitt where h.kommuneId = :kommune";

    private static final String SUCHE = " and (lower(h.wortlaut) like :text escape '\\'"
            + " or lower(h.bezeichnung) like :text escape '\\' or lower(g.bezeichnung) like :text escape '\\')";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** A position and what the Kommune calls its Unterabschnitt; null for nothing. */
    public record Fund(Haushaltsstelle stelle, String unterabschnitt) {}

    /** Two statements, however many there are. */
    Seite<HaushaltsstelleZeile> findSeite(HaushaltsstelleFilter filter, int groesse) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        long gesamt = bind(em.createQuery("select count(h)" + where, Long.class), parameters)
                .getSingleResult();
        int nummer = Seite.nummer(gesamt, filter.seite(), groesse);
        List<HaushaltsstelleZeile> zeilen = bind(
                        em.createQuery(
                                "select new de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleQuery$Fund(h,"
                                        + " g.bezeichnung)" + where + orderBy(filter.sortierung()),
                                Fund.class),
                        parameters)
                .setFirstResult((nummer - 1) * groesse)
                .setMaxResults(groesse)
                .getResultStream()
                .map(HaushaltsstelleQuery::zeile)
                .toList();
        return new Seite<>(zeilen, gesamt, nummer, groesse);
    }

    private static HaushaltsstelleZeile zeile(Fund fund) {
        Haushaltsstelle h = fund.stelle();
        return new HaushaltsstelleZeile(
                h.id(),
                h.wortlaut(),
                h.bezeichnung(),
                fund.unterabschnitt() == null ? "" : fund.unterabschnitt(),
                h.stil(),
                h.seite(),
                h.teil().orElse(null));
    }

    private String where(HaushaltsstelleFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(VON);
        parameters.put("kommune", currentActor.get().kommuneId());
        parameters.put("unterabschnitt", Gliederungsart.UNTERABSCHNITT);
        EnumNames.find(Haushaltsseite.class, filter.zeige()).ifPresent(seite -> {
            where.append(" and h.seite = :seite");
            parameters.put("seite", seite);
        });
        String text = filter.text().strip();
        if (!text.isEmpty()) {
            text = text.substring(0, Math.min(text.length(), MAX_TEXT)).toLowerCase(Locale.GERMAN);
            where.append(SUCHE);
            parameters.put("text", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return where.toString();
    }

    private static String orderBy(String sortierung) {
        String richtung = sortierung.startsWith("-") ? " desc" : "";
        String erst = sortierung.endsWith("BEZEICHNUNG") ? "lower(h.bezeichnung)" + richtung + ", " : "";
        return " order by " + erst + String.join(richtung + ", ", NUMMER) + richtung;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
