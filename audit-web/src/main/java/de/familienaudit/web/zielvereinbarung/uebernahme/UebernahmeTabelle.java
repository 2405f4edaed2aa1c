package de.familienaudit.web.zielvereinbarung.uebernahme;

import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeDetails;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of the open measures under their Handlungsfeld and Ziel.
 *
 * @param zeilen heads and measures in the order of the numbers
 */
public record UebernahmeTabelle(List<Zeile> zeilen) implements Serializable {

    /** A row: the head of a Handlungsfeld (FELD), of a Ziel (ZIEL), or a measure (MASSNAHME). */
    public record Zeile(String art, UebernahmeDetails.Zeile massnahme) implements Serializable {}

    static UebernahmeTabelle of(List<UebernahmeDetails.Zeile> massnahmen) {
        List<Zeile> zeilen = new ArrayList<>();
        int letztesFeld = 0;
        String letztesZiel = "";
        for (UebernahmeDetails.Zeile m : massnahmen) {
            if (m.feld() != letztesFeld) {
                zeilen.add(new Zeile("FELD", m));
                letztesFeld = m.feld();
            }
            if (!m.ziel().equals(letztesZiel)) {
                zeilen.add(new Zeile("ZIEL", m));
                letztesZiel = m.ziel();
            }
            zeilen.add(new Zeile("MASSNAHME", m));
        }
        return new UebernahmeTabelle(zeilen);
    }
}
