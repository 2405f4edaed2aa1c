package de.familienaudit.stelle.domain;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A wording under which a Stelle appears in documents; a later import recognises it (rule A-3). */
@Entity
public class Schreibweise extends KommuneObjekt {

    @ManyToOne(optional = false)
    @JoinColumn(name = "stelle_id")
    private Stelle stelle;

    private String wortlaut;

    protected Schreibweise() {}

    public Schreibweise(Stelle stelle, String wortlaut) {
        super(stelle.kommuneId());
        this.stelle = stelle;
        this.wortlaut = wortlaut;
    }

    public Stelle stelle() {
        return stelle;
    }

    public String wortlaut() {
        return wortlaut;
    }
}
