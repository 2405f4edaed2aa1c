package de.familienaudit.web.frame;

import de.familienaudit.shared.Einsendung;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Notes the form as done when the action of its button wrote something or leads on, and the page does not complain. An
 * action that fails does neither.
 */
public class QuittungListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // the action is still to come
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        Einsendung einsendung = CDI.current().select(Einsendung.class).get();
        FacesContext context = event.getFacesContext();
        if ((einsendung.isGenommen() || context.getResponseComplete()) && !context.isValidationFailed()) {
            CDI.current().select(Quittungen.class).get().geben(einsendung.getMarke());
        }
    }
}
