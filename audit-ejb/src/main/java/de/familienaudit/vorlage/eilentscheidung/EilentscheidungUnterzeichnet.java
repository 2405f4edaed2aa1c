package de.familienaudit.vorlage.eilentscheidung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.signatur.schriftstueck.SchriftstueckUnterzeichnet;
import de.familienaudit.vorlage.domain.eilentscheidung.EilentscheidungRule;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.tagesordnung.Kenntnisnahmen;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Rules V-13, V-9, S-2: the signature decides and issues the paper, in the same transaction, by a further Aufzeichnung; what it decides on
 * follows (V-11), and the body whose place was taken has it on the agenda of its next session.
 */
@Dependent
class EilentscheidungUnterzeichnet {

    @Inject
    private Papierakten akten;

    @Inject
    private Kenntnisnahmen kenntnisnahmen;

    /** @throws BusinessRuleException V-13.… when the paper changed in between, V-11.… */
    void unterzeichnet(@Observes SchriftstueckUnterzeichnet ereignis) {
        if (!EilentscheidungService.ART.equals(ereignis.art())) {
            return;
        }
        akten.sperren();
        Papierakte unterschrieben = akten.findZuAufzeichnung(ereignis.bezugId());
        boolean gilt = unterschrieben.aufzeichnung().nummer()
                == unterschrieben.vorlage().aktuell();
        BusinessRuleException.throwIfAny(EilentscheidungRule.verstoesse(
                unterschrieben.papier(), unterschrieben.vorlage().stand(), gilt));
        akten.aufzeichnen(
                unterschrieben,
                EilentscheidungRule.entschieden(unterschrieben.papier(), ereignis.datum(), ereignis.bemerkung()),
                Aufzeichnungsanlass.EILENTSCHEIDUNG,
                ereignis.grund());
        kenntnisnahmen.aufsetzen(unterschrieben.id());
    }
}
