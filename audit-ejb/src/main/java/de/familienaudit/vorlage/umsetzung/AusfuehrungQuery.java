package de.familienaudit.vorlage.umsetzung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Seite;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.umsetzung.Ausfuehrung;
import de.familienaudit.vorlage.domain.umsetzung.Ausfuehrungsstand;
import de.familienaudit.vorlage.domain.umsetzung.Beschlusslage;
import de.familienaudit.vorlage.domain.umsetzung.Umsetzungsschritt;
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

/** The list of decisions with their orders, narrowed and paged by the database. */
@Dependent
class AusfuehrungQuery {

    private static final Pattern JAHR = Pattern.compile("[12]\\d{3}");

    private static final String VON =
            " from Vorlage v left join Aufzeichnung a on a.vorlageId = v.id and a.nummer = v.aktuell"
                    + " left join Ausfuehrung u on u.vorlageId = v.id and u.abgeloest = false and u.schritt <> :weg"
                    + " where v.kommuneId = :kommune and a.art in :arten and v.stand in :staende";

    private static final List<Papierstand> STAENDE = Stream.of(Papierstand.values())
            .filter(Papierstand::wurdeBeschlossen)
            .toList();

    private static final List<Vorlagenart> ARTEN =
            Stream.of(Vorlagenart.values()).filter(Beschlusslage::istBeschluss).toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** A decision with one of its orders; null for none. */
    public record Fund(
            Long id,
            String nummer,
            String betreff,
            boolean oeffentlich,
            Papierstand stand,
            LocalDate entschiedenAm,
            Ausfuehrung auftrag) {}

    /** The latest decision first; two statements, however many there are. */
    Seite<Fund> findSeite(AusfuehrungFilter filter, LocalDate heute, int groesse) {
        Map<String, Object> parameters = new HashMap<>();
        String where = VON + where(filter, heute, parameters);
        long gesamt = bind(em.createQuery("select count(v)" + where, Long.class), parameters)
                .getSingleResult();
        int nummer = Seite.nummer(gesamt, filter.seite(), groesse);
        List<Fund> zeilen = bind(
                        em.createQuery(
                                "select new de.familienaudit.vorlage.umsetzung.AusfuehrungQuery$Fund(v.id, v.nummer, a.betreff,"
                                        + " v.oeffentlich, v.stand, v.entschiedenAm, u)" + where
                                        + " order by v.entschiedenAm desc nulls last, v.id desc, u.bis, u.id",
                                Fund.class),
                        parameters)
                .setFirstResult((nummer - 1) * groesse)
                .setMaxResults(groesse)
                .getResultList();
        return new Seite<>(zeilen, gesamt, nummer, groesse);
    }

    /** Years of decisions, latest first; one statement. */
    List<Integer> findJahre() {
        return em.createQuery(
                        "select distinct v.entschiedenAm from Vorlage v left join Aufzeichnung a on a.vorlageId = v.id"
                                + " and a.nummer = v.aktuell where v.kommuneId = :kommune and a.art in :arten"
                                + " and v.stand in :staende and v.entschiedenAm is not null order by v.entschiedenAm desc",
                        LocalDate.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("arten", ARTEN)
                .setParameter("staende", STAENDE)
                .getResultStream()
                .map(LocalDate::getYear)
                .distinct()
                .toList();
    }

    private String where(AusfuehrungFilter filter, LocalDate heute, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        parameters.put("kommune", currentActor.get().kommuneId());
        parameters.put("weg", Umsetzungsschritt.ZURUECKGENOMMEN);
        parameters.put("arten", ARTEN);
        parameters.put("staende", STAENDE);
        if (JAHR.matcher(filter.jahr()).matches()) {
            LocalDate erster = LocalDate.of(Integer.parseInt(filter.jahr()), 1, 1);
            where.append(" and v.entschiedenAm >= :erster and v.entschiedenAm < :danach");
            parameters.put("erster", erster);
            parameters.put("danach", erster.plusYears(1));
        }
        EnumNames.find(Ausfuehrungsstand.class, filter.stand()).ifPresent(stand -> {
            if (stand != Ausfuehrungsstand.ERLEDIGT) {
                parameters.put("positive", UmsetzungRepository.POSITIVE);
            }
            if (stand == Ausfuehrungsstand.UEBERFAELLIG) {
                parameters.put("heute", heute);
            }
            where.append(bedingung(stand));
        });
        return where.toString();
    }

    /** As {@link Ausfuehrungsstand#of}, but what is open has what is late, too. */
    private static String bedingung(Ausfuehrungsstand stand) {
        return switch (stand) {
            case OHNE -> " and v.stand in :positive and u.id is null";
            case OFFEN -> " and v.stand in :positive and u.id is not null and u.erledigtAm is null";
            case UEBERFAELLIG -> " and v.stand in :positive and u.erledigtAm is null and u.bis < :heute";
            case ERLEDIGT -> " and u.erledigtAm is not null";
            case RUHT -> " and v.stand not in :positive and u.erledigtAm is null";
        };
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
