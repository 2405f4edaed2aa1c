package de.familienaudit.web.zielvereinbarung.massnahme;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A parameter of an address that says something. */
public record Adressteil(String name, String wert) implements Serializable {

    /** The parameters that say something, in their order; an empty one is left out. */
    static List<Adressteil> aus(Map<String, String> werte) {
        return werte.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> new Adressteil(e.getKey(), e.getValue()))
                .toList();
    }

    /** The same as a query without the question mark. */
    static String abfrage(Map<String, String> werte) {
        return aus(werte).stream()
                .map(t -> t.name + "=" + URLEncoder.encode(t.wert, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
