package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Rechteck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rule S-4: whether a page is a scanned one: pictures from edge to edge, in one piece or in strips, and nothing else that is seen.
 * Text that programs recognized and put there unseen does not count, nor does the colour of the paper.
 */
final class Eingescannt {

    /** Scanners leave edges. */
    private static final double FAST_GANZ = 0.9;

    private final Rechteck seite;
    private final List<Malspur> spuren;

    Eingescannt(Rechteck seite, List<Malspur> spuren) {
        this.seite = seite;
        this.spuren = spuren;
    }

    /** Whether the page is a scanned one, and no smaller picture lies within the place. */
    boolean unter(Rechteck platz) {
        if (seite == null || seite.leer()) {
            return false;
        }
        List<Rechteck> streifen = new ArrayList<>();
        for (Malspur spur : spuren) {
            boolean bild = spur.art() == Malspur.Art.BILD;
            if (!bild && spur.art() != Malspur.Art.UNSICHTBAR && spur.art() != Malspur.Art.FLAECHE) {
                return false;
            }
            if (bild && istBreit(spur.platz())) {
                streifen.add(spur.platz());
            } else if (bild && spur.platz().schneidet(platz)) {
                return false;
            }
        }
        return hoehe(streifen) >= FAST_GANZ * (seite.oben() - seite.unten());
    }

    private boolean istBreit(Rechteck platz) {
        Rechteck teil = seite.schnitt(platz);
        return teil.rechts() - teil.links() >= FAST_GANZ * (seite.rechts() - seite.links());
    }

    /** How much of the height they cover together. */
    private double hoehe(List<Rechteck> streifen) {
        streifen.sort(Comparator.comparingDouble(Rechteck::unten));
        double bis = seite.unten();
        double summe = 0;
        for (Rechteck r : streifen) {
            double from = Math.max(bis, r.unten());
            double to = Math.min(seite.oben(), r.oben());
            summe += Math.max(0, to - from);
            bis = Math.max(bis, to);
        }
        return summe;
    }
}
