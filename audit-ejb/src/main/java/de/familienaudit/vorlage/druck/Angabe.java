package de.familienaudit.vorlage.druck;

/**
 * A row of the form.
 *
 * @param wert empty where the paper leaves it empty
 */
record Angabe(String name, String wert) {}
