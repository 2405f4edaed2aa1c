package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.bindung.BindungBeantragen;
import java.io.Serializable;
import java.util.Objects;

/** A line of a request: a position of the year, and how much of it. */
public class AntragszeileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long stelle;
    private String betrag = "";

    /** @param stelle null for none */
    AntragszeileForm(Long stelle) {
        this.stelle = stelle;
    }

    BindungBeantragen.Zeile command() {
        return new BindungBeantragen.Zeile(stelle, betrag);
    }

    /** Id of the position in its year; null while none is chosen. */
    public Long getStelle() {
        return stelle;
    }

    public void setStelle(Long stelle) {
        this.stelle = stelle;
    }

    public String getBetrag() {
        return betrag;
    }

    public void setBetrag(String betrag) {
        this.betrag = Objects.requireNonNullElse(betrag, "");
    }
}
