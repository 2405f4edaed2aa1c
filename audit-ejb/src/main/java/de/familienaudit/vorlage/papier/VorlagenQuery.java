package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Seite;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The list of papers, narrowed, sorted and paged by the database. */
@Dependent
class VorlagenQuery {

    private static final Pattern JAHR = Pattern.compile("[12]\\d{3}");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private static final String JAHRE = "select distinct extract(year from v.zuletzt_am)::int as jahr from vorlage v"
            + " where v.kommune_id = ?1 and v.zuletzt_am is not null order by jahr desc";

    /** As {@link Ausfertigung#gilt}: what came out of such a paper stays to be searched by, too. */
    private static final String AUSGEFERTIGT =
            " and v.stand in :positive and a.art in :ausfertigbare and (a.ausgefertigtAm is not null or a.ausgefertigtDurch <> '')"
                    + " and (a.ausgefertigtAm is null or v.entschiedenAm is null or a.ausgefertigtAm >= v.entschiedenAm)";

    private static final List<Papierstand> POSITIVE =
            Stream.of(Papierstand.values()).filter(Papierstand::istPositiv).toList();

    private static final List<Vorlagenart> AUSFERTIGBARE = Stream.of(Vorlagenart.values())
            .filter(Vorlagenart::kannAusgefertigtWerden)
            .toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** A paper with what the list shows of it. */
    public record Fund(
            Long id,
            String nummer,
            boolean oeffentlich,
            Vorlagenart art,
            String betreff,
            Papierstand stand,
            LocalDate entschiedenAm,
            LocalDate ausgefertigtAm) {}

    /** Two statements, however many there are. */
    Seite<Fund> findSeite(VorlagenFilter filter, int groesse) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        long gesamt = bind(
                        em.createQuery("select count(v) from Vorlage v, Aufzeichnung a" + where, Long.class),
                        parameters)
                .getSingleResult();
        int nummer = Seite.nummer(gesamt, filter.blatt().seite(), groesse);
        List<Fund> zeilen = bind(
                        em.createQuery(
                                "select new de.familienaudit.vorlage.papier.VorlagenQuery$Fund(v.id, v.nummer, v.oeffentlich, a.art, a.betreff,"
                                        + " v.stand, v.entschiedenAm, a.ausgefertigtAm) from Vorlage v, Aufzeichnung a"
                                        + where + orderBy(filter.blatt()),
                                Fund.class),
                        parameters)
                .setFirstResult((nummer - 1) * groesse)
                .setMaxResults(groesse)
                .getResultList();
        return new Seite<>(zeilen, gesamt, nummer, groesse);
    }

    /** Years in which something was decided or last dealt with, latest first; one statement. */
    List<Integer> findJahre() {
        List<?> jahre = em.createNativeQuery(JAHRE)
                .setParameter(1, currentActor.get().kommuneId())
                .getResultList();
        return jahre.stream().map(Number.class::cast).map(Number::intValue).toList();
    }

    private String where(VorlagenFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(
                " where v.kommuneId = :kommune and a.kommuneId = :kommune and a.vorlageId = v.id and a.nummer = v.aktuell");
        parameters.put("kommune", currentActor.get().kommuneId());
        Suchworte.of(filter.text()).in(where, parameters);
        if (JAHR.matcher(filter.jahr()).matches()) {
            LocalDate erster = LocalDate.of(Integer.parseInt(filter.jahr()), 1, 1);
            where.append(" and v.zuletztAm >= :erster and v.zuletztAm < :danach");
            parameters.put("erster", erster);
            parameters.put("danach", erster.plusYears(1));
        }
        EnumNames.find(Vorlagenart.class, filter.art()).ifPresent(art -> {
            where.append(" and a.art = :art");
            parameters.put("art", art);
        });
        EnumNames.find(Papierstand.class, filter.stand()).ifPresent(stand -> {
            if (stand == Papierstand.AUSGEFERTIGT) {
                where.append(AUSGEFERTIGT);
                parameters.put("positive", POSITIVE);
                parameters.put("ausfertigbare", AUSFERTIGBARE);
            } else {
                where.append(" and v.stand = :stand");
                parameters.put("stand", stand);
            }
        });
        if (ID.matcher(filter.gremium()).matches()) {
            where.append(
                    " and exists (select b from Beratungszeile b where b.aufzeichnungId = a.id and b.gremiumId = :gremium)");
            parameters.put("gremium", Long.valueOf(filter.gremium()));
        }
        return where.toString();
    }

    private static String orderBy(VorlagenFilter.Blatt blatt) {
        String direction = blatt.absteigend() ? " desc" : "";
        return switch (blatt.sortierung()) {
            case "NUMMER" -> " order by v.nummer" + direction + " nulls last, v.id";
            case "BETREFF" -> " order by a.betreff" + direction + ", v.id";
            // what has no number yet waits for somebody and comes first
            default ->
                " order by case when v.nummer is null then 0 else 1 end, v.zuletztAm" + direction
                        + " nulls last, v.nummer" + direction + ", v.id";
        };
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
