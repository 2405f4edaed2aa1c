package de.familienaudit.vorlage.wirkung;

import java.io.Serializable;
import java.util.List;

/**
 * What a paper can name.
 *
 * @param bereit what waits for a decision
 * @param aenderbar what may hold the changed text of one that is decided with changes
 */
public record Gegenstandsangebot(List<Gegenstandswahl> bereit, List<Gegenstandswahl> aenderbar)
        implements Serializable {}
