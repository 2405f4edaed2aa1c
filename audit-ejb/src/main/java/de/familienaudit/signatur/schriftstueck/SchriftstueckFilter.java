package de.familienaudit.signatur.schriftstueck;

/**
 * Which papers a list shows.
 *
 * @param status name of a Schriftstueckstatus, {@code OFFEN} for all that wait; anything else counts as all
 * @param seite number of the page, from 1; beyond the last one it is the last one
 */
public record SchriftstueckFilter(String status, int seite) {}
