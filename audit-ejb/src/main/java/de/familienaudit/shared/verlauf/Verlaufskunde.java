package de.familienaudit.shared.verlauf;

import java.util.List;

/**
 * Knows tables of one slice as a reader of the change log needs them (rule G-2); implemented by the slice that owns the
 * tables, as a CDI bean. A slice may have several, for example one for each of its rooms. A server test names every logged
 * table that no implementation knows.
 */
public interface Verlaufskunde {

    /** Tables of the slice, always the same; each table is known by exactly one implementation. */
    List<Verlaufstabelle> tabellen();
}
