package de.familienaudit.vorlage.stellungnahme;

import de.familienaudit.shared.NotFoundException;

/** Papers and what they ask of the budget, for the slice above. */
public interface Finanzfragen {

    /**
     * Of the recording that holds.
     *
     * @throws NotFoundException R-2, V-10
     */
    Papierfrage find(long vorlageId);
}
