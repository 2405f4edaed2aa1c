package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** One of the fields of the audit standard with its title in this Fassung (rule A-2). */
@Entity
public class Handlungsfeld extends KommuneObjekt {

    @ManyToOne(optional = false)
    @JoinColumn(name = "fassung_id")
    private Fassung fassung;

    private int nummer;
    private String titel;
    private String untertitel;

    protected Handlungsfeld() {}

    public Handlungsfeld(Fassung fassung, int nummer, String titel, String untertitel) {
        super(fassung.kommuneId());
        this.fassung = fassung;
        this.nummer = nummer;
        this.titel = titel;
        this.untertitel = untertitel;
    }

    public Fassung fassung() {
        return fassung;
    }

    public int nummer() {
        return nummer;
    }

    public String titel() {
        return titel;
    }

    /** Empty when the document names none. */
    public String untertitel() {
        return untertitel;
    }
}
