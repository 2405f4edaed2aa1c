package de.familienaudit.vorlage.wirkung;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Tells slices above of papers; one that the actor may not see is not told of (V-10). */
public interface Papiernennungen {

    /** By id; one statement, none when nothing is asked for. */
    Map<Long, Papiernennung> find(Collection<Long> vorlageIds);

    /**
     * A submitted paper that names this and waits for its bodies (V-11): what it decides on stays as it was at the submission. Until the
     * end of the transaction no paper of the Kommune is submitted.
     *
     * @param art kind of the thing, see {@link Beschlussgegenstand#art}
     */
    Optional<Papiernennung> findWartende(String art, long gegenstandId);
}
