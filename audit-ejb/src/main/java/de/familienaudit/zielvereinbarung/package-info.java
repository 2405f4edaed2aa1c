/**
 * Slice zielvereinbarung: the agreement with its Fassungen, Handlungsfelder, Ziele and Massnahmen, the import from a
 * document, and the progress of measures. This package is the slice's face: services, commands in, view records out.
 *
 * <p>What must not live here: a rule (it belongs to {@code domain}), reading a file format (it belongs to {@code
 * einlesen}), and anything that a page looks like.
 */
package de.familienaudit.zielvereinbarung;
