package de.familienaudit.web.zielvereinbarung.uebernahme;

import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeDetails;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The open measures under their Handlungsfeld and Ziel, as far as the filter leaves them.
 *
 * @param zeilen heads and measures in the order of the numbers, at most {@link #HOECHSTENS} measures
 * @param gesamt how many measures the filter leaves
 * @param felder title by number of every Handlungsfeld that has an open measure
 */
public record UebernahmeTabelle(List<Zeile> zeilen, int gesamt, Map<String, String> felder) implements Serializable {

    /** More rows than that nobody chooses from; a filter helps. */
    public static final int HOECHSTENS = 300;

    /** A row: the head of a Handlungsfeld (FELD), of a Ziel (ZIEL), or a measure (MASSNAHME). */
    public record Zeile(String art, UebernahmeDetails.Zeile massnahme) implements Serializable {}

    /**
     * @param feld number of the Handlungsfeld, anything else for all
     * @param nurOffene only measures that are not decided yet
     */
    static UebernahmeTabelle of(List<UebernahmeDetails.Zeile> massnahmen, String feld, boolean nurOffene) {
        Map<String, String> felder = new LinkedHashMap<>();
        massnahmen.forEach(m -> felder.put(String.valueOf(m.feld()), m.feldTitel()));
        boolean alleFelder = !felder.containsKey(feld);
        List<Zeile> zeilen = new ArrayList<>();
        int gesamt = 0;
        int letztesFeld = 0;
        String letztesZiel = "";
        for (UebernahmeDetails.Zeile m : massnahmen) {
            if ((nurOffene && m.gilt()) || (!alleFelder && !feld.equals(String.valueOf(m.feld())))) {
                continue;
            }
            if (++gesamt > HOECHSTENS) {
                continue;
            }
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
        return new UebernahmeTabelle(zeilen, gesamt, felder);
    }

    /** The numbers of the Handlungsfelder, in order. */
    public List<String> feldnummern() {
        return List.copyOf(felder.keySet());
    }
}
