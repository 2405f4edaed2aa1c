package de.familienaudit.web.haushalt.wiederkehr;

import de.familienaudit.haushalt.wiederkehr.KostenEintragen;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What is typed of a recurring cost. */
public class WiederkehrForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String bezeichnung = "";
    private String herkunft = "";
    private Long massnahme;
    private Long haushaltsstelle;
    private String betrag = "";
    private LocalDate beginn;
    private LocalDate ende;
    private String faelligkeit = "ENDE_DES_JAHRES";
    private String festerTag = "";

    KostenEintragen command() {
        return new KostenEintragen(
                bezeichnung, herkunft, massnahme, haushaltsstelle, betrag, beginn, ende, faelligkeit, festerTag);
    }

    public String getBezeichnung() {
        return bezeichnung;
    }

    public void setBezeichnung(String bezeichnung) {
        this.bezeichnung = Objects.requireNonNullElse(bezeichnung, "");
    }

    public String getHerkunft() {
        return herkunft;
    }

    public void setHerkunft(String herkunft) {
        this.herkunft = Objects.requireNonNullElse(herkunft, "");
    }

    /** Id of a measure; null for none. */
    public Long getMassnahme() {
        return massnahme;
    }

    public void setMassnahme(Long massnahme) {
        this.massnahme = massnahme;
    }

    /** Id of a position; null while none is chosen. */
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

    public LocalDate getBeginn() {
        return beginn;
    }

    public void setBeginn(LocalDate beginn) {
        this.beginn = beginn;
    }

    public LocalDate getEnde() {
        return ende;
    }

    public void setEnde(LocalDate ende) {
        this.ende = ende;
    }

    public String getFaelligkeit() {
        return faelligkeit;
    }

    public void setFaelligkeit(String faelligkeit) {
        this.faelligkeit = Objects.requireNonNullElse(faelligkeit, "");
    }

    public String getFesterTag() {
        return festerTag;
    }

    public void setFesterTag(String festerTag) {
        this.festerTag = Objects.requireNonNullElse(festerTag, "");
    }
}
