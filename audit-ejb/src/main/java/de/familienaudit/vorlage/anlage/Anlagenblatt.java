package de.familienaudit.vorlage.anlage;

import java.io.Serializable;
import java.util.List;

/**
 * The annexes of a paper, to be changed.
 *
 * @param gesehen number of the recording that holds, for rule G-4
 * @param oeffentlich whether the public may know of the paper
 * @param fassung whether a change is a new version, which needs its kind and a reason (V-7)
 * @param nacherfasst whether a change needs a reason (G-7)
 */
public record Anlagenblatt(
        int gesehen,
        String betreff,
        boolean oeffentlich,
        boolean fassung,
        boolean nacherfasst,
        List<AnlageZeile> anlagen)
        implements Serializable {

    public Anlagenblatt {
        anlagen = List.copyOf(anlagen);
    }

    /** Whether they can be put in another order: only those of a draft. */
    public boolean isOrdenbar() {
        return !fassung && !nacherfasst;
    }
}
