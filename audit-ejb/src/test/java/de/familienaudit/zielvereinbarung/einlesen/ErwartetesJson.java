package de.familienaudit.zielvereinbarung.einlesen;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads expected results. */
final class ErwartetesJson {

    private ErwartetesJson() {}

    static JsonObject read(InputStream quelle) throws IOException {
        try (InputStream in = quelle;
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }

    static List<JsonObject> objekte(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }

    static List<String> texte(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** Empty for null. */
    static String text(JsonObject objekt, String name) {
        return objekt.isNull(name) ? "" : objekt.getString(name);
    }

    /** Line breaks of both sides as spaces: the expectation does not say where a paragraph ends. */
    static String einzeilig(String text) {
        return text.replace('\n', ' ');
    }
}
