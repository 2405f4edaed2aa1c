package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.bindung.BindungFilter;
import de.familienaudit.web.frame.AddressText;
import java.io.Serializable;

/** What the list of commitments is narrowed to, as it stands in the address; nonsense counts as nothing. */
public class BindungFilterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The value of a tick in an address. */
    private static final String JA = "ja";

    private String stand = "";
    private String jahr = "";
    private String suche = "";
    private String meine = "";
    private String seite = "";

    BindungFilter filter() {
        return new BindungFilter(stand, jahr, suche, isNurMeine(), AddressText.pageNumber(seite));
    }

    /** Whether anything narrows the list. */
    public boolean isAktiv() {
        return isNurMeine() || !(stand + jahr + suche).isEmpty();
    }

    public boolean isNurMeine() {
        return JA.equals(meine);
    }

    public String getStand() {
        return stand;
    }

    public void setStand(String wert) {
        this.stand = AddressText.clean(wert);
    }

    public String getJahr() {
        return jahr;
    }

    public void setJahr(String wert) {
        this.jahr = AddressText.clean(wert);
    }

    public String getSuche() {
        return suche;
    }

    public void setSuche(String wert) {
        this.suche = AddressText.clean(wert);
    }

    public String getMeine() {
        return meine;
    }

    public void setMeine(String wert) {
        this.meine = AddressText.clean(wert);
    }

    public String getSeite() {
        return seite;
    }

    public void setSeite(String wert) {
        this.seite = AddressText.clean(wert);
    }
}
