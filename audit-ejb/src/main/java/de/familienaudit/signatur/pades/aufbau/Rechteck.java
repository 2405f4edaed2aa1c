package de.familienaudit.signatur.pades.aufbau;

import java.io.Serializable;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * A rectangle on a page, in points from its lower left corner (default user space).
 *
 * @param links left edge
 * @param unten lower edge
 * @param rechts right edge, never less than left
 * @param oben upper edge, never less than lower
 */
public record Rechteck(double links, double unten, double rechts, double oben) implements Serializable {

    private static final int CORNERS = 4;
    /** Edges that touch do not overlap. */
    private static final double TOLERANCE = 0.5;

    public static final Rechteck ALLES = new Rechteck(-1e9, -1e9, 1e9, 1e9);

    public static Rechteck von(double x1, double y1, double x2, double y2) {
        return new Rechteck(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** @return null when it is no array of four finite numbers */
    public static Rechteck von(COSBase base) {
        if (!(Werte.wert(base) instanceof COSArray array) || array.size() != CORNERS) {
            return null;
        }
        double[] n = new double[CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            if (!(Werte.wert(array.get(i)) instanceof COSNumber number) || !Float.isFinite(number.floatValue())) {
                return null;
            }
            n[i] = number.floatValue();
        }
        return von(n[0], n[1], n[2], n[3]);
    }

    /** Whether it has no area on which anything could be seen. */
    public boolean leer() {
        return rechts - links < 1e-3 || oben - unten < 1e-3;
    }

    /** Whether both have a common area, however thin one of them is. */
    public boolean schneidet(Rechteck other) {
        return Math.min(rechts, other.rechts) - Math.max(links, other.links)
                        > -1e-6 + ueberstand(other.rechts - other.links)
                && Math.min(oben, other.oben) - Math.max(unten, other.unten)
                        > -1e-6 + ueberstand(other.oben - other.unten);
    }

    private static double ueberstand(double breite) {
        return Math.min(TOLERANCE, breite / 2);
    }

    /** Whether the other one lies within, give or take half a point. */
    public boolean umschliesst(Rechteck other) {
        return links <= other.links + TOLERANCE
                && unten <= other.unten + TOLERANCE
                && rechts >= other.rechts - TOLERANCE
                && oben >= other.oben - TOLERANCE;
    }

    public Rechteck verschoben(double x, double y) {
        return new Rechteck(links + x, unten + y, rechts + x, oben + y);
    }

    /** The common part; empty at a corner of this one when there is none. */
    public Rechteck schnitt(Rechteck other) {
        double l = Math.max(links, other.links);
        double u = Math.max(unten, other.unten);
        return new Rechteck(l, u, Math.max(l, Math.min(rechts, other.rechts)), Math.max(u, Math.min(oben, other.oben)));
    }
}
