package de.familienaudit.stelle;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What Stellen are responsible for; an upper slice implements it, so that this one needs not know measures. Every id stands
 * for the Stelle and all that were merged into it.
 */
public interface Zustaendigkeiten {

    /**
     * For how many things each Stelle is accountable and involved in what holds today.
     *
     * @return by id; a Stelle without anything has no entry
     */
    Map<Long, Anzahl> anzahl(Collection<Long> stellenIds);

    /** For how many things a Stelle is accountable in anything that is not superseded (rule A-3). */
    long federfuehrungen(long stelleId);

    /** Which of these Stellen a Fassung names that was decided, whatever became of it later (rule A-9). */
    Set<Long> entschieden(Collection<Long> stellenIds);

    /** Which of these Stellen an open draft names (rule A-9). */
    Set<Long> inEntwuerfen(Collection<Long> stellenIds);

    /** How many things name a Stelle in anything that was not discarded, drafts and what is superseded included. */
    long verwendungen(long stelleId);

    /** The first things that a Stelle is accountable for or involved in, in their own order. */
    List<Zustaendigkeit> liste(long stelleId, int hoechstens);

    /** @param beteiligt how many it is named for without being accountable */
    record Anzahl(long federfuehrend, long beteiligt) implements Serializable {

        public static final Anzahl KEINE = new Anzahl(0, 0);

        public long gesamt() {
            return federfuehrend + beteiligt;
        }
    }

    /** @param bezeichnung number and title as a person reads them */
    record Zustaendigkeit(long id, String bezeichnung, boolean federfuehrend) implements Serializable {}
}
