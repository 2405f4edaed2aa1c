package de.familienaudit.web.zugang.anmeldung;

import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.anmeldung.EigenesKontoService;
import de.familienaudit.zugang.anmeldung.PasswortAendern;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changing the password on the page Mein Konto; what was typed lives no longer than the request. */
@Named("passwort")
@RequestScoped
public class PasswortView {

    @Inject
    private EigenesKontoService service;

    @Inject
    private Meldungen meldungen;

    private String bisheriges;
    private String passwort;
    private String wiederholung;

    public String aendern() {
        service.passwortAendern(new PasswortAendern(bisheriges, passwort, wiederholung));
        meldungen.erfolg("konto.passwort.geaendert");
        return "/konto/index.xhtml?faces-redirect=true";
    }

    public String getBisheriges() {
        return bisheriges;
    }

    public void setBisheriges(String bisheriges) {
        this.bisheriges = bisheriges;
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
