package de.familienaudit.zielvereinbarung.kennzahl;

import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Dezimalzahl;
import de.familienaudit.zielvereinbarung.domain.kennzahl.Werteliste;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How pasted values are understood, line by line; nothing is stored.
 *
 * @param neue how many values would be stored
 * @param fehler how many lines are wrong; as long as there is one, nothing is stored
 */
public record Wertevorschau(List<Zeile> zeilen, long neue, long fehler) implements Serializable {

    /**
     * One line.
     *
     * @param nummer its place in the text, from 1
     * @param text as pasted
     * @param art NEU, VORHANDEN, UEBERSCHRIFT or FEHLER
     * @param stichtag the day that was understood, null when none was
     * @param zeitraum the same as written, empty when none was
     * @param zahl the number that was understood, empty when none was
     * @param maengel what is wrong with it
     */
    public record Zeile(
            int nummer,
            String text,
            String art,
            LocalDate stichtag,
            String zeitraum,
            String zahl,
            String quelle,
            List<Violation> maengel)
            implements Serializable {}

    static Wertevorschau of(List<Werteliste.Zeile> gelesen) {
        return new Wertevorschau(
                gelesen.stream().map(Wertevorschau::zeile).toList(),
                anzahl(gelesen, Werteliste.Art.NEU),
                anzahl(gelesen, Werteliste.Art.FEHLER));
    }

    private static Zeile zeile(Werteliste.Zeile z) {
        return new Zeile(
                z.nummer(),
                z.text(),
                z.art().name(),
                z.stichtag() == null ? null : z.stichtag().tag(),
                z.stichtag() == null ? "" : z.stichtag().wortlaut(),
                z.zahl() == null ? "" : Dezimalzahl.schreibe(z.zahl()),
                z.quelle(),
                z.maengel());
    }

    private static long anzahl(List<Werteliste.Zeile> zeilen, Werteliste.Art art) {
        return zeilen.stream().filter(z -> z.art() == art).count();
    }
}
