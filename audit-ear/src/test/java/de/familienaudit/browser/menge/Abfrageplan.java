package de.familienaudit.browser.menge;

import de.familienaudit.browser.BrowserExtension;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * How the database answers a query for the application: as its role, behind row-level security, with the generic plan that
 * the server makes it keep (ADR 33).
 */
record Abfrageplan(String abfrage, List<JsonObject> knoten) {

    /** The plans of what a page asked, for the Kommune; what is no query of tables has none. */
    static List<Abfrageplan> of(Abfragen abfragen, long kommune) {
        List<Abfrageplan> plans = new ArrayList<>();
        try (Connection connection = BrowserExtension.session().database().superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local role audit_app");
            statement.execute("select set_config('audit.kommune', '" + kommune + "', true)");
            for (String text : abfragen.texte()) {
                if (text.regionMatches(true, 0, "select", 0, 6)
                        && text.toLowerCase().contains(" from ")) {
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
        try (ResultSet row = statement.executeQuery("explain (generic_plan, format json) " + text)) {
            row.next();
            try (JsonReader reader = Json.createReader(new StringReader(row.getString(1)))) {
                List<JsonObject> nodes = new ArrayList<>();
                collect(reader.readArray().getJsonObject(0).getJsonObject("Plan"), nodes);
                return new Abfrageplan(text, nodes);
            }
        }
    }

    private static void collect(JsonObject node, List<JsonObject> nodes) {
        nodes.add(node);
        if (node.containsKey("Plans")) {
            for (JsonValue child : node.getJsonArray("Plans")) {
                collect(child.asJsonObject(), nodes);
            }
        }
    }

    /** Tables that are read from beginning to end. */
    List<String> ganzGelesene() {
        return knoten.stream()
                .filter(node -> "Seq Scan".equals(node.getString("Node Type")))
                .map(node -> node.getString("Relation Name"))
                .distinct()
                .toList();
    }
}
