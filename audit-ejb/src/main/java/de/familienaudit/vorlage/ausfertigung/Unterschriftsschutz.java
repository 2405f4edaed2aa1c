package de.familienaudit.vorlage.ausfertigung;

import de.familienaudit.shared.Violation;
import de.familienaudit.signatur.schriftstueck.SchriftstueckZeile;
import de.familienaudit.vorlage.domain.ausfertigung.AusfertigungRule;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import de.familienaudit.vorlage.papier.Papierfolge;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Rule V-9: a correction does not take away that words were issued by a signature of this program. */
@Dependent
public class Unterschriftsschutz implements Papierfolge {

    @Inject
    private Unterschriften unterschriften;

    @Override
    public List<Violation> verstoesse(
            Vorlage vorlage, Papierherkunft herkunft, Papier papier, Gremienauskunft auskunft) {
        if (vorlage == null) {
            return List.of();
        }
        List<SchriftstueckZeile> zeilen = unterschriften.schriftstuecke(vorlage.id());
        return AusfertigungRule.bleibt(
                        papier.ausfertigung(),
                        unterschriften.unterschrift(papier, zeilen),
                        zeilen.stream()
                                .map(SchriftstueckZeile::unterzeichnetAm)
                                .filter(tag -> tag != null)
                                .toList())
                .stream()
                .toList();
    }
}
