package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.NichtMessbar;
import de.familienaudit.signatur.pades.aufbau.Rechteck;
import java.util.ArrayList;
import java.util.List;

/** The path that is being drawn: pieces of its line, and the shapes that it encloses. */
final class Pfad {

    private static final int MOST = 200_000;

    private final List<Rechteck> stuecke = new ArrayList<>();
    private final List<Malspur> flaechen = new ArrayList<>();
    private Rechteck teil;
    private double startX;
    private double startY;
    private double x;
    private double y;
    private boolean begonnen;

    void beginne(double px, double py) {
        schliesseTeil();
        startX = px;
        startY = py;
        x = px;
        y = py;
        begonnen = true;
    }

    /** A straight line or, with the corners of its hull, a curve. */
    void nach(double... punkte) {
        if (!begonnen) {
            beginne(punkte[0], punkte[1]);
        }
        double l = x;
        double r = x;
        double u = y;
        double o = y;
        for (int i = 0; i + 1 < punkte.length; i += 2) {
            l = Math.min(l, punkte[i]);
            r = Math.max(r, punkte[i]);
            u = Math.min(u, punkte[i + 1]);
            o = Math.max(o, punkte[i + 1]);
        }
        x = punkte[punkte.length - 2];
        y = punkte[punkte.length - 1];
        Rechteck stueck = new Rechteck(l, u, r, o);
        if (!Double.isFinite(l + r + u + o)) {
            throw new NichtMessbar("a place beyond all numbers");
        }
        stuecke.add(stueck);
        teil = teil == null ? stueck : vereint(teil, stueck);
        if (stuecke.size() > MOST) {
            throw new NichtMessbar("a path too long");
        }
    }

    void schliesse() {
        if (begonnen) {
            nach(startX, startY);
        }
    }

    /** @param gerade whether it is still a rectangle along the edges of the page */
    void rechteck(double[] ecken, boolean gerade) {
        beginne(ecken[0], ecken[1]);
        nach(ecken[2], ecken[3]);
        nach(ecken[4], ecken[5]);
        nach(ecken[6], ecken[7]);
        nach(ecken[0], ecken[1]);
        flaechen.add(new Malspur(teil, gerade ? Malspur.Art.FLAECHE : Malspur.Art.INHALT));
        teil = null;
        begonnen = false;
    }

    private void schliesseTeil() {
        if (teil != null) {
            flaechen.add(new Malspur(teil, Malspur.Art.INHALT));
        }
        teil = null;
    }

    List<Rechteck> stuecke() {
        return stuecke;
    }

    List<Malspur> flaechen() {
        schliesseTeil();
        return flaechen;
    }

    /** A rectangle around all of it; null for nothing. */
    Rechteck huelle() {
        return stuecke.stream().reduce(Pfad::vereint).orElse(null);
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    void leere() {
        stuecke.clear();
        flaechen.clear();
        teil = null;
        begonnen = false;
    }

    static Rechteck vereint(Rechteck a, Rechteck b) {
        return new Rechteck(
                Math.min(a.links(), b.links()),
                Math.min(a.unten(), b.unten()),
                Math.max(a.rechts(), b.rechts()),
                Math.max(a.oben(), b.oben()));
    }
}
