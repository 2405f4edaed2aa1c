package de.familienaudit.signatur.pades.aufbau;

import java.io.Serializable;
import java.util.List;

/**
 * Where a signature lies on its page and where something was before, turned as the page is shown.
 *
 * @param breite of the page in points
 * @param hoehe of the page in points
 * @param feld the place of the signature, from the lower left corner of the page as it is shown
 * @param vorher what was there before, likewise
 * @param vollstaendig false when there was more than a sketch can hold, or it could not be measured
 */
public record Seitenskizze(double breite, double hoehe, Rechteck feld, List<Rechteck> vorher, boolean vollstaendig)
        implements Serializable {

    public Seitenskizze {
        vorher = List.copyOf(vorher);
    }
}
