package de.familienaudit.zielvereinbarung.domain.fassung;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Rule A-2: the words of the front matter, for reading, printing, comparing and putting out; empty where nothing is said.
 *
 * @param titel title of the document
 * @param protokolldatum null when not known
 * @param visionspunkte numbered points of the vision, in order
 */
public record Vorspanntext(
        String titel,
        String projektleitung,
        String auditorin,
        LocalDate protokolldatum,
        String gesamtziel,
        List<String> visionspunkte,
        String definitionFamilie,
        String definitionSenioren,
        String zielDesAudits)
        implements Serializable {

    public Vorspanntext {
        visionspunkte = List.copyOf(visionspunkte);
    }

    public static Vorspanntext of(Vorspann v, List<String> visionspunkte) {
        return new Vorspanntext(
                v.titel(),
                v.projektleitung(),
                v.auditorin(),
                v.protokolldatum().orElse(null),
                v.gesamtziel(),
                visionspunkte,
                v.definitionFamilie(),
                v.definitionSenioren(),
                v.zielDesAudits());
    }

    /** Name and words of each part, in the order of the document. */
    public Map<String, String> teile() {
        Map<String, String> teile = new LinkedHashMap<>();
        teile.put("titel", titel);
        teile.put("projektleitung", projektleitung);
        teile.put("auditorin", auditorin);
        teile.put("protokolldatum", Objects.toString(protokolldatum, ""));
        teile.put("gesamtziel", gesamtziel);
        teile.put("vision", String.join("\n", visionspunkte));
        teile.put("definitionFamilie", definitionFamilie);
        teile.put("definitionSenioren", definitionSenioren);
        teile.put("zielDesAudits", zielDesAudits);
        return teile;
    }
}
