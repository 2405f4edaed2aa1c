package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.zielvereinbarung.massnahme.FilterForm;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which page of the structure of a draft the address asks for; also carried along to the forms of its parts, so that
 * saving comes back to it.
 */
public class Blattwahl implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern KENNUNG = Pattern.compile("(\\d{0,3})-(\\d{1,6})");

    private String feld = "";
    private String seite = "";

    /** The Handlungsfeld that is asked for; null for all. */
    Integer feldnummer() {
        return FilterForm.number(feld, Integer::valueOf);
    }

    /** The page that is asked for; nonsense is the first. */
    int seitenzahl() {
        return seite.matches("\\d{1,6}") ? Integer.parseInt(seite) : 1;
    }

    /** What to add to the address of the draft; empty for its beginning. */
    String anhang() {
        return (feld.isEmpty() ? "" : "&feld=" + feld) + (seitenzahl() == 1 ? "" : "&seite=" + seitenzahl());
    }

    /** Both in one value for the address of a form; null for the beginning, so that the address has none. */
    public String getKennung() {
        return anhang().isEmpty() ? null : feld + "-" + seitenzahl();
    }

    /** Anything that is no such value is the beginning. */
    public void setKennung(String kennung) {
        Matcher m = KENNUNG.matcher(AddressText.clean(kennung));
        if (m.matches()) {
            feld = m.group(1);
            seite = m.group(2);
        }
    }

    public String getFeld() {
        return feld;
    }

    public void setFeld(String feld) {
        String text = AddressText.clean(feld);
        this.feld = text.matches("\\d{1,3}") ? text : "";
    }

    public String getSeite() {
        return seite;
    }

    public void setSeite(String seite) {
        this.seite = AddressText.clean(seite);
    }
}
