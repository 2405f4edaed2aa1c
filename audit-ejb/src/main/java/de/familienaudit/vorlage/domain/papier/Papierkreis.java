package de.familienaudit.vorlage.domain.papier;

/**
 * Rules V-8, V-10: who stands behind a paper that begins here, and whether the public may know of it.
 *
 * @param einreicherStelle id of the Stelle that submits it; null for none
 * @param oeffentlich whether the public may know of it once it is submitted
 */
public record Papierkreis(Long einreicherStelle, boolean oeffentlich) {}
