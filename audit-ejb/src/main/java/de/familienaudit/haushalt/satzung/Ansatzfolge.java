package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.satzung.Satzungsjahre;
import de.familienaudit.haushalt.domain.satzung.Schrittakte;
import java.util.Collection;

/** Rules H-2, H-3: what a step of a Haushaltssatzung does to the Ansätze; the room of the ledger answers, in the same transaction. */
public interface Ansatzfolge {

    /**
     * A Haushaltssatzung was announced: what was only carried on from the year before ends.
     *
     * @param schritt the announcement, written already
     */
    void bekanntgemacht(Satzungsjahre jahre, Schrittakte schritt);

    /** How many acts that were not reversed rest on one of these steps. */
    long ruhende(Collection<Long> schritte);
}
