package de.familienaudit.web.signatur;

import de.familienaudit.signatur.pades.aufbau.Bildteil;
import de.familienaudit.signatur.pades.aufbau.Rechteck;
import de.familienaudit.signatur.pades.aufbau.Seitenskizze;
import de.familienaudit.signatur.pades.aufbau.Signaturansicht;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * Rule S-4: draws what the structure of a file says of a signature, as an SVG that pages show as a picture: there it runs nothing
 * and loads nothing. Words are escaped; nothing else of the file gets into it but numbers and pictures written anew.
 */
final class Signaturskizze {

    private static final double FELD_BREIT = 320;
    private static final double FELD_HOCH = 160;
    private static final double SEITE_BREIT = 150;
    private static final double SEITE_HOCH = 210;
    /** Letters reach from a quarter beneath their line to nearly their size above it. */
    private static final double ZEILE = 1.2;

    private static final double UNTERLAENGE = 0.25;

    private Signaturskizze() {}

    /** What a signature shows. */
    static String feld(Signaturansicht ansicht) {
        double breite = Math.max(1, ansicht.breite());
        double hoehe = Math.max(1, ansicht.hoehe());
        StringBuilder svg = kopf(breite, hoehe, Math.min(FELD_BREIT / breite, FELD_HOCH / hoehe));
        for (Bildteil teil : ansicht.teile()) {
            switch (teil.art()) {
                case FORM -> svg.append(rechteck(teil.platz(), hoehe, "none", "#8a8f98"));
                case BILD -> svg.append(bild(teil, hoehe));
                case WORT -> svg.append(wort(teil, hoehe));
            }
        }
        return adresse(svg);
    }

    /** The page with what was there before and the place of the signature. */
    static String seite(Seitenskizze skizze) {
        StringBuilder svg = kopf(
                skizze.breite(), skizze.hoehe(), Math.min(SEITE_BREIT / skizze.breite(), SEITE_HOCH / skizze.hoehe()));
        for (Rechteck vorher : skizze.vorher()) {
            svg.append(rechteck(vorher, skizze.hoehe(), "#c3c7ce", "none"));
        }
        svg.append(rechteck(skizze.feld(), skizze.hoehe(), "#ffd9a0", "#8a4b00"));
        return adresse(svg);
    }

    private static StringBuilder kopf(double breite, double hoehe, double massstab) {
        return new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.2f %.2f\">"
                        + "<rect width=\"%.2f\" height=\"%.2f\" fill=\"#fff\"/>",
                Math.max(8, breite * massstab),
                Math.max(8, hoehe * massstab),
                breite,
                hoehe,
                breite,
                hoehe));
    }

    private static String rechteck(Rechteck r, double hoehe, String farbe, String rand) {
        return String.format(
                Locale.ROOT,
                "<rect %s fill=\"%s\" stroke=\"%s\" stroke-width=\"1\" vector-effect=\"non-scaling-stroke\"/>",
                platz(r, hoehe),
                farbe,
                rand);
    }

    private static String bild(Bildteil teil, double hoehe) {
        return "<image " + platz(teil.platz(), hoehe) + " preserveAspectRatio=\"none\" href=\"" + teil.datenadresse()
                + "\"/>";
    }

    private static String wort(Bildteil teil, double hoehe) {
        Rechteck r = teil.platz();
        double groesse = Math.max(0.5, (r.oben() - r.unten()) / ZEILE);
        return String.format(
                        Locale.ROOT,
                        "<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.2f\" font-family=\"sans-serif\" textLength=\"%.2f\""
                                + " lengthAdjust=\"spacingAndGlyphs\">",
                        r.links(),
                        hoehe - r.unten() - groesse * UNTERLAENGE,
                        groesse,
                        Math.max(0.5, r.rechts() - r.links()))
                + maskiert(lesbar(teil.text())) + "</text>";
    }

    private static String platz(Rechteck r, double hoehe) {
        return String.format(
                Locale.ROOT,
                "x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\"",
                r.links(),
                hoehe - r.oben(),
                r.rechts() - r.links(),
                r.oben() - r.unten());
    }

    /** Without signs that XML forbids, and without those that nobody sees and that turn or hide others. */
    static String lesbar(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .filter(c -> switch (Character.getType(c)) {
                    case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
                    default -> true;
                })
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private static String maskiert(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String adresse(StringBuilder svg) {
        byte[] bytes = svg.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
