package de.familienaudit.zielvereinbarung.austausch;

import java.util.Map;

/**
 * One row of CSV or Excel.
 *
 * @param ort where people find it: {@code Zeile 7} or {@code Blatt Ziele, Zeile 3}
 * @param werte String, Integer or LocalDate when written, always String when read; what is missing is empty
 */
record Tabellenzeile(String ort, Art art, Map<Spalte, Object> werte) {

    Tabellenzeile {
        werte = Map.copyOf(werte);
    }

    Object wert(Spalte spalte) {
        return werte.get(spalte);
    }

    /** Never null. */
    String text(Spalte spalte) {
        Object wert = werte.get(spalte);
        return wert == null ? "" : Klartext.of(wert.toString());
    }
}
