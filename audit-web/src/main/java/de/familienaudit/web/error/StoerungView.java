package de.familienaudit.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** {@code #{stoerung}}: the number of the incident for the error pages. */
@Named("stoerung")
@RequestScoped
public class StoerungView {

    /** From the failed request itself or, after an ajax request, from the address; empty when there is none. */
    public String getNummer() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (external.getRequestMap().get(Incident.ATTRIBUTE) instanceof String number) {
            return number;
        }
        String number = external.getRequestParameterMap().get("nr");
        return Incident.isNumber(number) ? number : "";
    }
}
