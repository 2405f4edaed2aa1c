/**
 * Reads a foreign document (Word, web page or text) that holds a Zielvereinbarung: bytes in, plain records out (rules
 * Three readers turn the file into one stream of lines, one recogniser builds Handlungsfelder, Ziele and
 * Massnahmen from it, and every irregularity becomes a {@link de.familienaudit.zielvereinbarung.einlesen.Bemerkung}, so
 * that nothing of the document is lost unseen.
 *
 * <p>What must not live here: entities, services, database access, the clock, the bounds of times (A-4, the domain does
 * that) and German sentences for the user (the message bundle does that). Nothing here opens a file or the network.
 */
package de.familienaudit.zielvereinbarung.einlesen;
