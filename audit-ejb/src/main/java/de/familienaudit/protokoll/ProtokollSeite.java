package de.familienaudit.protokoll;

import java.io.Serializable;
import java.util.List;

/**
 * Some entries, newest first, and how to go on; the database is never asked to count them all.
 *
 * @param vor id to ask older entries with, null at the end
 * @param nach id to ask newer entries with, null at the newest
 */
public record ProtokollSeite(List<ProtokollEintrag> eintraege, Long vor, Long nach) implements Serializable {

    public ProtokollSeite {
        eintraege = List.copyOf(eintraege);
    }
}
