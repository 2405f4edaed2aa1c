package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.vorlage.domain.papier.finanz.Betragsgenauigkeit;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzart;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzzeile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A {@link Finanzzeile} as it is kept; it never changes (G-1). */
@Entity
public class Finanzposten extends KommuneObjekt {

    @Column(name = "aufzeichnung_id")
    private long aufzeichnungId;

    private int position;

    @Enumerated(EnumType.STRING)
    private Finanzart art;

    private BigDecimal betrag;

    @Enumerated(EnumType.STRING)
    private Betragsgenauigkeit genauigkeit;

    private String haushaltsstelle;

    @Column(name = "jahr_von")
    private Integer jahrVon;

    @Column(name = "jahr_bis")
    private Integer jahrBis;

    private boolean jaehrlich;

    private String bemerkung;

    protected Finanzposten() {}

    /** @param position from 1 */
    public Finanzposten(Aufzeichnung aufzeichnung, int position, Finanzzeile zeile) {
        super(aufzeichnung.kommuneId());
        this.aufzeichnungId = aufzeichnung.id();
        this.position = position;
        this.art = zeile.art();
        this.betrag = zeile.betrag() == null ? null : zeile.betrag().wert();
        this.genauigkeit = zeile.genauigkeit();
        this.haushaltsstelle = zeile.haushaltsstelle();
        this.jahrVon = zeile.jahre().von();
        this.jahrBis = zeile.jahre().bis();
        this.jaehrlich = zeile.jahre().jaehrlich();
        this.bemerkung = zeile.bemerkung();
    }

    public Finanzzeile wert() {
        return new Finanzzeile(
                art,
                betrag == null ? null : new Geldbetrag(betrag),
                genauigkeit,
                haushaltsstelle,
                new Finanzzeile.Jahre(jahrVon, jahrBis, jaehrlich),
                bemerkung);
    }

    public long aufzeichnungId() {
        return aufzeichnungId;
    }

    public int position() {
        return position;
    }
}
