package de.familienaudit.browser.menge;

import de.familienaudit.browser.BrowserExtension;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the database answers a query for the application: as its role, behind row-level security, with the generic plan that
 * the server makes it keep (ADR 33).
 *
 * @param text the plan as EXPLAIN prints it
 */
record Abfrageplan(String abfrage, String text) {

    /** A number of the query itself: the server sends it as a parameter with its type, which the text does not show. */
    private static final Pattern NUMBER = Pattern.compile("(?i)\\b(then|else) (\\$\\d+)");

    private static final Pattern SEQ_SCAN = Pattern.compile("Seq Scan on (\\w+)");

    private static final Pattern NODE = Pattern.compile("^( *)(?:->  )?(.*?)  \\(cost=.*");

    /** What has no index of its own. */
    private static final Pattern LISTE = Pattern.compile("(CTE Scan|Subquery Scan|\\w*Aggregate|Function Scan).*");

    /** The plans of what a page asked, for the Kommune; what is no query of tables has none. */
    static List<Abfrageplan> of(Abfragen abfragen, long kommune) {
        List<Abfrageplan> plans = new ArrayList<>();
        try (Connection connection = BrowserExtension.session().database().superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local role audit_app");
            statement.execute("set local plan_cache_mode = force_generic_plan");
            statement.execute("select set_config('audit.kommune', '" + kommune + "', true)");
            for (String text : abfragen.texte()) {
                if (text.regionMatches(true, 0, "select", 0, 6)
                        && text.toLowerCase(Locale.ROOT).contains(" from ")) {
                    plans.add(explain(statement, text));
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return plans;
    }

    private static Abfrageplan explain(Statement statement, String text) throws SQLException {
        statement.execute("prepare abfrage as " + NUMBER.matcher(text).replaceAll("$1 $2::int"));
        String values = String.join(", ", Collections.nCopies(parameters(statement), "null"));
        StringBuilder plan = new StringBuilder();
        try (ResultSet row =
                statement.executeQuery("explain execute abfrage" + (values.isEmpty() ? "" : "(" + values + ")"))) {
            while (row.next()) {
                plan.append(row.getString(1)).append('\n');
            }
        }
        statement.execute("deallocate abfrage");
        return new Abfrageplan(text, plan.toString());
    }

    private static int parameters(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select cardinality(parameter_types) from pg_prepared_statements where name = 'abfrage'")) {
            row.next();
            return row.getInt(1);
        }
    }

    /**
     * Lists without an index that are read anew for each row of another: harmless as long as the planner knows how long they
     * are, minutes when it is wrong.
     */
    List<String> immerWiederGelesene() {
        List<String> found = new ArrayList<>();
        List<MatchResult> nodes = text.lines()
                .map(NODE::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .toList();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).group(2).startsWith("Nested Loop")) {
                int children = nodes.get(i).group(1).length() + (i == 0 ? 2 : 6);
                nodes.subList(i + 1, nodes.size()).stream()
                        .takeWhile(n -> n.group(1).length() >= children)
                        .filter(n -> n.group(1).length() == children)
                        .skip(1)
                        .map(n -> n.group(2))
                        .filter(n -> LISTE.matcher(n).matches())
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Tables that are read from beginning to end. */
    List<String> ganzGelesene() {
        return SEQ_SCAN.matcher(text)
                .results()
                .map(scan -> scan.group(1))
                .distinct()
                .toList();
    }
}
