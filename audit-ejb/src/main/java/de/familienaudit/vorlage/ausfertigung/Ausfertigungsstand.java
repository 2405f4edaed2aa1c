package de.familienaudit.vorlage.ausfertigung;

import de.familienaudit.signatur.schriftstueck.SchriftstueckZeile;
import de.familienaudit.vorlage.domain.ausfertigung.AusfertigungRule;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.papier.VorlageDetails;
import java.io.Serializable;
import java.util.List;

/**
 * What the page of a paper shows about its issuing (V-9).
 *
 * @param moeglich whether it can be put forward now
 * @param schriftstuecke what was made of it for signature, newest first
 */
public record Ausfertigungsstand(boolean moeglich, List<SchriftstueckZeile> schriftstuecke) implements Serializable {

    /** Of a paper as its page shows it. */
    public static Ausfertigungsstand of(VorlageDetails vorlage, List<SchriftstueckZeile> schriftstuecke) {
        boolean frei = vorlage.kopf().aktuell() && schriftstuecke.stream().noneMatch(SchriftstueckZeile::istOffen);
        boolean reif = AusfertigungRule.hindernis(
                        Vorlagenart.valueOf(vorlage.kopf().art().name()),
                        Papierstand.valueOf(vorlage.kopf().lage().stand().name()),
                        new Ausfertigung(
                                vorlage.angaben().ausgefertigt().am(),
                                vorlage.angaben().ausgefertigt().durch()))
                .isEmpty();
        return new Ausfertigungsstand(frei && reif, schriftstuecke);
    }
}
