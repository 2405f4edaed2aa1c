package de.familienaudit.server.rechte;

import de.familienaudit.shared.Akteur;
import java.util.Map;

/**
 * What a slice adds to the world in which every service is called: an object of each kind that its services take by id. A
 * bean of the test deployment ({@code @Dependent}), listed nowhere.
 */
interface Weltteil {

    /**
     * Makes the objects; called once for each of the two Kommunen.
     *
     * @param projektleitung who acts
     * @param ids the objects that are there, by kind; the new ones are put beside them
     */
    void baue(Akteur projektleitung, Map<String, Long> ids);
}
