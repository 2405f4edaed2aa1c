package de.familienaudit.haushalt.domain.haushaltsstelle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What digits mean after the nationwide pattern; of no Kommune, filled by migrations. */
@Entity
@Table(name = "gliederung_bund")
public class GliederungBund {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private Gliederungsart art;

    private String ziffern;

    private String bezeichnung;

    private boolean belegt;

    protected GliederungBund() {}

    public long id() {
        return id;
    }

    public Gliederungsart art() {
        return art;
    }

    public String ziffern() {
        return ziffern;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    /** Whether it was read in a norm or a budget. */
    public boolean istBelegt() {
        return belegt;
    }
}
