package de.familienaudit.web.stelle;

import de.familienaudit.stelle.StellenFilter;
import de.familienaudit.web.frame.AddressText;
import java.io.Serializable;

/** The filter of the list as it stands in the address; nonsense in the address counts as nothing. */
public class StellenFilterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String suche = "";
    private String zeige = "";
    private String sortierung = "";
    private String seite = "";

    /** The filter for the service; a leading minus turns the order round. */
    StellenFilter filter() {
        boolean absteigend = sortierung.startsWith("-");
        return new StellenFilter(
                suche,
                zeige,
                absteigend ? sortierung.substring(1) : sortierung,
                absteigend,
                AddressText.pageNumber(seite));
    }

    /** Whether anything narrows the list. */
    public boolean isAktiv() {
        return !(suche + zeige).isEmpty();
    }

    public String getSuche() {
        return suche;
    }

    public void setSuche(String wert) {
        this.suche = AddressText.clean(wert);
    }

    public String getZeige() {
        return zeige;
    }

    public void setZeige(String wert) {
        this.zeige = AddressText.clean(wert);
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
