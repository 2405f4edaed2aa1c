package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.web.frame.AddressText;
import de.familienaudit.zielvereinbarung.massnahme.Zeitausschnitt;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** How list and plan of measures look, as the address says: more columns, higher rows, folded Handlungsfelder, years. */
public class Listenansicht implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Number, title, Stelle, time, state, attention. */
    private static final int SPALTEN = 6;

    private static final Set<String> NAMEN = Set.of("meldung", "zielgruppe", "kosten", "zeilen");

    private String meldung = "";
    private String zielgruppe = "";
    private String kosten = "";
    private String zeilen = "";
    private String zu = "";
    private String jahre = "";
    private String ab = "";

    void inAdresse(Map<String, String> werte) {
        werte.put("meldung", meldung);
        werte.put("zielgruppe", zielgruppe);
        werte.put("kosten", kosten);
        werte.put("zeilen", zeilen);
        werte.put("jahre", jahre);
        werte.put("ab", ab);
    }

    Set<String> namen() {
        return NAMEN;
    }

    /** The years of the plan. */
    Zeitausschnitt zeitausschnitt() {
        return new Zeitausschnitt(FilterForm.number(jahre, Integer::valueOf), FilterForm.number(ab, Integer::valueOf));
    }

    /** Whether the Handlungsfeld with this number is folded; numbers stand in the address with a hyphen between them. */
    boolean istZu(int feld) {
        return Arrays.asList(zu.split("-", -1)).contains(Integer.toString(feld));
    }

    /** How many columns the table has. */
    public int getSpalten() {
        return SPALTEN + (meldung.isEmpty() ? 0 : 1) + (zielgruppe.isEmpty() ? 0 : 1) + (kosten.isEmpty() ? 0 : 1);
    }

    /** Whether the rows are high, with every word of a title. */
    public boolean isHoch() {
        return "hoch".equals(zeilen);
    }

    public String getMeldung() {
        return meldung;
    }

    public void setMeldung(String wert) {
        this.meldung = AddressText.clean(wert);
    }

    public String getZielgruppe() {
        return zielgruppe;
    }

    public void setZielgruppe(String wert) {
        this.zielgruppe = AddressText.clean(wert);
    }

    public String getKosten() {
        return kosten;
    }

    public void setKosten(String wert) {
        this.kosten = AddressText.clean(wert);
    }

    public String getZeilen() {
        return zeilen;
    }

    public void setZeilen(String wert) {
        this.zeilen = AddressText.clean(wert);
    }

    public String getZu() {
        return zu;
    }

    public void setZu(String wert) {
        this.zu = AddressText.clean(wert);
    }

    public String getJahre() {
        return jahre;
    }

    public void setJahre(String wert) {
        this.jahre = AddressText.clean(wert);
    }

    public String getAb() {
        return ab;
    }

    public void setAb(String wert) {
        this.ab = AddressText.clean(wert);
    }
}
