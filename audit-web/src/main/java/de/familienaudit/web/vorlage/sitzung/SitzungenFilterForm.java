package de.familienaudit.web.vorlage.sitzung;

import de.familienaudit.vorlage.sitzung.SitzungFilter;
import de.familienaudit.web.frame.AddressText;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Set;

/** What the page of all sessions is asked for, as it stands in the address; nonsense counts as nothing. */
public class SitzungenFilterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> SCHRITTE = Set.of("planen", "nacherfassen");
    private static final int FRUEHESTES_JAHR = 1990;
    private static final int SPAETESTES_JAHR = 2199;

    private String gremium = "";
    private String jahr = "";
    private String stand = "";
    private String seite = "";
    private String monat = "";
    private String schritt = "";

    SitzungFilter filter() {
        return new SitzungFilter(gremium, jahr, stand, AddressText.pageNumber(seite));
    }

    /** Null for the month of today. */
    YearMonth gefragterMonat() {
        try {
            YearMonth gelesen = YearMonth.parse(monat);
            return gelesen.getYear() < FRUEHESTES_JAHR || gelesen.getYear() > SPAETESTES_JAHR ? null : gelesen;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The same page with another month; the filter stays. */
    String mitMonat(YearMonth anderer) {
        return "?monat=" + anderer + teil("gremium", gremium) + teil("jahr", jahr) + teil("stand", stand);
    }

    private static String teil(String name, String wert) {
        return wert.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(wert, StandardCharsets.UTF_8);
    }

    /** Whether anything narrows the list. */
    public boolean isAktiv() {
        return !(gremium + jahr + stand).isEmpty();
    }

    /** The form that the address asks for; empty for none. */
    public String getOffen() {
        return SCHRITTE.contains(schritt) ? schritt : "";
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

    public String getStand() {
        return stand;
    }

    public void setStand(String wert) {
        this.stand = AddressText.clean(wert);
    }

    public String getSeite() {
        return seite;
    }

    public void setSeite(String wert) {
        this.seite = AddressText.clean(wert);
    }

    public String getMonat() {
        return monat;
    }

    public void setMonat(String wert) {
        this.monat = AddressText.clean(wert);
    }

    public String getSchritt() {
        return schritt;
    }

    public void setSchritt(String wert) {
        this.schritt = AddressText.clean(wert);
    }
}
