package de.familienaudit.vorlage.wirkung;

import java.util.Collection;
import java.util.Map;

/** Names papers to slices above; one that the actor may not see has no name (V-10). */
public interface Papiernennungen {

    /** By id; one statement, none when nothing is asked for. */
    Map<Long, Papiernennung> find(Collection<Long> vorlageIds);
}
