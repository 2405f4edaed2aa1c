package de.familienaudit.web.zielvereinbarung.fortschritt;

import de.familienaudit.zielvereinbarung.fortschritt.FortschrittMelden;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What somebody types into "Fortschritt melden"; the service decides whether it is complete. */
public class MeldenForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String status = "";
    private LocalDate stand;
    private String text = "";
    private String indikator = "";
    private String grund = "";
    private String neuesEnde = "";
    private Integer jahr;
    private String jahrErfuellt = "";
    private String auskunftVon = "";
    private boolean nacherfasst;

    public FortschrittMelden command(long massnahmeId, int version) {
        return new FortschrittMelden(
                massnahmeId,
                version,
                status,
                stand,
                text,
                indikator,
                grund,
                neuesEnde,
                jahr,
                jahrErfuellt.isEmpty() ? null : Boolean.valueOf(jahrErfuellt),
                auskunftVon,
                nacherfasst);
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public LocalDate getStand() {
        return stand;
    }

    public void setStand(LocalDate stand) {
        this.stand = stand;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getIndikator() {
        return indikator;
    }

    public void setIndikator(String indikator) {
        this.indikator = indikator;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund;
    }

    public String getNeuesEnde() {
        return neuesEnde;
    }

    public void setNeuesEnde(String neuesEnde) {
        this.neuesEnde = neuesEnde;
    }

    public Integer getJahr() {
        return jahr;
    }

    public void setJahr(Integer jahr) {
        this.jahr = jahr;
    }

    public String getJahrErfuellt() {
        return jahrErfuellt;
    }

    public void setJahrErfuellt(String jahrErfuellt) {
        this.jahrErfuellt = Objects.requireNonNullElse(jahrErfuellt, "");
    }

    public String getAuskunftVon() {
        return auskunftVon;
    }

    public void setAuskunftVon(String auskunftVon) {
        this.auskunftVon = auskunftVon;
    }

    public boolean isNacherfasst() {
        return nacherfasst;
    }

    public void setNacherfasst(boolean nacherfasst) {
        this.nacherfasst = nacherfasst;
    }
}
