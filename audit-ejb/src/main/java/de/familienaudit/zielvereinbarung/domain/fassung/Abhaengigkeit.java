package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Rule A-11: a measure (3.2.3) builds on another (3.2.2), or a Ziel (6.1) on another (5.1), within a Fassung. */
@Entity
public class Abhaengigkeit extends KommuneObjekt {

    @ManyToOne(optional = false)
    @JoinColumn(name = "fassung_id")
    private Fassung fassung;

    private String von;
    private String auf;

    protected Abhaengigkeit() {}

    public Abhaengigkeit(Fassung fassung, String von, String auf) {
        super(fassung.kommuneId());
        this.fassung = fassung;
        this.von = von;
        this.auf = auf;
    }

    /** Number of what depends. */
    public String von() {
        return von;
    }

    /** Number of what it depends on. */
    public String auf() {
        return auf;
    }
}
