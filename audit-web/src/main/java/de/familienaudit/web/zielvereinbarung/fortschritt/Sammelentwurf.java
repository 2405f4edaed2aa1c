package de.familienaudit.web.zielvereinbarung.fortschritt;

import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;

/** What zwischenstand.js keeps of a Sammelmeldung: typed values under {@code <field>-<measure>}, of all pages of the list. */
@ApplicationScoped
public class Sammelentwurf {

    private static final String SCHLUESSEL = "sammelmeldung";

    @Inject
    private ZwischenstandService service;

    /** As it is kept; empty for none. */
    String gemerkt() {
        return service.gemerkt(SCHLUESSEL).orElse("");
    }

    /** A part of the reports was saved: they are no draft any more, refused rows are kept as they were typed. */
    void nach(Sammelrest rest) {
        JsonObject uebrig = uebrig(gemerkt(), rest);
        if (uebrig.isEmpty()) {
            service.vergessen(SCHLUESSEL);
        } else {
            service.merken(SCHLUESSEL, uebrig.toString());
        }
    }

    private static JsonObject uebrig(String entwurf, Sammelrest rest) {
        JsonObjectBuilder uebrig = Json.createObjectBuilder();
        lesen(entwurf).forEach((name, wert) -> {
            if (rest.gespeicherte().keySet().stream().noneMatch(id -> name.endsWith("-" + id))) {
                uebrig.add(name, wert);
            }
        });
        rest.abgelehnte().keySet().forEach(zeile -> zeile.getEingaben()
                .forEach((feld, wert) -> uebrig.add(feld + "-" + zeile.getId(), wert)));
        return uebrig.build();
    }

    /** Empty when it is no draft at all. */
    private static JsonObject lesen(String entwurf) {
        if (entwurf.isEmpty()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(entwurf))) {
            return reader.readObject();
        } catch (JsonParsingException e) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }
}
