package de.familienaudit.vorlage.ausfertigung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.signatur.schriftstueck.SchriftstueckUnterzeichnet;
import de.familienaudit.vorlage.domain.ausfertigung.AusfertigungRule;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Rules V-9, S-2: with the signature under it a decided paper is issued, in the same transaction, by a further Aufzeichnung. */
@Dependent
class AusfertigungUnterzeichnet {

    @Inject
    private Papierakten akten;

    @Inject
    private Unterschriften unterschriften;

    /** @throws BusinessRuleException V-9.… when the paper changed in between, or for a signature on paper before the decision */
    void unterzeichnet(@Observes SchriftstueckUnterzeichnet ereignis) {
        if (!AusfertigungService.ART.equals(ereignis.art())) {
            return;
        }
        akten.sperren();
        Papierakte unterschrieben = akten.findZuAufzeichnung(ereignis.bezugId());
        boolean gilt = unterschrieben.aufzeichnung().nummer()
                == unterschrieben.vorlage().aktuell();
        BusinessRuleException.throwIfAny(AusfertigungRule.verstoesse(
                unterschrieben.papier(),
                akten.lage(unterschrieben),
                ereignis.datum(),
                gilt,
                unterschriften.andere(unterschrieben, ereignis.bezugId())));
        akten.aufzeichnen(
                unterschrieben,
                unterschrieben.papier().mitAusfertigung(new Ausfertigung(ereignis.datum(), ereignis.bemerkung())),
                Aufzeichnungsanlass.AUSFERTIGUNG,
                ereignis.grund());
    }
}
