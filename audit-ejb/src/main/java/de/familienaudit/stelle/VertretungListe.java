package de.familienaudit.stelle;

import de.familienaudit.shared.Seite;
import java.io.Serializable;
import java.util.Map;

/**
 * One page of Vertretungen.
 *
 * @param zeit which part is shown
 * @param anzahl how many there are per name of {@link Vertretungszeit}, zeros included, in the order of the enum
 */
public record VertretungListe(Seite<VertretungZeile> seite, Vertretungszeit zeit, Map<String, Long> anzahl)
        implements Serializable {}
