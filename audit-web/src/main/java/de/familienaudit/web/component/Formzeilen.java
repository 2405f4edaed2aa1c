package de.familienaudit.web.component;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows that a draft of the browser has in a form: the page shows as many, for the browser to fill in. */
public final class Formzeilen {

    private final Set<String> felder;

    private Formzeilen(Set<String> felder) {
        this.felder = felder;
    }

    /** @param gemerkt as zwischenstand.js keeps it; empty for no draft */
    public static Formzeilen in(String gemerkt) {
        if (gemerkt.isEmpty()) {
            return new Formzeilen(Set.of());
        }
        try (JsonReader reader = Json.createReader(new StringReader(gemerkt))) {
            return new Formzeilen(Set.copyOf(reader.readObject().keySet()));
        }
    }

    /** Those with these names. */
    public static Formzeilen mit(String... felder) {
        return new Formzeilen(Set.of(felder));
    }

    /** Whether there is no draft, so that the rows stay as they are. */
    public boolean keine() {
        return felder.isEmpty();
    }

    /** Names of its fields. */
    public Set<String> felder() {
        return felder;
    }

    /**
     * As many rows as the draft has of that list, and no more.
     *
     * @param liste id of the list, with the rows around it: {@code folge}, {@code folge:2:stimmen}
     * @param hoechstens as many as the form can have
     */
    public <T> void gestalten(List<T> zeilen, String liste, int hoechstens, Supplier<T> neu) {
        int anzahl = Math.min(anzahl(liste), hoechstens);
        while (zeilen.size() > anzahl) {
            zeilen.remove(zeilen.size() - 1);
        }
        while (zeilen.size() < anzahl) {
            zeilen.add(neu.get());
        }
    }

    private int anzahl(String liste) {
        Pattern zeile = Pattern.compile(Pattern.quote(liste) + ":(\\d{1,2}):[\\w:]+");
        return felder.stream()
                .map(zeile::matcher)
                .filter(Matcher::matches)
                .mapToInt(m -> Integer.parseInt(m.group(1)) + 1)
                .max()
                .orElse(0);
    }
}
