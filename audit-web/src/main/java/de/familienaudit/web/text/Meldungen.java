package de.familienaudit.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Tells the user what happened; for view beans. Refusals of a rule need no call: the error handler shows them. */
@ApplicationScoped
public class Meldungen {

    @Inject
    private Texte texte;

    /** What was asked for is done; stays visible after the redirect that follows. */
    public void erfolg(String key, Object... params) {
        add(FacesMessage.SEVERITY_INFO, key, params);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** What the step before has done; for the page that it led to. */
    public void getan(String key, Object... params) {
        add(FacesMessage.SEVERITY_INFO, key, params);
    }

    /** Done, but something deserves attention; stays visible after the redirect that follows. */
    public void warnung(String key, Object... params) {
        add(FacesMessage.SEVERITY_WARN, key, params);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Not done, for a reason that only the page knows (a rule of the catalogue throws instead). */
    public void fehler(String key, Object... params) {
        add(FacesMessage.SEVERITY_ERROR, key, params);
        FacesContext.getCurrentInstance().validationFailed();
    }

    private void add(Severity severity, String key, Object... params) {
        String text = texte.text(key, params);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, text));
    }
}
