package de.familienaudit.signatur.pades.aufbau;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rule S-4: what is seen of a signature, read from the structure of the file and never rendered: a sketch.
 *
 * @param breite of its field in points
 * @param hoehe of its field in points
 * @param teile what it shows; words as the file says, which a font may draw otherwise
 * @param vollstaendig false when it shows more than a sketch can hold, or cannot be measured
 * @param skizze the page with what was there before; null for a signature with nothing before it
 */
public record Signaturansicht(
        double breite, double hoehe, List<Bildteil> teile, boolean vollstaendig, Seitenskizze skizze)
        implements Serializable {

    public Signaturansicht {
        teile = List.copyOf(teile);
    }

    /** The words in the order in which the file shows them, with a space between them; empty for none. */
    public String text() {
        return teile.stream()
                .filter(t -> t.art() == Bildteil.Art.WORT)
                .map(Bildteil::text)
                .collect(Collectors.joining(" "));
    }

    /** How many pictures are shown. */
    public long bilder() {
        return teile.stream().filter(t -> t.art() == Bildteil.Art.BILD).count();
    }
}
