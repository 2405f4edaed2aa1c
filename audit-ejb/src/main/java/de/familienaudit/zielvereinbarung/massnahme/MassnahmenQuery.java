package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.zielvereinbarung.domain.fassung.Suchtext;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Saeumnis;
import de.familienaudit.zielvereinbarung.domain.fortschritt.SaeumnisRule;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a {@link MassnahmenFilter} into JPQL; what a filter means by overdue or silent comes from the rule. Decided texts
 * keep the Stellen that they named; {@code s} is the one that stands for the accountable one today.
 */
public final class MassnahmenQuery {

    private static final int MAX_WORDS = 8;
    private static final int MAX_TEXT = 200;

    private static final String FROM = " from Massnahmentext t join Fortschritt f on f.massnahme = t.massnahme"
            + " join t.ziel z join z.handlungsfeld h left join Stelle g on g.id = t.federfuehrungId"
            + " left join Stelle s on s.id = g.wirksamId";

    private final StringBuilder where = new StringBuilder(" where t.fassung.id = :fassung");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public MassnahmenQuery(long fassungId) {
        parameters.put("fassung", fassungId);
    }

    /**
     * @param meine Stellen of the actor, asked for only by the filter for the own measures
     * @param unbesetzte Stellen without a head (rule R-4), asked for only by the filter for their measures
     */
    public MassnahmenQuery filter(
            MassnahmenFilter filter, SaeumnisRule rule, Collection<Long> meine, Collection<Long> unbesetzte) {
        text(filter.text());
        if (filter.handlungsfeld() != null) {
            and("t.nummer.handlungsfeld = :feld", "feld", filter.handlungsfeld());
        }
        if (filter.stelleId() != null) {
            String stelle = "(select x.wirksamId from Stelle x where x.id = :stelle)";
            and(
                    "(s.id = " + stelle + " or exists (select b from Beteiligung b, Stelle n where b.massnahmentext = t"
                            + " and n.id = b.stelleId and n.wirksamId = " + stelle + "))",
                    "stelle",
                    filter.stelleId());
        }
        constant(Massnahmenstatus.class, filter.status())
                .ifPresent(status -> and("f.status = :status", "status", status));
        constant(Saeumnis.class, filter.saeumnis()).ifPresent(art -> saeumnis(art, rule));
        if (filter.nurUnbesetzte()) {
            nurUnbesetzte(rule, unbesetzte);
        }
        if (filter.nurMeine()) {
            and("s.id in :meine", "meine", orNone(meine));
        }
        return this;
    }

    /** Rule R-4: open measures whose accountable Stelle has no head today. */
    MassnahmenQuery nurUnbesetzte(SaeumnisRule rule, Collection<Long> unbesetzte) {
        and("s.id in :unbesetzte", "unbesetzte", orNone(unbesetzte));
        and("f.status in :unerledigt", "unerledigt", rule.offeneStatus());
        return this;
    }

    MassnahmenQuery nurOffene(SaeumnisRule rule) {
        and("f.status in :offene", "offene", rule.offeneStatus());
        return this;
    }

    MassnahmenQuery nurZiel(long zielId) {
        and("z.id = :ziel", "ziel", zielId);
        return this;
    }

    /** Rule A-8: nobody reports before the decision. */
    public MassnahmenQuery nurBeobachtete() {
        where.append(" and f.beobachtetSeit is not null");
        return this;
    }

    public MassnahmenQuery nurDiese(Collection<Long> massnahmeIds) {
        and("t.massnahme.id in :diese", "diese", orNone(massnahmeIds));
        return this;
    }

    /** Rule A-6: what is überfällig or still. */
    public MassnahmenQuery nurFaellige(SaeumnisRule rule) {
        and("f.status in :wartende", "wartende", rule.offeneStatus());
        parameters.put("tag", rule.heute());
        and("(f.ende.bis < :tag or coalesce(f.letzteMeldungAm, f.beobachtetSeit) < :still)", "still", rule.stilleVor());
        return this;
    }

    String select(String columns) {
        return "select " + columns + FROM + where;
    }

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    static String orderBy(MassnahmenFilter filter) {
        String direction = filter.absteigend() ? " desc" : "";
        String number = " t.nummer.handlungsfeld" + direction + ", t.nummer.ziel" + direction + ", t.nummer.massnahme"
                + direction;
        String first =
                switch (Optional.ofNullable(filter.sortierung()).orElse("NUMMER")) {
                    case "TITEL" -> " t.titel" + direction + ",";
                    case "STELLE" -> " s.name" + direction + ",";
                    case "ENDE" -> " case when f.ende.bis is null then 1 else 0 end, f.ende.bis" + direction + ",";
                    case "STATUS" -> " f.status" + direction + ",";
                    case "STILLE" -> " coalesce(f.letzteMeldungAm, f.beobachtetSeit)" + direction + ",";
                    default -> "";
                };
        return " order by" + first + number;
    }

    private void saeumnis(Saeumnis art, SaeumnisRule rule) {
        switch (art) {
            case UEBERFAELLIG -> {
                and("f.status in :offen", "offen", rule.offeneStatus());
                and("f.ende.bis < :heute", "heute", rule.heute());
            }
            case VERSPAETET_BEGONNEN -> {
                and("f.status = :geplant", "geplant", Massnahmenstatus.GEPLANT);
                and("f.beginn.bis < :heute", "heute", rule.heute());
            }
            case STILL -> {
                and("f.status in :offen", "offen", rule.offeneStatus());
                and("coalesce(f.letzteMeldungAm, f.beobachtetSeit) < :stille", "stille", rule.stilleVor());
            }
            case DEMNAECHST_FAELLIG -> {
                and("f.status in :offen", "offen", rule.offeneStatus());
                and("f.ende.bis >= :heute", "heute", rule.heute());
                and("f.ende.bis <= :faelligBis", "faelligBis", rule.faelligBis());
            }
        }
    }

    private void text(String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        String folded = Suchtext.of(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
        List<String> words = new ArrayList<>(List.of(folded.split(" ", -1)));
        for (int i = 0; i < Math.min(words.size(), MAX_WORDS); i++) {
            String escaped = words.get(i).replaceAll("([\\\\%_])", "\\\\$1");
            and("t.suchtext like :wort" + i + " escape '\\'", "wort" + i, "%" + escaped + "%");
        }
    }

    private static Collection<Long> orNone(Collection<Long> ids) {
        return ids.isEmpty() ? List.of(-1L) : ids;
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
