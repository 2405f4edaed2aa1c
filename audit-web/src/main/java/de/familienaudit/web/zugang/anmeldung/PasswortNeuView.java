package de.familienaudit.web.zugang.anmeldung;

import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.konto.EinmallinkService;
import de.familienaudit.zugang.konto.PasswortSetzen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The page on which a person sets a password by a one-time link. */
@Named("passwortNeu")
@RequestScoped
public class PasswortNeuView {

    public static final String SEITE = "/passwort-neu.xhtml";

    @Inject
    private EinmallinkService service;

    @Inject
    private Meldungen meldungen;

    private String code = "";
    private String passwort = "";
    private String wiederholung = "";

    /** Sets the password; whoever was signed in with this browser is signed out. */
    public String setzen() {
        service.einloesen(new PasswortSetzen(code, passwort, wiederholung));
        Anmeldemerker.beenden((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
        meldungen.erfolg("passwort_neu.gesetzt");
        return PageAddress.ANMELDEN + "?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPasswort() {
        return passwort;
    }

    public void setPasswort(String passwort) {
        this.passwort = passwort;
    }

    public String getWiederholung() {
        return wiederholung;
    }

    public void setWiederholung(String wiederholung) {
        this.wiederholung = wiederholung;
    }
}
