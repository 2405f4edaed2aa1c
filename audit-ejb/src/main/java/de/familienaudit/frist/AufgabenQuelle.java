package de.familienaudit.frist;

import de.familienaudit.shared.NotFoundException;

/**
 * Knows one kind of task of the actor; implemented by the slice that owns what is to be done, as a CDI bean of the request.
 * A task is an invitation, not a permission: the page it leads to decides again.
 */
public interface AufgabenQuelle {

    /** Kind of task in capitals, unique: {@code ZUR_UNTERSCHRIFT}; its heading is the text {@code aufgaben.<art>}. */
    String art();

    /** Place among the sources, small ones first: below 100 people wait for the actor, from 100 on only dates do. */
    int rang();

    /**
     * What waits for the actor, most urgent first; nothing for somebody who may not do it. Needs a fixed number of
     * statements, however much waits.
     *
     * @param hoechstens how many tasks to name; the total is counted in any case
     */
    Aufgabengruppe offene(int hoechstens);

    /**
     * The actor has taken note, so the task is done; only for sources whose tasks end in this way.
     *
     * @throws NotFoundException R-2, also for the task of another person
     */
    default void quittieren(long id) {
        throw new NotFoundException();
    }
}
