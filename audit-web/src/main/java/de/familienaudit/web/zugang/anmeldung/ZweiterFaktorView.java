package de.familienaudit.web.zugang.anmeldung;

import de.familienaudit.web.component.QrBild;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.anmeldung.ZweiterFaktorDetails;
import de.familienaudit.zugang.anmeldung.ZweiterFaktorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page Zweiter Faktor: setting up, recovery codes (shown once), switching off. */
@Named("zweiterFaktor")
@RequestScoped
public class ZweiterFaktorView {

    private static final String DIESE_SEITE = "/konto/zweiter-faktor.xhtml?faces-redirect=true";

    @Inject
    private ZweiterFaktorService service;

    @Inject
    private Meldungen meldungen;

    private ZweiterFaktorDetails details;
    private QrBild bild;
    private String passwort;
    private String code;
    private List<String> neueCodes = List.of();

    public void load() {
        details = service.details();
        bild = details.wirdEingerichtet() ? QrBild.von(details.adresse()) : null;
    }

    public String beginnen() {
        service.beginnen(passwort);
        return DIESE_SEITE;
    }

    /** Shows the recovery codes in the answer itself: they are kept nowhere. */
    public void bestaetigen() {
        neueCodes = service.bestaetigen(code);
        meldungen.erfolg("konto.faktor.eingerichtet");
        code = "";
        load();
    }

    public void codesErneuern() {
        neueCodes = service.neueWiederherstellungscodes(code);
        meldungen.erfolg("konto.faktor.codes_erneuert");
        code = "";
        load();
    }

    public String abschalten() {
        service.abschalten(passwort, code);
        meldungen.erfolg("konto.faktor.abgeschaltet");
        return DIESE_SEITE;
    }

    /** Read once per request, never kept: the secret lies in no stored view. */
    public ZweiterFaktorDetails getDetails() {
        if (details == null) {
            load();
        }
        return details;
    }

    public QrBild getBild() {
        return bild;
    }

    /** The recovery codes that were just made; empty otherwise. */
    public List<String> getNeueCodes() {
        return neueCodes;
    }

    public String getPasswort() {
        return passwort;
    }

    public void setPasswort(String passwort) {
        this.passwort = passwort;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
