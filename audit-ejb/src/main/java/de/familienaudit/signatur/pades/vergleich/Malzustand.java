package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.NichtMessbar;
import de.familienaudit.signatur.pades.aufbau.Rechteck;
import java.awt.geom.AffineTransform;

/** What PDF calls the graphics state, as far as it moves things. */
final class Malzustand {

    AffineTransform matrix;
    Rechteck ausschnitt;
    double strich = 1;
    boolean muster;
    Schriftmass schrift;
    double groesse;
    double zeichenabstand;
    double wortabstand;
    double breite = 1;
    double zeilenabstand;
    double hochstellung;
    boolean unsichtbar;

    Malzustand(AffineTransform matrix, Rechteck ausschnitt) {
        this.matrix = matrix;
        this.ausschnitt = ausschnitt;
    }

    Malzustand kopie() {
        Malzustand kopie = new Malzustand(new AffineTransform(matrix), ausschnitt);
        kopie.strich = strich;
        kopie.muster = muster;
        kopie.schrift = schrift;
        kopie.groesse = groesse;
        kopie.zeichenabstand = zeichenabstand;
        kopie.wortabstand = wortabstand;
        kopie.breite = breite;
        kopie.zeilenabstand = zeilenabstand;
        kopie.hochstellung = hochstellung;
        kopie.unsichtbar = unsichtbar;
        return kopie;
    }

    void verkette(AffineTransform innen) {
        matrix.concatenate(innen);
    }

    /** A rectangle around the picture of another one. */
    static Rechteck huelle(AffineTransform matrix, double x1, double y1, double x2, double y2) {
        double[] p = {x1, y1, x2, y1, x2, y2, x1, y2};
        matrix.transform(p, 0, p, 0, 4);
        double links = Math.min(Math.min(p[0], p[2]), Math.min(p[4], p[6]));
        double rechts = Math.max(Math.max(p[0], p[2]), Math.max(p[4], p[6]));
        double unten = Math.min(Math.min(p[1], p[3]), Math.min(p[5], p[7]));
        double oben = Math.max(Math.max(p[1], p[3]), Math.max(p[5], p[7]));
        if (!Double.isFinite(links + rechts + unten + oben)) {
            throw new NichtMessbar("a place beyond all numbers");
        }
        return new Rechteck(links, unten, rechts, oben);
    }

    /** Whether rectangles stay rectangles. */
    boolean achsenparallel() {
        return (Math.abs(matrix.getShearX()) < 1e-6 && Math.abs(matrix.getShearY()) < 1e-6)
                || (Math.abs(matrix.getScaleX()) < 1e-6 && Math.abs(matrix.getScaleY()) < 1e-6);
    }
}
