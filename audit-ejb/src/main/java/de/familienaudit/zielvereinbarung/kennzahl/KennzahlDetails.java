package de.familienaudit.zielvereinbarung.kennzahl;

import de.familienaudit.dokument.ausgabe.Liniendiagramm;
import de.familienaudit.shared.Seite;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The page of one key figure (rule A-12).
 *
 * @param version version for rule G-4
 * @param ziel the Ziel in the Fassung that holds; null when no Fassung has it any more
 * @param zielnummer {@code 3.2}
 * @param erlaeuterung how it is measured and by whom, may be empty
 * @param negativ whether values below zero make sense
 * @param stand name of the Kennzahlstand today
 * @param beendet when it was ended, null while it is measured
 * @param diagramm the values that count, the last 200; null before the first
 * @param letzter the last value that counts, null before the first
 * @param werte every value, newest day first
 * @param darfPflegen whether the actor may change its definition
 * @param darfMelden whether the actor may record values
 */
public record KennzahlDetails(
        long id,
        int version,
        ZielKopf ziel,
        String zielnummer,
        String bezeichnung,
        KennzahlSoll soll,
        String erlaeuterung,
        boolean negativ,
        String stand,
        Ende beendet,
        Liniendiagramm diagramm,
        KennzahlWertZeile letzter,
        Seite<KennzahlWertZeile> werte,
        boolean darfPflegen,
        boolean darfMelden)
        implements Serializable {

    /** When it was measured for the last time, who said so, and why. */
    public record Ende(LocalDate am, String von, String grund) implements Serializable {}
}
