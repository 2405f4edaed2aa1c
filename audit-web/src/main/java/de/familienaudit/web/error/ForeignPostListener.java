package de.familienaudit.web.error;

import de.familienaudit.web.frame.AjaxRedirect;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A form that did not come from a page of this very session, for example one that another site had the browser send:
 * without the view state of the session it is treated like a page that was open too long, and nothing of it is done.
 * One with an invented view state is found by Faces itself. A form acts by POST alone: whatever asks by GET as a form or
 * its script does is led to the page itself, where it can be read.
 */
public class ForeignPostListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final String FACES = "jakarta.faces.";

    /** What a page would send that keeps no state; this program has none, and nothing would protect its forms. */
    private static final String STATELESS = "stateless";

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return;
        }
        if ("POST".equals(request.getMethod())) {
            if (!hasViewState(context)) {
                FacesErrorHandler.expired(context);
            }
        } else if (AjaxRedirect.isAjax(request) || isFormInAddress(request)) {
            FacesErrorHandler.onlyRead(context);
        }
    }

    /** An address that wants to act: Faces would take its view state for that of a form. */
    private static boolean isFormInAddress(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream().anyMatch(name -> name.startsWith(FACES));
    }

    private static boolean hasViewState(FacesContext context) {
        String state = context.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
        return state != null && !STATELESS.equals(state);
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // nothing to do
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
