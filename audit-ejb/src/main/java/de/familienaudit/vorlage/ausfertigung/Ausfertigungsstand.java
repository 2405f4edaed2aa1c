package de.familienaudit.vorlage.ausfertigung;

import de.familienaudit.signatur.schriftstueck.SchriftstueckZeile;
import java.io.Serializable;
import java.util.List;

/**
 * What the page of a paper shows about its issuing (V-9).
 *
 * @param moeglich whether it can be put forward now
 * @param schriftstuecke what was made of it for signature, newest first
 */
public record Ausfertigungsstand(boolean moeglich, List<SchriftstueckZeile> schriftstuecke) implements Serializable {}
