package de.familienaudit.web.haushalt.nacherfassung;

import de.familienaudit.haushalt.nacherfassung.ZustimmungNacherfassen;
import de.familienaudit.haushalt.nacherfassung.ZustimmungNacherfassen.Zeitpunkt;
import de.familienaudit.web.haushalt.bindung.Bedingungsliste;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What is typed of a consent to money of a year that is only a record. */
public class ZustimmungNacherfassenForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String NUR_JAHR = "JAHR";

    private Long haushaltsstelle;
    private String betreff = "";
    private String betrag = "";
    private String zeitpunkt = "TAG";
    private LocalDate tag;
    private String zustimmungsjahr = "";
    private String beleg = "";
    private String begruendung = "";
    private String vorlage = "";
    private final Bedingungsliste bedingungen = new Bedingungsliste();

    ZustimmungNacherfassen command() {
        bedingungen.ohneFokus();
        return new ZustimmungNacherfassen(
                haushaltsstelle,
                betreff,
                betrag,
                NUR_JAHR.equals(zeitpunkt) ? Zeitpunkt.nurJahr(zustimmungsjahr) : Zeitpunkt.am(tag),
                beleg,
                begruendung,
                bedingungen.angaben(),
                vorlage);
    }

    private static String text(String wert) {
        return Objects.requireNonNullElse(wert, "");
    }

    /** Id of the position; null while none is chosen. */
    public Long getHaushaltsstelle() {
        return haushaltsstelle;
    }

    public void setHaushaltsstelle(Long haushaltsstelle) {
        this.haushaltsstelle = haushaltsstelle;
    }

    public String getBetreff() {
        return betreff;
    }

    public void setBetreff(String wert) {
        this.betreff = text(wert);
    }

    public String getBetrag() {
        return betrag;
    }

    public void setBetrag(String wert) {
        this.betrag = text(wert);
    }

    /** TAG, or JAHR where only the year is known. */
    public String getZeitpunkt() {
        return zeitpunkt;
    }

    public void setZeitpunkt(String wert) {
        this.zeitpunkt = text(wert);
    }

    public LocalDate getTag() {
        return tag;
    }

    public void setTag(LocalDate tag) {
        this.tag = tag;
    }

    /** The year of the consent, which can lie before the budget year. */
    public String getZustimmungsjahr() {
        return zustimmungsjahr;
    }

    public void setZustimmungsjahr(String wert) {
        this.zustimmungsjahr = text(wert);
    }

    public String getBeleg() {
        return beleg;
    }

    public void setBeleg(String wert) {
        this.beleg = text(wert);
    }

    /** Why it is recorded afterwards. */
    public String getBegruendung() {
        return begruendung;
    }

    public void setBegruendung(String wert) {
        this.begruendung = text(wert);
    }

    /** Number of a paper; empty for none. */
    public String getVorlage() {
        return vorlage;
    }

    public void setVorlage(String wert) {
        this.vorlage = text(wert);
    }

    public Bedingungsliste getBedingungen() {
        return bedingungen;
    }
}
