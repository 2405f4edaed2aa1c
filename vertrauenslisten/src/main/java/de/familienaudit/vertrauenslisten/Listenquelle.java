package de.familienaudit.vertrauenslisten;

import java.io.IOException;

/** Where lists come from: the network, or what was kept. */
@FunctionalInterface
interface Listenquelle {

    /**
     * The whole list, not yet verified.
     *
     * @param adresse of the list
     * @return its bytes, never null
     * @throws IOException when nothing usable came; the message is German and for the report
     */
    byte[] hole(String adresse) throws IOException;
}
