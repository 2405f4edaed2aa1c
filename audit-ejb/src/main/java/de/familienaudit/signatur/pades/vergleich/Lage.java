package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Aufwand;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What the rules of one comparison share.
 *
 * @param vorher the earlier revision
 * @param nachher the later one
 * @param gleichheit compares what has no rule of its own
 * @param rechte what the signatures of the earlier revision permit
 * @param funde where changes are told
 * @param flaechen what lies on the pages of the earlier revision
 * @param aufwand what it may cost
 */
record Lage(
        Dateifassung vorher,
        Dateifassung nachher,
        Gleichheit gleichheit,
        Aenderungsrechte rechte,
        Aenderungen funde,
        Seitenflaechen flaechen,
        Aufwand aufwand) {

    /** Tells every entry but the given ones that differs. */
    void gleichBisAuf(COSDictionary a, COSDictionary b, Set<String> ohne, Aenderungsart art, String ort) {
        for (String key : Werte.schluessel(a, b)) {
            if (!ohne.contains(key) && !gleichheit.gleich(a, b, key)) {
                funde.melde(art, ort + "/" + key);
            }
        }
    }

    static boolean fehlt(COSDictionary dictionary, String key) {
        return Werte.wert(dictionary.getItem(COSName.getPDFName(key))) == null;
    }
}
