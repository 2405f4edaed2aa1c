package de.familienaudit.zielvereinbarung.einlesen;

import java.util.List;

/**
 * Something the reader noticed and that a person should see before the agreement is taken over.
 *
 * @param code what was noticed
 * @param ort place in the document, never empty
 * @param werte parameters of the text in the order given at each code; the first is the number of the Massnahme, the
 *     Ziel or the Handlungsfeld, empty outside of one
 */
public record Bemerkung(Code code, String ort, List<String> werte) {

    public Bemerkung {
        werte = List.copyOf(werte);
    }

    /** What can be noticed; the values in brackets are {@link Bemerkung#werte()}. */
    public enum Code {
        /** The number ends with a dot, {@code 1.5.1.} [number]. */
        NUMMER_MIT_PUNKT,
        /** A second Massnahme, Ziel or Handlungsfeld has this number; both are kept [number, title]. */
        NUMMER_DOPPELT,
        /** The number does not belong under the Ziel or Handlungsfeld it stands in; it stays there [number, parent]. */
        NUMMER_PASST_NICHT,
        /** No legible number; it counts as 0 [label, title]. */
        NUMMER_FEHLT,
        /** The heading of the Handlungsfeld of this Ziel is missing; one without a title was made [number]. */
        ZIEL_OHNE_HANDLUNGSFELD,
        /** The Ziel of this Massnahme is missing; one without a text was made [number]. */
        MASSNAHME_OHNE_ZIEL,
        /** A label is cut off or split over several lines [number, label]. */
        LABEL_GETEILT,
        /** A known label in an unusual wording [number, label]. */
        LABEL_UNGEWOEHNLICH,
        /** The value begins with a label; a doubled label is taken off, a time keeps it [number, label]. */
        LABEL_IM_WERT,
        /** The same label stands twice in one record; both values are kept [number, label, second value]. */
        LABEL_DOPPELT,
        /** A line that belongs to every record is missing [number, label]. */
        ZEILE_FEHLT,
        /** The line is there, its value is empty [number, label]. */
        WERT_LEER,
        /** A row or paragraph that belongs to nothing known [number, label, text]. */
        ZEILE_UNBEKANNT,
        /** A row of dashes was skipped [number]. */
        TRENNLINIE_UEBERSPRUNGEN,
        /** Two records follow each other without a blank line [number]. */
        LEERZEILE_FEHLT,
        /** Tags of a web page stood in the text and were taken out [number, label]. */
        MARKUP_ENTFERNT,
        /** The Handlungsfeld has its title in the next paragraph [number, title]. */
        TITEL_IM_NAECHSTEN_ABSATZ,
        /** A hyphen left over from hyphenation was closed up [number, before, after]. */
        TRENNSTRICH_VERBUNDEN,
        /** A line of a table of contents was skipped [empty, text]. */
        INHALTSVERZEICHNIS_UEBERSPRUNGEN,
        /** The date of the protocol is no date [empty, text]. */
        DATUM_UNLESBAR,
        /** The declaration at the end, it is not part of the agreed content [empty, text]. */
        SCHLUSSERKLAERUNG,
        /** A file of the program itself holds something that does not belong to the format [place, name]. */
        ANGABE_UNBEKANNT,
        /** It builds on itself or on a number that the file does not have; left out [number, other number]. */
        VERWEIS_UNGUELTIG
    }
}
