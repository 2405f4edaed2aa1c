package de.familienaudit.zertifikat.druck;

import de.familienaudit.dokument.druck.Drucktext;
import de.familienaudit.zertifikat.Zeitstrahl;
import de.familienaudit.zertifikat.Zeitstrahl.Abschnitt;
import java.util.Locale;

/** The timeline of the page as SVG for print, in colours that paper can show; words stand in the page around it (ADR 22). */
final class Zeitstrahlbild {

    private static final double TAUSEND = 1000;
    private static final int HOEHE = 64;
    private static final int MUSTER_BREITE = 26;
    private static final int MUSTER_HOEHE = 17;
    private static final double OBEN = 8;
    private static final double BALKEN = 28;
    private static final double PUNKTE = 50;
    private static final String RASTER = "#d5d8e0";
    private static final String LINIE = "#14171f";
    private static final String ROT = "#b3261e";
    private static final String JA = "fill=\"#2e7d5b\"";
    private static final String VORBEHALT = "fill=\"#fbe8c4\" stroke=\"#8a5a00\" stroke-dasharray=\"2 2\"";
    private static final String NEIN = "fill=\"#ffffff\" stroke=\"#b3261e\" stroke-dasharray=\"5 3\"";

    private final int breite;
    private final StringBuilder svg = new StringBuilder();

    /** @param breite width in pixels */
    Zeitstrahlbild(int breite) {
        this.breite = breite;
    }

    String bild(Zeitstrahl strahl, String beschreibung) {
        beginne(breite, HOEHE, beschreibung);
        strahl.jahre().forEach(j -> senkrecht(x(j.x()), HOEHE, RASTER, 1));
        strahl.abschnitte().forEach(a -> rechteck(x(a.x()), OBEN, Math.max(1, x(a.breite())), BALKEN, farbe(a)));
        strahl.punkte().forEach(p -> kreis(x(p.x()), PUNKTE));
        senkrecht(x(strahl.heute()), HOEHE, ROT, 1.5);
        return svg.append("</svg>").toString();
    }

    /** A sample for the legend: what a certificate looks like. */
    String muster(String art, boolean bedingt, String beschreibung) {
        beginne(MUSTER_BREITE, MUSTER_HOEHE, beschreibung);
        rechteck(1, 2, MUSTER_BREITE - 2.0, MUSTER_HOEHE - 4.0, farbe(art, bedingt));
        return svg.append("</svg>").toString();
    }

    /** A sample for the legend: a resolution. */
    String musterPunkt(String beschreibung) {
        beginne(MUSTER_BREITE, MUSTER_HOEHE, beschreibung);
        kreis(MUSTER_BREITE / 2.0, MUSTER_HOEHE / 2.0);
        return svg.append("</svg>").toString();
    }

    /** A sample for the legend: the line of today. */
    String musterHeute(String beschreibung) {
        beginne(MUSTER_BREITE, MUSTER_HOEHE, beschreibung);
        senkrecht(MUSTER_BREITE / 2.0, MUSTER_HOEHE, ROT, 1.5);
        return svg.append("</svg>").toString();
    }

    private static String farbe(Abschnitt abschnitt) {
        return farbe(abschnitt.art(), abschnitt.bedingt());
    }

    private static String farbe(String art, boolean bedingt) {
        return Zeitstrahl.LUECKE.equals(art) ? NEIN : bedingt ? VORBEHALT : JA;
    }

    private void beginne(int weit, int hoch, String beschreibung) {
        svg.setLength(0);
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\""
                        + " style=\"width: %1$dpx; height: %2$dpx\" alt=\"%3$s\">",
                weit,
                hoch,
                Drucktext.maskiert(beschreibung)));
    }

    private void rechteck(double x, double y, double weit, double hoch, String farbe) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" %s/>",
                x,
                y,
                weit,
                hoch,
                farbe));
    }

    private void kreis(double x, double y) {
        svg.append(String.format(Locale.ROOT, "<circle cx=\"%.2f\" cy=\"%.2f\" r=\"3.5\" fill=\"%s\"/>", x, y, LINIE));
    }

    private void senkrecht(double x, int hoch, String farbe, double staerke) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%1$.2f\" x2=\"%1$.2f\" y1=\"0\" y2=\"%2$d\" stroke=\"%3$s\" stroke-width=\"%4$.1f\"/>",
                x,
                hoch,
                farbe,
                staerke));
    }

    private double x(double tausendstel) {
        return tausendstel * breite / TAUSEND;
    }
}
