package de.familienaudit.vorlage.ausfertigung;

import de.familienaudit.signatur.schriftstueck.SchriftstueckZeile;
import de.familienaudit.vorlage.domain.ausfertigung.AusfertigungRule;
import de.familienaudit.vorlage.domain.ausfertigung.Unterschrift;
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
 * @param aelter whether it is issued with words that were corrected since (S-3)
 * @param schriftstuecke what was made of it for signature, newest first
 */
public record Ausfertigungsstand(boolean moeglich, boolean aelter, List<SchriftstueckZeile> schriftstuecke)
        implements Serializable {

    /** Of a paper as its page shows it. */
    public static Ausfertigungsstand of(VorlageDetails vorlage, Ausfertigungsakte akte) {
        List<SchriftstueckZeile> schriftstuecke = akte.schriftstuecke();
        Unterschrift unterschrift = Unterschrift.valueOf(akte.unterschrift());
        boolean frei = vorlage.kopf().aktuell() && schriftstuecke.stream().noneMatch(SchriftstueckZeile::istOffen);
        boolean reif = AusfertigungRule.hindernis(
                        Vorlagenart.valueOf(vorlage.kopf().art().name()),
                        Papierstand.valueOf(vorlage.kopf().lage().stand().name()),
                        new Ausfertigung(
                                vorlage.angaben().ausgefertigt().am(),
                                vorlage.angaben().ausgefertigt().durch()),
                        unterschrift)
                .isEmpty();
        return new Ausfertigungsstand(frei && reif, unterschrift == Unterschrift.AELTERER_WORTLAUT, schriftstuecke);
    }
}
