package de.familienaudit.vorlage.ausfertigung;

import de.familienaudit.signatur.schriftstueck.SchriftstueckService;
import de.familienaudit.signatur.schriftstueck.SchriftstueckZeile;
import de.familienaudit.vorlage.domain.ausfertigung.Unterschrift;
import de.familienaudit.vorlage.domain.ausfertigung.Wortlaut;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The signatures under a paper, compared with what it says now; a fixed number of statements. */
@Dependent
class Unterschriften {

    @Inject
    private Papierakten akten;

    @Inject
    private SchriftstueckService schriftstuecke;

    /** What was made of a paper for signature, newest first; nothing of one that the person may not see (R-2, V-10). */
    List<SchriftstueckZeile> schriftstuecke(long vorlageId) {
        return schriftstuecke.zuBezug(AusfertigungService.ART, akten.aufzeichnungen(vorlageId));
    }

    /** Under which words of the paper that holds one of these stands. */
    Unterschrift unterschrift(long vorlageId, List<SchriftstueckZeile> zeilen) {
        return unterschriebene(zeilen).isEmpty()
                ? Unterschrift.KEINE
                : unterschrift(akten.find(vorlageId).papier(), zeilen);
    }

    /** Whether one of these stands under the words of this. */
    Unterschrift unterschrift(Papier papier, List<SchriftstueckZeile> zeilen) {
        return Unterschrift.von(Wortlaut.of(papier), worte(akten.findZuAufzeichnungen(unterschriebene(zeilen))));
    }

    /** The same without the one that was made of this recording. */
    Unterschrift andere(Papierakte akte, long bezugId) {
        return unterschrift(
                akte.papier(),
                schriftstuecke(akte.id()).stream()
                        .filter(z -> z.bezugId() != bezugId)
                        .toList());
    }

    private static List<Long> unterschriebene(List<SchriftstueckZeile> zeilen) {
        return zeilen.stream()
                .filter(z -> z.unterzeichnetAm() != null)
                .map(SchriftstueckZeile::bezugId)
                .toList();
    }

    private static List<Wortlaut> worte(List<Papierakte> akten) {
        return akten.stream().map(a -> Wortlaut.of(a.papier())).toList();
    }
}
