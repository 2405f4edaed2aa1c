package de.familienaudit.zielvereinbarung.einlesen;

import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rule A-2: everything that was read from one document, in the order of the document.
 *
 * @param vorspann the front matter, never null
 * @param handlungsfelder in document order, also those without Ziele
 * @param bemerkungen what a person should look at, in document order per kind of check
 * @param herkunft of a file of the program itself, null for a foreign document
 */
public record GeleseneVereinbarung(
        Vorspanntext vorspann,
        List<GelesenesHandlungsfeld> handlungsfelder,
        List<Bemerkung> bemerkungen,
        Herkunft herkunft) {

    public GeleseneVereinbarung {
        handlungsfelder = List.copyOf(handlungsfelder);
        bemerkungen = List.copyOf(bemerkungen);
    }

    /** Whether the program itself wrote the file: then what it does not say is not looked for in its words. */
    public boolean istEigeneAusgabe() {
        return herkunft != null;
    }

    /** All Ziele in document order. */
    public Stream<GelesenesZiel> ziele() {
        return handlungsfelder.stream().flatMap(h -> h.ziele().stream());
    }

    /** All Massnahmen in document order. */
    public Stream<GeleseneMassnahme> massnahmen() {
        return ziele().flatMap(z -> z.massnahmen().stream());
    }

    public int anzahlHandlungsfelder() {
        return handlungsfelder.size();
    }

    public int anzahlZiele() {
        return (int) ziele().count();
    }

    public int anzahlMassnahmen() {
        return (int) massnahmen().count();
    }

    /** All remarks of one kind, in their order. */
    public List<Bemerkung> bemerkungen(Bemerkung.Code code) {
        return bemerkungen.stream().filter(b -> b.code() == code).toList();
    }
}
