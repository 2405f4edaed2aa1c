package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A Stelle named as responsible for a measure in a Fassung, in the order of the document (rule A-3). */
@Entity
public class Beteiligung extends KommuneObjekt {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "massnahmentext_id")
    private Massnahmentext massnahmentext;

    @Column(name = "stelle_id")
    private long stelleId;

    private int reihenfolge;

    protected Beteiligung() {}

    public Beteiligung(Massnahmentext massnahmentext, long stelleId, int reihenfolge) {
        super(massnahmentext.kommuneId());
        this.massnahmentext = massnahmentext;
        this.stelleId = stelleId;
        this.reihenfolge = reihenfolge;
    }

    public Massnahmentext massnahmentext() {
        return massnahmentext;
    }

    public long stelleId() {
        return stelleId;
    }

    public int reihenfolge() {
        return reihenfolge;
    }
}
