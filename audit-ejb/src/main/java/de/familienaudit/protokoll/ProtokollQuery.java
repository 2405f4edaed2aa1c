package de.familienaudit.protokoll;

import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns what is asked for into SQL on the change log. Pages are found by id, so that the hundredth costs what the first one
 * costs.
 */
final class ProtokollQuery {

    private static final int MAX_TEXT = 200;

    private static final String COLUMNS = "select a.id, a.zeitpunkt, a.akteur, a.in_vertretung_von, a.anwendungsfall,"
            + " a.tabelle, a.datensatz, a.art, cast(a.vorher as text), cast(a.nachher as text), a.tag";

    private final List<Object> parameters = new ArrayList<>();
    private final StringBuilder conditions = new StringBuilder();
    private boolean aufsteigend;

    private ProtokollQuery(long kommune) {
        parameters.add(kommune);
    }

    /** The entries that the filter leaves; ascending only when it asks for newer ones. */
    static ProtokollQuery search(long kommune, ProtokollFilter filter, ZoneId zone) {
        ProtokollQuery query = new ProtokollQuery(kommune);
        if (filter.von() != null) {
            query.and(
                    "a.zeitpunkt >= ?",
                    Timestamp.from(filter.von().atStartOfDay(zone).toInstant()));
        }
        if (filter.bis() != null) {
            query.and(
                    "a.zeitpunkt < ?",
                    Timestamp.from(filter.bis().plusDays(1).atStartOfDay(zone).toInstant()));
        }
        query.person(filter.person());
        if (!filter.tabelle().isEmpty()) {
            query.and("a.tabelle = ?", filter.tabelle());
        }
        if (!filter.anwendungsfall().isEmpty()) {
            query.and("a.anwendungsfall = ?", filter.anwendungsfall());
        }
        query.text(filter.text());
        return query.seite(filter.vor(), filter.nach());
    }

    /**
     * The entries of one record and of what belongs to it.
     *
     * @param schluessel SQL of {@link VerlaufSql#schluessel}
     */
    static ProtokollQuery verlauf(long kommune, String schluessel, long id, Long vor) {
        ProtokollQuery query = new ProtokollQuery(kommune);
        query.and("(a.tabelle, a.datensatz) in (" + schluessel + ")", id);
        return query.seite(vor, null);
    }

    boolean aufsteigend() {
        return aufsteigend;
    }

    List<Object> parameters() {
        return parameters;
    }

    String sql(int anzahl) {
        String order = aufsteigend ? " order by a.id" : " order by a.id desc";
        return COLUMNS + " from aenderung a where a.kommune_id = ?1" + conditions + order + " limit " + anzahl;
    }

    private ProtokollQuery seite(Long vor, Long nach) {
        if (vor != null) {
            and("a.id < ?", vor);
        } else if (nach != null) {
            and("a.id > ?", nach);
            aufsteigend = true;
        }
        return this;
    }

    private void person(String person) {
        if (person.equals("programm")) {
            and("a.akteur in ('programm', ?)", "anonym");
        } else if (person.equals("datenbank")) {
            and("a.akteur like ?", "db:%");
        } else if (person.matches("\\d{1,18}")) {
            and("a.akteur = (select k.benutzername from konto k where k.id = ?)", Long.valueOf(person));
        }
    }

    /** In JSON some characters are escaped: the quick look at the whole text lets them be anything. */
    private void text(String text) {
        if (text.isBlank()) {
            return;
        }
        String words = text.strip();
        String limited = words.length() > MAX_TEXT ? words.substring(0, MAX_TEXT) : words;
        String exact = "%" + limited.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        and(
                "(cast(a.vorher as text) ilike ? or cast(a.nachher as text) ilike ?)",
                "%" + limited.replaceAll("[\\\\%_\"\\p{Cntrl}]", "%") + "%");
        and(
                "exists (select 1 from jsonb_each_text(coalesce(a.vorher, '{}')) v where v.value ilike ?"
                        + " union all select 1 from jsonb_each_text(coalesce(a.nachher, '{}')) n where n.value ilike ?)",
                exact);
    }

    /** Each question mark of the condition stands for the one value. */
    private void and(String condition, Object value) {
        parameters.add(value);
        conditions.append(" and ").append(condition.replace("?", "?" + parameters.size()));
    }
}
