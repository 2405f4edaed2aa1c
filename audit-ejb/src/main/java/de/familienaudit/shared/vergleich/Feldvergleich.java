package de.familienaudit.shared.vergleich;

import java.io.Serializable;
import java.util.List;

/** A field in both wordings, in stretches that are marked where they differ; an empty list is an empty text. */
public record Feldvergleich(String name, List<Stueck> alt, List<Stueck> neu) implements Serializable {

    /** @param name of the field, for its word {@code unterschied.feld.<name>} */
    public static Feldvergleich zwischen(String name, String alt, String neu) {
        Wortvergleich.Paar worte = Wortvergleich.zwischen(alt, neu);
        return new Feldvergleich(name, worte.alt(), worte.neu());
    }
}
