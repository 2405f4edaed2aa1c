package de.familienaudit.zielvereinbarung.austausch;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One object of our JSON: hands its values out with their types, refuses others, and reports what nobody asked for. */
final class JsonAngaben {

    private final JsonObject objekt;
    private final List<Gelesen.Unbekanntes> unbekannte;
    private final Set<String> gefragt = new HashSet<>();
    private String ort;

    JsonAngaben(String ort, JsonObject objekt, List<Gelesen.Unbekanntes> unbekannte) {
        this.ort = ort;
        this.objekt = objekt;
        this.unbekannte = unbekannte;
    }

    String ort() {
        return ort;
    }

    /** How people find it, once its number is known. */
    void nenne(String name) {
        this.ort = name;
    }

    void bekannt(String name) {
        gefragt.add(name);
    }

    String text(String name) {
        return text(name, wert(name));
    }

    /** Null stands for an unknown day. */
    LocalDate datum(String name) {
        JsonValue wert = wert(name);
        return wert.getValueType() == JsonValue.ValueType.NULL ? null : Klartext.datum(ort, name, text(name, wert));
    }

    int zahl(String name) {
        JsonValue wert = wert(name);
        if (!(wert instanceof JsonNumber)) {
            throw falsch(name, wert);
        }
        return Klartext.zahl(ort, name, wert.toString());
    }

    boolean wahr(String name) {
        JsonValue wert = wert(name);
        if (wert.getValueType() != JsonValue.ValueType.TRUE && wert.getValueType() != JsonValue.ValueType.FALSE) {
            throw falsch(name, wert);
        }
        return wert.getValueType() == JsonValue.ValueType.TRUE;
    }

    List<String> texte(String name) {
        List<String> texte = new ArrayList<>();
        liste(name).forEach(wert -> texte.add(text(name, wert)));
        return texte;
    }

    List<String> verweise(String name) {
        return texte(name).stream()
                .map(nummer -> Nummern.verweis(ort, name, nummer))
                .distinct()
                .sorted()
                .toList();
    }

    JsonAngaben objekt(String name) {
        return objekt(ort + ", " + name, name, wert(name));
    }

    List<JsonAngaben> objekte(String name) {
        List<JsonAngaben> objekte = new ArrayList<>();
        liste(name).forEach(wert -> objekte.add(objekt(ort + ", " + name + " " + (objekte.size() + 1), name, wert)));
        return objekte;
    }

    /** Call last: what was not asked for does not belong to the format. */
    void fertig() {
        objekt.keySet().stream()
                .filter(name -> !gefragt.contains(name))
                .forEach(name -> unbekannte.add(new Gelesen.Unbekanntes(ort, Klartext.of(name))));
    }

    private JsonAngaben objekt(String platz, String name, JsonValue wert) {
        if (wert.getValueType() != JsonValue.ValueType.OBJECT) {
            throw falsch(name, wert);
        }
        return new JsonAngaben(platz, wert.asJsonObject(), unbekannte);
    }

    private JsonArray liste(String name) {
        JsonValue wert = wert(name);
        if (wert.getValueType() != JsonValue.ValueType.ARRAY) {
            throw falsch(name, wert);
        }
        return wert.asJsonArray();
    }

    private String text(String name, JsonValue wert) {
        if (!(wert instanceof JsonString text)) {
            throw falsch(name, wert);
        }
        return Klartext.of(text.getString());
    }

    private JsonValue wert(String name) {
        gefragt.add(name);
        JsonValue wert = objekt.get(name);
        if (wert == null) {
            throw Formatfehler.fehlt(ort, name);
        }
        return wert;
    }

    private RuntimeException falsch(String name, JsonValue wert) {
        return Formatfehler.falsch(ort, name, Klartext.of(wert.toString()));
    }
}
