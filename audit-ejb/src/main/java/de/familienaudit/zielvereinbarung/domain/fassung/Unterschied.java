package de.familienaudit.zielvereinbarung.domain.fassung;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * How one measure differs between two texts of an agreement (rule G-1: a change makes a new Fassung and stays visible).
 *
 * @param nummer number in the newer text, or in the older one when it was dropped
 * @param art what happened to it
 * @param titel title in the newer text, or in the older one when it was dropped
 * @param felder the fields that changed, in the order of the form; empty unless {@code art} is GEAENDERT
 */
public record Unterschied(Massnahmennummer nummer, Art art, String titel, List<Feld> felder) {

    /** What happened to the measure. */
    public enum Art {
        NEU,
        WEGGEFALLEN,
        GEAENDERT,
        GLEICH
    }

    /**
     * One changed field.
     *
     * @param name name of the component of {@link Vereinbart}
     * @param alt older wording
     * @param neu newer wording
     */
    public record Feld(String name, String alt, String neu) {}

    public static Unterschied neu(Massnahmennummer nummer, Vereinbart text) {
        return new Unterschied(nummer, Art.NEU, text.titel(), List.of());
    }

    public static Unterschied weggefallen(Massnahmennummer nummer, Vereinbart text) {
        return new Unterschied(nummer, Art.WEGGEFALLEN, text.titel(), List.of());
    }

    /** Compares field by field, by wording. */
    public static Unterschied zwischen(Massnahmennummer nummer, Vereinbart alt, Vereinbart neu) {
        List<Feld> felder = new ArrayList<>();
        feld(felder, "titel", alt, neu, Vereinbart::titel);
        feld(felder, "indikator", alt, neu, Vereinbart::indikator);
        feld(felder, "zielgruppe", alt, neu, Vereinbart::zielgruppe);
        feld(felder, "kosten", alt, neu, Vereinbart::kosten);
        feld(felder, "verantwortlich", alt, neu, Vereinbart::verantwortlich);
        feld(felder, "beginn", alt, neu, v -> v.beginn().wortlaut());
        feld(felder, "ende", alt, neu, v -> v.ende().wortlaut());
        feld(felder, "kommunikation", alt, neu, Vereinbart::kommunikation);
        return new Unterschied(nummer, felder.isEmpty() ? Art.GLEICH : Art.GEAENDERT, neu.titel(), felder);
    }

    private static void feld(
            List<Feld> felder, String name, Vereinbart alt, Vereinbart neu, Function<Vereinbart, String> wert) {
        if (!Objects.equals(wert.apply(alt), wert.apply(neu))) {
            felder.add(new Feld(name, wert.apply(alt), wert.apply(neu)));
        }
    }
}
