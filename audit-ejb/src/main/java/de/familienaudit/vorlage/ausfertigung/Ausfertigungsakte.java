package de.familienaudit.vorlage.ausfertigung;

import de.familienaudit.signatur.schriftstueck.SchriftstueckZeile;
import java.io.Serializable;
import java.util.List;

/**
 * What became of a paper for signature (V-9).
 *
 * @param schriftstuecke what was made of it, newest first
 * @param unterschrift name of an Unterschrift: under which of its words a signature stands
 */
public record Ausfertigungsakte(List<SchriftstueckZeile> schriftstuecke, String unterschrift) implements Serializable {

    public Ausfertigungsakte {
        schriftstuecke = List.copyOf(schriftstuecke);
    }
}
