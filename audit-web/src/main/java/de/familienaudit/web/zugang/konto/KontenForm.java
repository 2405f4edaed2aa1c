package de.familienaudit.web.zugang.konto;

import de.familienaudit.web.frame.AddressText;
import de.familienaudit.zugang.konto.KontenFilter;
import java.io.Serializable;

/** The filter of the list of accounts as it stands in the address; nonsense in the address counts as nothing. */
public class KontenForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String suche = "";
    private String rolle = "";
    private String zustand = "";
    private String sortierung = "";
    private String seite = "";

    /** The filter for the service; a leading minus turns the order round. */
    KontenFilter filter() {
        boolean absteigend = sortierung.startsWith("-");
        return new KontenFilter(
                suche, rolle, zustand, absteigend ? sortierung.substring(1) : sortierung, absteigend, nummer());
    }

    private int nummer() {
        return seite.matches("\\d{1,6}") ? Integer.parseInt(seite) : 1;
    }

    /** Whether anything narrows the list. */
    public boolean isAktiv() {
        return !(suche + rolle + zustand).isEmpty();
    }

    public String getSuche() {
        return suche;
    }

    public void setSuche(String wert) {
        this.suche = AddressText.clean(wert);
    }

    public String getRolle() {
        return rolle;
    }

    public void setRolle(String wert) {
        this.rolle = AddressText.clean(wert);
    }

    public String getZustand() {
        return zustand;
    }

    public void setZustand(String wert) {
        this.zustand = AddressText.clean(wert);
    }

    public String getSortierung() {
        return sortierung;
    }

    public void setSortierung(String wert) {
        this.sortierung = AddressText.clean(wert);
    }

    public String getSeite() {
        return seite;
    }

    public void setSeite(String wert) {
        this.seite = AddressText.clean(wert);
    }
}
