package de.familienaudit.zugang.domain.anmeldung;

import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Rolle;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A Kommune demands a second factor for a role (rule R-5). */
@Entity
@Table(name = "zweiter_faktor_pflicht")
public class ZweiterFaktorPflicht extends KommuneObjekt {

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Rolle rolle;

    protected ZweiterFaktorPflicht() {}

    public ZweiterFaktorPflicht(long kommuneId, Rolle rolle) {
        super(kommuneId);
        this.rolle = rolle;
    }

    public Rolle rolle() {
        return rolle;
    }
}
