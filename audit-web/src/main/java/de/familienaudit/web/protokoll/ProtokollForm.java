package de.familienaudit.web.protokoll;

import de.familienaudit.protokoll.ProtokollFilter;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.zeit.Tageseingabe;
import de.familienaudit.web.frame.AddressText;
import java.io.Serializable;
import java.time.LocalDate;

/** The filter of the change log as it stands in the address; nonsense in the address counts as nothing. */
public class ProtokollForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String von = "";
    private String bis = "";
    private String person = "";
    private String art = "";
    private String vorgang = "";
    private String suche = "";
    private String vor = "";
    private String nach = "";

    /** The filter for the service. */
    public ProtokollFilter filter() {
        return new ProtokollFilter(day(von), day(bis), person, art, vorgang, suche, number(vor), number(nach));
    }

    /** Whether anything narrows the list. */
    public boolean isAktiv() {
        return !(von + bis + person + art + vorgang + suche).isEmpty();
    }

    private static LocalDate day(String text) {
        try {
            return text.isBlank() ? null : Tageseingabe.lies("", text);
        } catch (BusinessRuleException e) {
            return null;
        }
    }

    private static Long number(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    public String getVon() {
        return von;
    }

    public void setVon(String wert) {
        this.von = AddressText.clean(wert);
    }

    public String getBis() {
        return bis;
    }

    public void setBis(String wert) {
        this.bis = AddressText.clean(wert);
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String wert) {
        this.person = AddressText.clean(wert);
    }

    public String getArt() {
        return art;
    }

    public void setArt(String wert) {
        this.art = AddressText.clean(wert);
    }

    public String getVorgang() {
        return vorgang;
    }

    public void setVorgang(String wert) {
        this.vorgang = AddressText.clean(wert);
    }

    public String getSuche() {
        return suche;
    }

    public void setSuche(String wert) {
        this.suche = AddressText.clean(wert);
    }

    public String getVor() {
        return vor;
    }

    public void setVor(String wert) {
        this.vor = AddressText.clean(wert);
    }

    public String getNach() {
        return nach;
    }

    public void setNach(String wert) {
        this.nach = AddressText.clean(wert);
    }
}
