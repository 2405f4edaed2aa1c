package de.familienaudit.protokoll;

import de.familienaudit.protokoll.domain.Aenderung;
import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads entries of the change log; always a limited number of them. */
@Dependent
class ProtokollRepository {

    @PersistenceContext
    private EntityManager em;

    /** At most {@code anzahl} entries in the order of the query. */
    List<Aenderung> find(ProtokollQuery query, int anzahl) {
        Query question = em.createNativeQuery(query.sql(anzahl));
        for (int i = 0; i < query.parameters().size(); i++) {
            question.setParameter(i + 1, query.parameters().get(i));
        }
        List<?> rows = question.getResultList();
        return rows.stream().map(row -> aenderung((Object[]) row)).toList();
    }

    private static Aenderung aenderung(Object[] r) {
        return new Aenderung(
                ((Number) r[0]).longValue(),
                instant(r[1]),
                r[10] == null ? null : ((Date) r[10]).toLocalDate(),
                (String) r[2],
                r[3] == null ? "" : (String) r[3],
                (String) r[4],
                (String) r[5],
                (String) r[6],
                Aenderung.Art.valueOf((String) r[7]),
                values((String) r[8]),
                values((String) r[9]));
    }

    static Instant instant(Object value) {
        if (value instanceof OffsetDateTime zeit) {
            return zeit.toInstant();
        }
        return ((Timestamp) value).toInstant();
    }

    /** Strings, numbers and booleans as such; what is nested keeps its JSON text. */
    private static Map<String, Object> values(String json) {
        if (json == null) {
            return Map.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((column, value) -> values.put(column, value(value)));
        }
        return values;
    }

    private static Object value(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> null;
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case STRING -> ((JsonString) value).getString();
            case ARRAY, OBJECT -> value.toString();
        };
    }
}
