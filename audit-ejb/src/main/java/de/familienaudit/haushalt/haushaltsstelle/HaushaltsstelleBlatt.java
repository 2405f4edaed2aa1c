package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.vorlage.papier.Haushaltsnennung;
import java.io.Serializable;
import java.util.List;

/**
 * The page of a position.
 *
 * @param version for rule G-4
 * @param teile its number part by part; none for a doppisch one
 * @param zwillinge those whose Unterabschnitt is perhaps the same
 * @param vorlagen papers whose finance lines name it, the newest first
 */
public record HaushaltsstelleBlatt(
        HaushaltsstelleZeile stelle,
        int version,
        List<Teil> teile,
        List<HaushaltsstelleZeile> zwillinge,
        List<Haushaltsnennung> vorlagen)
        implements Serializable {

    public HaushaltsstelleBlatt {
        teile = List.copyOf(teile);
        zwillinge = List.copyOf(zwillinge);
        vorlagen = List.copyOf(vorlagen);
    }

    /** Whether a part of its number has a name that nothing proves. */
    public boolean isUnbelegt() {
        return teile.stream().anyMatch(t -> t.herkunft() == Deutung.Herkunft.UEBLICH);
    }

    /**
     * A part of a kameral number.
     *
     * @param art for its word
     * @param davor digits that stand before it and belong to the part above; may be empty
     * @param ziffern its own
     * @param bezeichnung empty where nobody knows it
     * @param herkunft who says so, for its word
     */
    public record Teil(Enum<?> art, String davor, String ziffern, String bezeichnung, Enum<?> herkunft)
            implements Serializable {}
}
