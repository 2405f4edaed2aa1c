/**
 * Slice protokoll: reading the change log (rule G-2): search, history of one record in words, sealing, checking, how long it
 * is kept, and how people who left are shown. The entries themselves are written by the triggers of the database.
 *
 * <p>What must not live here: writing entries, and any count or ranking by person (rule R-6). The tables of other slices are
 * only read here, to know which entries belong to one record and what it is called.
 */
package de.familienaudit.protokoll;
