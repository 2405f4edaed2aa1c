package de.familienaudit.zielvereinbarung.domain.fassung;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything that a Fassung says, as plain values: the one tree for reading, printing, comparing and putting out (ADR 34).
 *
 * @param felder its Handlungsfelder by number
 */
public record Fassungstext(Vorspanntext vorspann, List<Feld> felder) {

    public Fassungstext {
        felder = List.copyOf(felder);
    }

    /** A Handlungsfeld with its Ziele by number. */
    public record Feld(int nummer, String titel, String untertitel, List<Zielteil> ziele) implements Serializable {

        public Feld {
            ziele = List.copyOf(ziele);
        }
    }

    /**
     * A Ziel with its measures by number.
     *
     * @param nummer the whole number, {@code 3.2}
     * @param abhaengigkeiten numbers that it builds on (rule A-11), sorted as text
     */
    public record Zielteil(
            String nummer, Zieltext worte, List<String> abhaengigkeiten, List<Fassungsinhalt.Eintrag> massnahmen)
            implements Serializable {

        public Zielteil {
            massnahmen = List.copyOf(massnahmen);
        }
    }

    /** The same side by side, for comparing. */
    public Fassungsinhalt inhalt() {
        Map<String, Zieltext> ziele = new LinkedHashMap<>();
        zielteile().forEach(z -> ziele.put(z.nummer(), z.worte()));
        return new Fassungsinhalt(
                zielteile().flatMap(z -> z.massnahmen().stream()).toList(), ziele, vorspann.teile());
    }

    private Stream<Zielteil> zielteile() {
        return felder.stream().flatMap(f -> f.ziele().stream());
    }
}
