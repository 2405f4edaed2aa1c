package de.familienaudit.web.haushalt.buch;

import de.familienaudit.haushalt.buch.JahresstelleFilter;
import de.familienaudit.web.frame.AddressText;
import java.io.Serializable;

/** What the positions of a year are narrowed to, as it stands in the address; nonsense counts as nothing. */
public class JahresstelleFilterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String suche = "";
    private String seite = "";

    JahresstelleFilter filter(int jahr) {
        return new JahresstelleFilter(jahr, suche, AddressText.pageNumber(seite));
    }

    /** Whether anything narrows the list. */
    public boolean isAktiv() {
        return !suche.isEmpty();
    }

    public String getSuche() {
        return suche;
    }

    public void setSuche(String wert) {
        this.suche = AddressText.clean(wert);
    }

    public String getSeite() {
        return seite;
    }

    public void setSeite(String wert) {
        this.seite = AddressText.clean(wert);
    }
}
