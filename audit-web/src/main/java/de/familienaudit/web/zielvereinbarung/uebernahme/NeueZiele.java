package de.familienaudit.web.zielvereinbarung.uebernahme;

import de.familienaudit.zielvereinbarung.uebernahme.NeuesZiel;
import java.io.Serializable;
import java.util.List;

/** The Ziele that a carry-over would add: shown before anything is stored, and stored once they were seen. */
public class NeueZiele implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<NeuesZiel> gezeigte = List.of();

    /**
     * Whether somebody has to see them first: one would stand beside a Ziel of the same number, and they were not shown yet.
     *
     * @param neue what would be added now
     */
    boolean zuZeigen(List<NeuesZiel> neue) {
        boolean zuZeigen = neue.stream().anyMatch(NeuesZiel::zweites) && !neue.equals(gezeigte);
        gezeigte = zuZeigen ? List.copyOf(neue) : List.of();
        return zuZeigen;
    }

    /** What is shown now; empty when nothing waits to be seen. */
    public List<NeuesZiel> getListe() {
        return gezeigte;
    }
}
