package de.familienaudit.web.haushalt.aufnahme;

import de.familienaudit.haushalt.aufnahme.Spaltenzeile;
import java.io.Serializable;
import java.util.Objects;

/** A column of a file, and what a person says that it holds. */
public class SpalteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Spaltenzeile spalte;
    private String art;

    SpalteForm(Spaltenzeile spalte) {
        this.spalte = spalte;
        this.art = spalte.art().name();
    }

    /** Whether somebody chose something else than the preview shows. */
    boolean istGeaendert() {
        return !art.equals(spalte.art().name());
    }

    public Spaltenzeile getSpalte() {
        return spalte;
    }

    public String getArt() {
        return art;
    }

    public void setArt(String art) {
        this.art = Objects.requireNonNullElse(art, "");
    }
}
