/**
 * Rules of the change log: what an entry says (G-2), what a column means to a reader, how long entries are kept, who counts as
 * having left.
 *
 * <p>What must not live here: SQL, words of the interface.
 */
package de.familienaudit.protokoll.domain;
