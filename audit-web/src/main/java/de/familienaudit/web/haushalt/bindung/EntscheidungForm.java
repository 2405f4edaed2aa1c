package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What is typed when something is said to a request: words, conditions, and that one of them was met. */
public class EntscheidungForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private String grund = "";
    private LocalDate tag;
    private String nachweis = "";
    private final Bedingungsliste bedingungen = new Bedingungsliste();

    ZustimmungErteilen zustimmung() {
        return new ZustimmungErteilen(text, bedingungen.angaben());
    }

    void ohneFokus() {
        bedingungen.ohneFokus();
    }

    public Bedingungsliste getBedingungen() {
        return bedingungen;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    /** Why a request is taken back. */
    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = Objects.requireNonNullElse(grund, "");
    }

    public LocalDate getTag() {
        return tag;
    }

    public void setTag(LocalDate tag) {
        this.tag = tag;
    }

    public String getNachweis() {
        return nachweis;
    }

    public void setNachweis(String nachweis) {
        this.nachweis = Objects.requireNonNullElse(nachweis, "");
    }
}
