package de.familienaudit.zielvereinbarung.domain;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** One numbered point of the vision in the front matter (rule A-2). */
@Entity
public class Visionspunkt extends KommuneObjekt {

    @ManyToOne(optional = false)
    @JoinColumn(name = "fassung_id")
    private Fassung fassung;

    private int nummer;
    private String text;

    protected Visionspunkt() {}

    public Visionspunkt(Fassung fassung, int nummer, String text) {
        super(fassung.kommuneId());
        this.fassung = fassung;
        this.nummer = nummer;
        this.text = text;
    }

    public int nummer() {
        return nummer;
    }

    public String text() {
        return text;
    }
}
