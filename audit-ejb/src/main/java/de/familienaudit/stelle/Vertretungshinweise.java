package de.familienaudit.stelle;

import java.io.Serializable;
import java.util.List;

/**
 * What the actor should know about Vertretungen today.
 *
 * @param eigene for whom the actor acts today, with the last day
 * @param zuBestaetigen what waits for a confirmation that the actor can give
 */
public record Vertretungshinweise(List<VertretungZeile> eigene, List<VertretungZeile> zuBestaetigen)
        implements Serializable {}
