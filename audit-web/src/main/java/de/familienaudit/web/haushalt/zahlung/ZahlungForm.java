package de.familienaudit.web.haushalt.zahlung;

import de.familienaudit.haushalt.zahlung.Abschliessen;
import de.familienaudit.haushalt.zahlung.Berichtigen;
import de.familienaudit.haushalt.zahlung.Umbuchen;
import de.familienaudit.haushalt.zahlung.ZahlungEintragen;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What is typed or chosen of a step of a commitment that is paid; each step reads what it asks for. */
public class ZahlungForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ZU_VIEL = "ZU_VIEL";

    private Long zeile;
    private Long haushaltsstelle;
    private String betrag = "";
    private String richtung = ZU_VIEL;
    private LocalDate tag;
    private String beleg = "";
    private String begruendung = "";
    private String grund = "";

    ZahlungEintragen zahlung() {
        return new ZahlungEintragen(zeile, betrag, tag, beleg, begruendung);
    }

    Abschliessen abschluss() {
        return new Abschliessen(tag, beleg, begruendung);
    }

    Umbuchen umbuchung() {
        return new Umbuchen(zeile, haushaltsstelle, betrag, tag, beleg, begruendung);
    }

    /** @param satzId the act that it corrects; null while none is named */
    Berichtigen berichtigung(Long satzId) {
        return new Berichtigen(satzId, haushaltsstelle, ZU_VIEL.equals(richtung), betrag, tag, beleg, begruendung);
    }

    /** Id of a line of the commitment; null while none is chosen. */
    public Long getZeile() {
        return zeile;
    }

    public void setZeile(Long zeile) {
        this.zeile = zeile;
    }

    /** Id of the position in its year that something goes to; null while none is chosen. */
    public Long getHaushaltsstelle() {
        return haushaltsstelle;
    }

    public void setHaushaltsstelle(Long haushaltsstelle) {
        this.haushaltsstelle = haushaltsstelle;
    }

    public String getBetrag() {
        return betrag;
    }

    public void setBetrag(String betrag) {
        this.betrag = Objects.requireNonNullElse(betrag, "");
    }

    /** ZU_VIEL where too much was paid; anything else is too little. */
    public String getRichtung() {
        return richtung;
    }

    public void setRichtung(String richtung) {
        this.richtung = Objects.requireNonNullElse(richtung, "");
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

    public void setBeleg(String beleg) {
        this.beleg = Objects.requireNonNullElse(beleg, "");
    }

    public String getBegruendung() {
        return begruendung;
    }

    public void setBegruendung(String begruendung) {
        this.begruendung = Objects.requireNonNullElse(begruendung, "");
    }

    /** Why an act is reversed. */
    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = Objects.requireNonNullElse(grund, "");
    }
}
