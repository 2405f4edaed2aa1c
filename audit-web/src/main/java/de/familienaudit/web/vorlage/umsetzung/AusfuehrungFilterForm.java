package de.familienaudit.web.vorlage.umsetzung;

import de.familienaudit.vorlage.umsetzung.AusfuehrungFilter;
import de.familienaudit.web.frame.AddressText;
import java.io.Serializable;

/** The filter of the list as it stands in the address; nonsense counts as nothing. */
public class AusfuehrungFilterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String stand = "";
    private String jahr = "";
    private String seite = "";

    AusfuehrungFilter filter() {
        return new AusfuehrungFilter(stand, jahr, AddressText.pageNumber(seite));
    }

    /** Whether anything narrows the list. */
    public boolean isAktiv() {
        return !(stand + jahr).isEmpty();
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

    public String getSeite() {
        return seite;
    }

    public void setSeite(String wert) {
        this.seite = AddressText.clean(wert);
    }
}
