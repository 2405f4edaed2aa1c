package de.familienaudit.haushalt.domain.satzung;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Rule H-2: what was resolved and what was approved of it, beside the step that says so. */
@Entity
@Table(name = "teilgenehmigung")
public class Genehmigungsakte extends KommuneObjekt {

    @Column(name = "satzungsschritt_id", updatable = false)
    private long schrittId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Genehmigungsgegenstand gegenstand;

    @Column(updatable = false)
    private BigDecimal beschlossen;

    @Column(updatable = false)
    private BigDecimal genehmigt;

    protected Genehmigungsakte() {}

    /** {@link TeilgenehmigungRule} comes first. */
    public Genehmigungsakte(Schrittakte schritt, Genehmigungsbetrag betrag) {
        super(schritt.kommuneId());
        this.schrittId = schritt.id();
        this.gegenstand = betrag.gegenstand();
        this.beschlossen = betrag.beschlossen().wert();
        this.genehmigt = betrag.genehmigt().wert();
    }

    public long schrittId() {
        return schrittId;
    }

    public Genehmigungsbetrag betrag() {
        return new Genehmigungsbetrag(gegenstand, new Geldbetrag(beschlossen), new Geldbetrag(genehmigt));
    }
}
