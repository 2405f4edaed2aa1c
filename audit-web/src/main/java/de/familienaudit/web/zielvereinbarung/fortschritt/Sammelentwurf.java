package de.familienaudit.web.zielvereinbarung.fortschritt;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.Collection;

/** What formular.js keeps of a Sammelmeldung: typed values under {@code <field>-<measure>}, of all pages of the list. */
final class Sammelentwurf {

    private Sammelentwurf() {}

    /**
     * The draft without these measures.
     *
     * @return empty when nothing is left, or when it is no draft at all
     */
    static String ohne(String entwurf, Collection<Long> massnahmeIds) {
        if (entwurf.isEmpty()) {
            return "";
        }
        try (JsonReader reader = Json.createReader(new StringReader(entwurf))) {
            JsonObjectBuilder rest = Json.createObjectBuilder();
            reader.readObject().forEach((name, wert) -> {
                if (massnahmeIds.stream().noneMatch(id -> name.endsWith("-" + id))) {
                    rest.add(name, wert);
                }
            });
            JsonObject uebrig = rest.build();
            return uebrig.isEmpty() ? "" : uebrig.toString();
        } catch (JsonParsingException e) {
            return "";
        }
    }
}
