package de.familienaudit.stelle;

/** Asks for a new Stelle. */
public record StelleAnlegen(String name, boolean intern) {}
