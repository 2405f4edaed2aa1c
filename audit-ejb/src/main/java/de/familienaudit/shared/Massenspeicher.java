package de.familienaudit.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Writes many rows by one statement, however many they are: what the domain decided goes to the database as one JSON
 * value, which {@code json_to_recordset} reads as rows there. The triggers of each row run as ever, so the change log
 * tells the history of each.
 */
@Dependent
public class Massenspeicher {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Geduld geduld;

    /**
     * Writes what waits in memory first, then the rows.
     *
     * @param sql a statement whose parameter ?1 is the JSON value, and ?2 and on the values that follow
     * @param zeilen values by column: numbers, truth values, enums, null, and what reads well as text
     * @return how many rows the statement wrote; nothing is done without rows
     */
    public int schreibe(String sql, Collection<Map<String, Object>> zeilen, Object... weitere) {
        if (zeilen.isEmpty()) {
            return 0;
        }
        em.flush();
        Query query = em.createNativeQuery(sql).setParameter(1, json(zeilen));
        for (int i = 0; i < weitere.length; i++) {
            query.setParameter(i + 2, weitere[i]);
        }
        return geduld.fuer(query::executeUpdate);
    }

    /** As many new ids, for rows that name each other before they are written; one statement. */
    public List<Long> ids(int anzahl) {
        return ((List<?>) em.createNativeQuery("select nextval('objekt_id') from generate_series(1, ?1)")
                        .setParameter(1, anzahl)
                        .getResultList())
                .stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static String json(Collection<Map<String, Object>> zeilen) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Map<String, Object> zeile : zeilen) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            zeile.forEach((spalte, wert) -> add(object, spalte, wert));
            array.add(object);
        }
        return array.build().toString();
    }

    private static void add(JsonObjectBuilder object, String spalte, Object wert) {
        if (wert == null) {
            object.addNull(spalte);
        } else if (wert instanceof Number zahl) {
            object.add(spalte, zahl.longValue());
        } else if (wert instanceof Boolean wahr) {
            object.add(spalte, wahr);
        } else if (wert instanceof Enum<?> konstante) {
            object.add(spalte, konstante.name());
        } else {
            object.add(spalte, wert.toString());
        }
    }
}
