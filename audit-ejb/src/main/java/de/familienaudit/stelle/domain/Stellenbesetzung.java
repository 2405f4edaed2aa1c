package de.familienaudit.stelle.domain;

import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Zeitraum;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Who holds a Stelle in which capacity, for a period (rule R-4). */
@Entity
public class Stellenbesetzung extends KommuneObjekt {

    @ManyToOne(optional = false)
    @JoinColumn(name = "stelle_id")
    private Stelle stelle;

    @Column(name = "konto_id")
    private long kontoId;

    @Enumerated(EnumType.STRING)
    private Besetzungsart art;

    @Embedded
    private Zeitraum gueltig;

    protected Stellenbesetzung() {}

    public Stellenbesetzung(Stelle stelle, long kontoId, Besetzungsart art, Zeitraum gueltig) {
        super(stelle.kommuneId());
        this.stelle = stelle;
        this.kontoId = kontoId;
        this.art = art;
        this.gueltig = gueltig;
    }

    public Stelle stelle() {
        return stelle;
    }

    public long kontoId() {
        return kontoId;
    }

    public Besetzungsart art() {
        return art;
    }

    public Zeitraum gueltig() {
        return gueltig;
    }
}
