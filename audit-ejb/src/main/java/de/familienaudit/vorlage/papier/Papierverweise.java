package de.familienaudit.vorlage.papier;

import java.util.Optional;

/** Papers that something of a slice above belongs to. */
public interface Papierverweise {

    /**
     * The number of a paper (V-1), without one an empty text.
     *
     * @return empty when the paper is not there for the actor (R-2, V-10)
     */
    Optional<String> findNummer(long vorlageId);

    /**
     * The paper with this number (V-1).
     *
     * @return empty when there is none for the actor (R-2, V-10)
     */
    Optional<Long> findId(String nummer);
}
