package de.familienaudit.stelle.domain;

import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Zeitraum;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A former name of a Stelle with the days on which it had it (rule G-6); the last day is always known. */
@Entity
public class Stellenname extends KommuneObjekt {

    @ManyToOne(optional = false)
    @JoinColumn(name = "stelle_id")
    private Stelle stelle;

    private String name;

    @Embedded
    private Zeitraum gueltig;

    protected Stellenname() {}

    Stellenname(Stelle stelle, String name, Zeitraum gueltig) {
        super(stelle.kommuneId());
        this.stelle = stelle;
        this.name = name;
        this.gueltig = gueltig;
    }

    public Stelle stelle() {
        return stelle;
    }

    public String name() {
        return name;
    }

    public Zeitraum gueltig() {
        return gueltig;
    }
}
