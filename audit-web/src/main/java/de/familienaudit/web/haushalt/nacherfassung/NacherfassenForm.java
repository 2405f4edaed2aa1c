package de.familienaudit.web.haushalt.nacherfassung;

import de.familienaudit.haushalt.nacherfassung.AusgabeNacherfassen;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What is typed of expenditure of a year that is only a record. */
public class NacherfassenForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String NUR_JAHR = "JAHR";

    private Long haushaltsstelle;
    private String betreff = "";
    private String betrag = "";
    private String zeitpunkt = "TAG";
    private LocalDate tag;
    private String beleg = "";
    private String begruendung = "";
    private String art = "";
    private String organ = "";
    private String deckung = "";
    private String vorlage = "";

    /** What the page does not show counts as not typed: the domain leaves it out. */
    AusgabeNacherfassen command() {
        return new AusgabeNacherfassen(
                haushaltsstelle,
                betreff,
                betrag,
                new AusgabeNacherfassen.Zeitpunkt(tag, NUR_JAHR.equals(zeitpunkt)),
                beleg,
                begruendung,
                new AusgabeNacherfassen.Weise(art, organ, deckung),
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

    /** Name of an Ausgabeart; empty for none. */
    public String getArt() {
        return art;
    }

    public void setArt(String wert) {
        this.art = text(wert);
    }

    /** Name of a Bewilligungsorgan; empty for none. */
    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String wert) {
        this.organ = text(wert);
    }

    public String getDeckung() {
        return deckung;
    }

    public void setDeckung(String wert) {
        this.deckung = text(wert);
    }

    /** Number of a paper; empty for none. */
    public String getVorlage() {
        return vorlage;
    }

    public void setVorlage(String wert) {
        this.vorlage = text(wert);
    }
}
