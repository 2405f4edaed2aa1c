package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/**
 * A measure as the one thing that stays while its agreed text goes through Fassungen: progress, and later money, files
 * and deadlines, hang on it (ADR 1).
 */
@Entity
public class Massnahme extends KommuneObjekt {

    @ManyToOne(optional = false)
    @JoinColumn(name = "zielvereinbarung_id")
    private Zielvereinbarung zielvereinbarung;

    protected Massnahme() {}

    public Massnahme(Zielvereinbarung zielvereinbarung) {
        super(zielvereinbarung.kommuneId());
        this.zielvereinbarung = zielvereinbarung;
    }

    public Zielvereinbarung zielvereinbarung() {
        return zielvereinbarung;
    }
}
