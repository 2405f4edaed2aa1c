package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.Suchtext;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns a {@link MassnahmenFilter} into JPQL; what a filter means by overdue or silent comes from the rule. Decided texts
 * keep the Stellen that they named; {@code s} is the one that stands for the accountable one today. What is only counted
 * joins nothing that its conditions do not ask for (ADR 33).
 */
public final class MassnahmenQuery {

    private static final int MAX_WORDS = 8;
    private static final int MAX_TEXT = 200;

    private static final String STAND = " join Fortschritt f on f.massnahmeId = t.massnahmeId";
    private static final String STELLEN =
            " left join Stelle g on g.id = t.federfuehrungId left join Stelle s on s.id = g.wirksamId";
    private static final String KOEPFE = " join t.ziel z join z.handlungsfeld h" + STELLEN;

    /** What is done or dropped comes last. */
    private static final String OFFENE_ZUERST = " case when f.status in ("
            + Stream.of(Massnahmenstatus.values())
                    .filter(Massnahmenstatus::istAbgeschlossen)
                    .map(s -> Massnahmenstatus.class.getName() + "." + s)
                    .collect(Collectors.joining(", "))
            + ") then 1 else 0 end,";

    private final StringBuilder where = new StringBuilder(" where t.fassung.id = :fassung");
    private final long fassungId;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private boolean asksForStand;

    public MassnahmenQuery(long fassungId) {
        this.fassungId = fassungId;
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
                    "(" + fuehrt("= " + stelle) + " or t.id in (select b.massnahmentext.id from Beteiligung b, Stelle n"
                            + " where n.id = b.stelleId and n.wirksamId = " + stelle + "))",
                    "stelle",
                    filter.stelleId());
        }
        constant(Massnahmenstatus.class, filter.status())
                .ifPresent(status -> andStand("f.status = :status", "status", status));
        constant(Saeumnis.class, filter.saeumnis()).ifPresent(art -> saeumnis(art, rule));
        if (filter.nurUnbesetzte()) {
            nurUnbesetzte(rule, unbesetzte);
        }
        if (filter.nurMeine()) {
            and(fuehrt("in :meine"), "meine", orNone(meine));
        }
        return this;
    }

    /** Rule R-4: open measures whose accountable Stelle has no head today. */
    MassnahmenQuery nurUnbesetzte(SaeumnisRule rule, Collection<Long> unbesetzte) {
        and(fuehrt("in :unbesetzte"), "unbesetzte", orNone(unbesetzte));
        andStand("f.status in :unerledigt", "unerledigt", rule.offeneStatus());
        return this;
    }

    MassnahmenQuery nurOffene(SaeumnisRule rule) {
        andStand("f.status in :offene", "offene", rule.offeneStatus());
        return this;
    }

    MassnahmenQuery nurZiel(long zielId) {
        and("t.ziel.id = :ziel", "ziel", zielId);
        return this;
    }

    /** Rule A-8: nobody reports before the decision. */
    public MassnahmenQuery nurBeobachtete() {
        asksForStand = true;
        where.append(" and f.beobachtetSeit is not null");
        return this;
    }

    public MassnahmenQuery nurDiese(Collection<Long> massnahmeIds) {
        and("t.massnahmeId in :diese", "diese", orNone(massnahmeIds));
        return this;
    }

    /** Rule A-6: what is überfällig or still. */
    public MassnahmenQuery nurFaellige(SaeumnisRule rule) {
        andStand("f.status in :wartende", "wartende", rule.offeneStatus());
        parameters.put("tag", rule.heute());
        andStand(
                "(f.ende.bis < :tag or coalesce(f.letzteMeldungAm, f.beobachtetSeit) < :still)",
                "still",
                rule.stilleVor());
        return this;
    }

    /** The rows of a page, with everything that their columns and their order can name. */
    String select(String columns, MassnahmenFilter filter) {
        return "select " + columns + " from Massnahmentext t" + STAND + KOEPFE + where + orderBy(filter);
    }

    /**
     * The ids of the words of a page, joined with nothing that condition and order do not ask for: what a row shows is then
     * read for the rows of the page alone, however the planner judges the whole (ADR 33).
     */
    String ids(MassnahmenFilter filter) {
        return ids("t.id", filter);
    }

    /** The same with how many there are in all, in each row. */
    String idsMitAnzahl(MassnahmenFilter filter) {
        return ids("t.id, sql('count(*) over ()')", filter);
    }

    private String ids(String columns, MassnahmenFilter filter) {
        String order = orderBy(filter);
        return "select " + columns + " from Massnahmentext t"
                + (asksForStand || order.contains(" f.") || order.contains("(f.") ? STAND : "")
                + (order.contains(" s.") ? STELLEN : "") + where + order;
    }

    /** The measures of which these are the words. */
    MassnahmenQuery nurTexte(Collection<Long> textIds) {
        and("t.id in :texte", "texte", orNone(textIds));
        return this;
    }

    long fassungId() {
        return fassungId;
    }

    /** How many there are. */
    String count() {
        return "select count(t.id) from Massnahmentext t" + (asksForStand ? STAND : "") + where;
    }

    /** Whether every measure of the Fassung is meant, so that nothing has to be counted. */
    boolean istGanz() {
        return parameters.size() == 1 && !asksForStand;
    }

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String orderBy(MassnahmenFilter filter) {
        String direction = filter.absteigend() ? " desc" : "";
        String number = " t.nummer.handlungsfeld" + direction + ", t.nummer.ziel" + direction + ", t.nummer.massnahme"
                + direction;
        String first =
                switch (Optional.ofNullable(filter.sortierung()).orElse("NUMMER")) {
                    case "TITEL" -> " t.titel" + direction + ",";
                    case "STELLE" -> " s.name" + direction + ",";
                    // the end that is not known comes last; ascending the database does that by itself, by index
                    case "ENDE" -> " f.ende.bis" + (filter.absteigend() ? " desc nulls last," : ",");
                    case "STATUS" -> " f.status" + direction + ",";
                    case "OFFEN" -> OFFENE_ZUERST;
                    case "STILLE" -> " coalesce(f.letzteMeldungAm, f.beobachtetSeit)" + direction + ",";
                    default -> "";
                };
        return " order by" + first + number;
    }

    private void saeumnis(Saeumnis art, SaeumnisRule rule) {
        if (rule.ruht()) {
            asksForStand = true; // a count of nothing is no count of everything
            where.append(" and 1 = 0");
            return;
        }
        switch (art) {
            case UEBERFAELLIG -> {
                andStand("f.status in :offen", "offen", rule.offeneStatus());
                andStand("f.ende.bis < :heute", "heute", rule.heute());
            }
            case VERSPAETET_BEGONNEN -> {
                andStand("f.status = :geplant", "geplant", Massnahmenstatus.GEPLANT);
                andStand("f.beginn.bis < :heute", "heute", rule.heute());
            }
            case STILL -> {
                andStand("f.status in :offen", "offen", rule.offeneStatus());
                and("coalesce(f.letzteMeldungAm, f.beobachtetSeit) < :stille", "stille", rule.stilleVor());
            }
            case DEMNAECHST_FAELLIG -> {
                andStand("f.status in :offen", "offen", rule.offeneStatus());
                andStand("f.ende.bis >= :heute", "heute", rule.heute());
                andStand("f.ende.bis <= :faelligBis", "faelligBis", rule.faelligBis());
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

    static Collection<Long> orNone(Collection<Long> ids) {
        return ids.isEmpty() ? List.of(-1L) : ids;
    }

    /** Whether the Stelle that stands for the accountable one today is one of these. */
    private static String fuehrt(String welche) {
        return "t.federfuehrungId in (select y.id from Stelle y where y.wirksamId " + welche + ")";
    }

    private void andStand(String condition, String name, Object value) {
        asksForStand = true;
        and(condition, name, value);
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
