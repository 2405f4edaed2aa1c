package de.familienaudit.web.signatur;

import de.familienaudit.signatur.pades.aufbau.Signaturansicht;
import de.familienaudit.signatur.signaturpruefung.Signaturzeile;
import de.familienaudit.signatur.signaturpruefung.Umfangszeile;
import de.familienaudit.web.text.Texte;

/**
 * What the page says of one signature, in words and with a sketch; the rest stands in the line itself.
 *
 * @param zeile the signature
 * @param zeit when it was signed, or who says so, or that nobody does
 * @param nachweis what proves the time
 * @param umfang what it covers
 * @param spaetere how many signatures came later; empty for none
 * @param platz where it is seen; empty when that could not be found out
 * @param bild a sketch of what it shows, as a data address; empty when it is not seen
 * @param bildtext the same in words
 * @param seite a sketch of its page, as a data address; empty when nothing was there before
 * @param seitentext the same in words
 */
public record Signaturkarte(
        Signaturzeile zeile,
        String zeit,
        String nachweis,
        String umfang,
        String spaetere,
        String platz,
        String bild,
        String bildtext,
        String seite,
        String seitentext) {

    private static final String PREFIX = "signaturpruefung.";

    static Signaturkarte von(Signaturzeile s, Texte texte) {
        Umfangszeile u = s.umfang();
        Signaturansicht ansicht = u == null ? null : u.ansicht();
        boolean skizze = ansicht != null && ansicht.skizze() != null;
        String platz = platz(u, texte);
        return new Signaturkarte(
                s,
                zeit(s, texte),
                texte.text(PREFIX + (s.zeitNachgewiesen() ? "zeit.nachgewiesen" : "zeit.behauptet")),
                umfang(s, texte),
                u == null || u.spaetere() == 0 ? "" : texte.text(PREFIX + "umfang.spaetere", u.spaetere()),
                platz,
                ansicht == null ? "" : Signaturskizze.feld(ansicht),
                ansicht == null ? "" : bildtext(ansicht, texte),
                skizze ? Signaturskizze.seite(ansicht.skizze()) : "",
                skizze ? seitentext(ansicht, platz, texte) : "");
    }

    private static String zeit(Signaturzeile s, Texte texte) {
        if (s.zeit() == null) {
            return texte.text(PREFIX + "unbekannt");
        }
        String zeit = texte.zeitpunkt(s.zeit());
        return s.zeitNachgewiesen() ? zeit : texte.text(PREFIX + "zeit.laut", zeit);
    }

    private static String umfang(Signaturzeile s, Texte texte) {
        Umfangszeile u = s.umfang();
        return u == null
                ? texte.text(PREFIX + (s.ganzeDatei() ? "umfang.ganz" : "umfang.teil"))
                : texte.text(PREFIX + "umfang.seiten", u.seiten(), texte.groesse(u.bytes()));
    }

    private static String platz(Umfangszeile u, Texte texte) {
        if (u == null) {
            return "";
        }
        if (u.seite() == 0) {
            return texte.text(PREFIX + "platz.unsichtbar");
        }
        String platz = texte.text(PREFIX + "platz.seite", u.seite(), u.links(), u.unten(), u.breite(), u.hoehe());
        return u.aufBild() ? platz + "; " + texte.text(PREFIX + "platz.auf_bild") : platz;
    }

    private static String bildtext(Signaturansicht ansicht, Texte texte) {
        String text = Signaturskizze.lesbar(ansicht.text());
        String result = text.isBlank() ? texte.text(PREFIX + "bild.ohne_text") : texte.text(PREFIX + "bild.text", text);
        if (ansicht.bilder() > 0) {
            result += " " + texte.anzahl(PREFIX + "bild.bilder", ansicht.bilder());
        }
        return ansicht.vollstaendig() ? result : result + " " + texte.text(PREFIX + "bild.unvollstaendig");
    }

    private static String seitentext(Signaturansicht ansicht, String platz, Texte texte) {
        String result = texte.text(PREFIX + "bild.seite", platz);
        return ansicht.skizze().vollstaendig() ? result : result + " " + texte.text(PREFIX + "bild.unvollstaendig");
    }
}
