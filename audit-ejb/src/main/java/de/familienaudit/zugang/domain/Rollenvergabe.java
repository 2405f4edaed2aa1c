package de.familienaudit.zugang.domain;

import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Zeitraum;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Rule R-1: one role of one account in one Kommune for a period. */
@Entity
public class Rollenvergabe extends KommuneObjekt {

    @Column(name = "konto_id")
    private long kontoId;

    @Enumerated(EnumType.STRING)
    private Rolle rolle;

    @Embedded
    private Zeitraum gueltig;

    protected Rollenvergabe() {}

    public Rollenvergabe(long kommuneId, long kontoId, Rolle rolle, Zeitraum gueltig) {
        super(kommuneId);
        this.kontoId = kontoId;
        this.rolle = rolle;
        this.gueltig = gueltig;
    }

    public long kontoId() {
        return kontoId;
    }

    public Rolle rolle() {
        return rolle;
    }

    public Zeitraum gueltig() {
        return gueltig;
    }
}
