package de.familienaudit.web.vorlage.papier;

import de.familienaudit.vorlage.papier.VorlagenFilter;
import de.familienaudit.web.frame.AddressText;
import java.io.Serializable;

/** The filter of the list as it stands in the address; nonsense counts as nothing. */
public class VorlagenFilterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String suche = "";
    private String gremium = "";
    private String jahr = "";
    private String art = "";
    private String stand = "";
    private String sortierung = "";
    private String seite = "";

    /** A leading minus turns the order round; without an order the latest come first. */
    VorlagenFilter filter() {
        boolean absteigend = sortierung.isEmpty() || sortierung.startsWith("-");
        return new VorlagenFilter(
                suche,
                gremium,
                jahr,
                art,
                stand,
                new VorlagenFilter.Blatt(
                        sortierung.startsWith("-") ? sortierung.substring(1) : sortierung,
                        absteigend,
                        AddressText.pageNumber(seite)));
    }

    /** Whether anything narrows the list. */
    public boolean isAktiv() {
        return !(suche + gremium + jahr + art + stand).isEmpty();
    }

    public String getSuche() {
        return suche;
    }

    public void setSuche(String wert) {
        this.suche = AddressText.clean(wert);
    }

    public String getGremium() {
        return gremium;
    }

    public void setGremium(String wert) {
        this.gremium = AddressText.clean(wert);
    }

    public String getJahr() {
        return jahr;
    }

    public void setJahr(String wert) {
        this.jahr = AddressText.clean(wert);
    }

    public String getArt() {
        return art;
    }

    public void setArt(String wert) {
        this.art = AddressText.clean(wert);
    }

    public String getStand() {
        return stand;
    }

    public void setStand(String wert) {
        this.stand = AddressText.clean(wert);
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
