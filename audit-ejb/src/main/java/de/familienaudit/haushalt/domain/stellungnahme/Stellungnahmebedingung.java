package de.familienaudit.haushalt.domain.stellungnahme;

import de.familienaudit.haushalt.domain.zustimmung.Bedingung;
import de.familienaudit.haushalt.domain.zustimmung.Bedingungsart;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Rule H-4: one condition of a statement on a paper as it was said; whether it is met is asked where money is committed. It never changes (G-1). */
@Entity
public class Stellungnahmebedingung extends KommuneObjekt {

    @Column(name = "stellungnahme_id", updatable = false)
    private long stellungnahmeId;

    @Column(name = "aufzeichnung_id", updatable = false)
    private long aufzeichnungId;

    @Column(updatable = false)
    private int nr;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Bedingungsart art;

    @Column(updatable = false)
    private String bezeichnung;

    @Column(updatable = false)
    private Integer jahr;

    protected Stellungnahmebedingung() {}

    /** @param nr place in its statement, from 1 */
    public Stellungnahmebedingung(Stellungnahmeakte stellungnahme, int nr, Bedingung bedingung) {
        super(stellungnahme.kommuneId());
        this.stellungnahmeId = stellungnahme.id();
        this.aufzeichnungId = stellungnahme.aufzeichnungId();
        this.nr = nr;
        this.art = bedingung.art();
        this.bezeichnung = bedingung.bezeichnung();
        this.jahr = bedingung.jahr();
    }

    public Bedingung wert() {
        return new Bedingung(art, bezeichnung, jahr, null);
    }
}
