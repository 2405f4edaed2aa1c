package de.familienaudit.zielvereinbarung.druck;

import de.familienaudit.zielvereinbarung.domain.massnahme.Zeitplanbalken;
import de.familienaudit.zielvereinbarung.domain.massnahme.Zeitplanbalken.Abschnitt;
import de.familienaudit.zielvereinbarung.massnahme.Zeitplan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The drawing of one row of a plan for print, as SVG: the same places in percent as on the page, in colours that paper can
 * show. What is uncertain is pale with a broken line; an arrow says that it goes on.
 */
final class Zeitplanbild {

    private static final double BALKEN = 13;
    private static final double PFEIL = 8;
    private static final double GANZ = 100;
    private static final String LINIE = "#14171f";
    private static final String RASTER = "#d5d8e0";
    private static final String HEUTE = "#b3261e";
    private static final String BLASS = "#ffffff";

    private final int breite;
    private final int hoehe;
    private final List<String> jahreslinien;
    private final Double heute;
    private final StringBuilder svg = new StringBuilder();

    /**
     * @param breite width in pixels
     * @param hoehe height in pixels
     * @param jahre where the years begin, in percent
     * @param heute where today stands in percent, null for a plan without today
     */
    Zeitplanbild(int breite, int hoehe, List<Double> jahre, Double heute) {
        this.breite = breite;
        this.hoehe = hoehe;
        this.heute = heute;
        this.jahreslinien = jahre.stream().map(x -> senkrecht(x, RASTER, "1")).toList();
    }

    /** The drawing of a row; of a head only the lines that pass through it. */
    String zeile(Zeitplan.Zeile zeile, String farbe, String beschreibung) {
        beginne(beschreibung);
        jahreslinien.forEach(svg::append);
        zeile.teile().forEach(teil -> balken(teil, farbe));
        if (zeile.offenVorn()) {
            pfeil(PFEIL, 0);
        }
        if (zeile.offenHinten()) {
            pfeil(breite - PFEIL, breite);
        }
        zeile.linien().forEach(this::verbindung);
        if (heute != null) {
            svg.append(senkrecht(heute, HEUTE, "1.5"));
        }
        return svg.append("</svg>").toString();
    }

    /** A sample for the legend: one piece of a bar. */
    String muster(boolean sicher, String farbe, String beschreibung) {
        beginne(beschreibung);
        balken(new Zeitplan.Teil(0, GANZ, sicher), farbe);
        return svg.append("</svg>").toString();
    }

    /** A sample for the legend: the arrow of an open end. */
    String musterPfeil(String beschreibung) {
        beginne(beschreibung);
        pfeil(breite - PFEIL, breite);
        return svg.append("</svg>").toString();
    }

    /** A sample for the legend: the line of today. */
    String musterHeute(String beschreibung) {
        beginne(beschreibung);
        svg.append(senkrecht(GANZ / 2, HEUTE, "1.5"));
        return svg.append("</svg>").toString();
    }

    private void beginne(String beschreibung) {
        svg.setLength(0);
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\""
                        + " style=\"width: %1$dpx; height: %2$dpx\" alt=\"%3$s\">",
                breite,
                hoehe,
                beschreibung));
    }

    private void balken(Zeitplan.Teil teil, String farbe) {
        String fuellung = teil.sicher()
                ? "fill=\"" + farbe + "\""
                : "fill=\"" + BLASS + "\" stroke=\"" + farbe + "\" stroke-dasharray=\"3 2\"";
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>",
                x(teil.x()),
                zahl((hoehe - BALKEN) / 2),
                zahl(Math.max(1, teil.breite() * breite / GANZ)),
                zahl(BALKEN),
                fuellung));
    }

    private void pfeil(double vonX, double bisX) {
        double mitte = hoehe / 2.0;
        svg.append(String.format(
                Locale.ROOT,
                "<polygon points=\"%1$s,%3$s %2$s,%4$s %1$s,%5$s\" fill=\"%6$s\"/>",
                zahl(vonX),
                zahl(bisX),
                zahl(mitte - PFEIL),
                zahl(mitte),
                zahl(mitte + PFEIL),
                LINIE));
    }

    private void verbindung(Zeitplan.Linie linie) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\" stroke=\"%s\"/>",
                x(linie.x1()),
                x(linie.x2()),
                y(linie.y1()),
                y(linie.y2()),
                LINIE));
        if (linie.spitze()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>",
                    x(linie.x2()),
                    y(linie.y2()),
                    LINIE));
        }
    }

    private String senkrecht(double prozent, String farbe, String staerke) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%1$s\" x2=\"%1$s\" y1=\"0\" y2=\"%2$s\" stroke=\"%3$s\" stroke-width=\"%4$s\"/>",
                x(prozent),
                zahl(hoehe),
                farbe,
                staerke);
    }

    private String x(double prozent) {
        return zahl(prozent * breite / GANZ);
    }

    private String y(double prozent) {
        return zahl(prozent * hoehe / GANZ);
    }

    static String zahl(double wert) {
        return String.format(Locale.ROOT, "%.2f", wert);
    }

    /** What a bar says, for those who cannot see it. */
    static String beschreibung(String nummer, Zeitplanbalken zeitraum) {
        return Druckworte.wort("zeit.bild", nummer, zeit(zeitraum));
    }

    private static String zeit(Zeitplanbalken zeitraum) {
        List<Abschnitt> abschnitte = zeitraum.abschnitte();
        if (abschnitte.isEmpty()) {
            return Druckworte.wort("zeit.ohne");
        }
        List<String> worte = new ArrayList<>();
        worte.add(rand(
                "zeit.von", zeitraum.von(), "zeit.offen_vorn", abschnitte.get(0).sicher()));
        worte.add(rand(
                "zeit.bis",
                zeitraum.bis(),
                "zeit.offen_hinten",
                abschnitte.get(abschnitte.size() - 1).sicher()));
        return String.join(", ", worte);
    }

    private static String rand(String wort, LocalDate tag, String offen, boolean sicher) {
        if (tag == null) {
            return Druckworte.wort(offen);
        }
        String rand = Druckworte.wort(wort, Vereinbarungsinhalt.datum(tag));
        return sicher ? rand : Druckworte.wort("zeit.unsicher") + " " + rand;
    }
}
