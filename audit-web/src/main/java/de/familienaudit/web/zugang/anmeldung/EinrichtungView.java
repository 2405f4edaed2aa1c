package de.familienaudit.web.zugang.anmeldung;

import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.anmeldung.Einrichten;
import de.familienaudit.zugang.anmeldung.EinrichtungService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of the first set-up: one Kommune and its first administrator, by the one-time secret. */
@Named("einrichtung")
@RequestScoped
public class EinrichtungView {

    @Inject
    private EinrichtungService service;

    @Inject
    private Meldungen meldungen;

    private String geheimnis;
    private String kommune;
    private String art = "LANDKREIS";
    private String konto = "NEU";
    private String benutzername;
    private String anzeigename;
    private String passwort;

    public String einrichten() {
        service.einrichten(new Einrichten(
                geheimnis, kommune, art, "BESTEHEND".equals(konto), benutzername, anzeigename, passwort));
        meldungen.erfolg("einrichtung.fertig");
        return PageAddress.ANMELDEN + "?faces-redirect=true";
    }

    public String getGeheimnis() {
        return geheimnis;
    }

    public void setGeheimnis(String geheimnis) {
        this.geheimnis = geheimnis;
    }

    public String getKommune() {
        return kommune;
    }

    public void setKommune(String kommune) {
        this.kommune = kommune;
    }

    public String getArt() {
        return art;
    }

    public void setArt(String art) {
        this.art = art;
    }

    /** NEU or BESTEHEND: whether the first administrator has an account on this server already. */
    public String getKonto() {
        return konto;
    }

    public void setKonto(String konto) {
        this.konto = konto;
    }

    public String getBenutzername() {
        return benutzername;
    }

    public void setBenutzername(String benutzername) {
        this.benutzername = benutzername;
    }

    public String getAnzeigename() {
        return anzeigename;
    }

    public void setAnzeigename(String anzeigename) {
        this.anzeigename = anzeigename;
    }

    public String getPasswort() {
        return passwort;
    }

    public void setPasswort(String passwort) {
        this.passwort = passwort;
    }
}
