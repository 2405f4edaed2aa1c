package de.familienaudit.web.vorlage.mitzeichnung;

import de.familienaudit.vorlage.mitzeichnung.Anfrageangabe;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What is typed for somebody who is to be asked. */
public class AnfrageForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String wen = "";
    private String rang;
    private LocalDate frist;
    private String hinweis = "";

    /** @param frist what is proposed; null for no day */
    AnfrageForm(String rang, LocalDate frist) {
        this.rang = rang;
        this.frist = frist;
    }

    Anfrageangabe angabe() {
        return new Anfrageangabe(wen, rang, frist, hinweis);
    }

    public String getWen() {
        return wen;
    }

    public void setWen(String wen) {
        this.wen = Objects.requireNonNullElse(wen, "");
    }

    public String getRang() {
        return rang;
    }

    public void setRang(String rang) {
        this.rang = Objects.requireNonNullElse(rang, "");
    }

    public LocalDate getFrist() {
        return frist;
    }

    public void setFrist(LocalDate frist) {
        this.frist = frist;
    }

    public String getHinweis() {
        return hinweis;
    }

    public void setHinweis(String hinweis) {
        this.hinweis = Objects.requireNonNullElse(hinweis, "");
    }
}
