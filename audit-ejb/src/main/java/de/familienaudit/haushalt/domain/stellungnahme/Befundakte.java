package de.familienaudit.haushalt.domain.stellungnahme;

import de.familienaudit.haushalt.domain.jahr.Ansatzgrundlage;
import de.familienaudit.haushalt.domain.jahr.Haushaltsphase;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A {@link Befundzeile} as it is kept with a statement; it never changes (G-1). */
@Entity
@Table(name = "stellungnahmebefund")
public class Befundakte extends KommuneObjekt {

    @Column(name = "stellungnahme_id", updatable = false)
    private long stellungnahmeId;

    @Column(name = "aufzeichnung_id", updatable = false)
    private long aufzeichnungId;

    @Column(updatable = false)
    private int nr;

    @Column(updatable = false)
    private int zeile;

    @Column(updatable = false)
    private String stelle;

    @Column(updatable = false)
    private Integer jahr;

    @Column(updatable = false)
    private Integer bis;

    @Column(updatable = false)
    private BigDecimal betrag;

    @Column(updatable = false)
    private BigDecimal zusammen;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Befund befund;

    @Column(name = "jahresstelle_id", updatable = false)
    private Long jahresstelleId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Haushaltsphase phase;

    @Column(updatable = false)
    private BigDecimal ansatz;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Ansatzgrundlage grundlage;

    @Column(updatable = false)
    private BigDecimal verfuegbar;

    @Column(updatable = false)
    private String ring;

    @Column(name = "im_ring", updatable = false)
    private BigDecimal imRing;

    @Column(name = "fuer_diese", updatable = false)
    private BigDecimal fuerDiese;

    protected Befundakte() {}

    /** @param nr place in its statement, from 1 */
    public Befundakte(Stellungnahmeakte stellungnahme, int nr, Befundzeile was) {
        super(stellungnahme.kommuneId());
        this.stellungnahmeId = stellungnahme.id();
        this.aufzeichnungId = stellungnahme.aufzeichnungId();
        this.nr = nr;
        this.zeile = was.zeile();
        this.stelle = was.stelle();
        this.jahr = was.jahr();
        this.bis = was.bis();
        this.betrag = wert(was.betrag());
        this.zusammen = wert(was.zusammen());
        this.befund = was.befund();
        Stellenlage lage = was.lage();
        if (lage != null) {
            this.jahresstelleId = lage.jahresstelle();
            this.phase = lage.phase();
            this.ansatz = wert(lage.ansatz());
            this.grundlage = lage.grundlage();
            this.verfuegbar = wert(lage.verfuegbar());
            this.ring = lage.ring();
            this.imRing = wert(lage.imRing());
            this.fuerDiese = wert(lage.fuerDiese());
        }
    }

    public Befundzeile wert() {
        Stellenlage lage = jahresstelleId == null
                ? null
                : new Stellenlage(
                        jahr,
                        jahresstelleId,
                        phase,
                        betrag(ansatz),
                        grundlage,
                        betrag(verfuegbar),
                        ring,
                        betrag(imRing),
                        betrag(fuerDiese));
        return new Befundzeile(
                zeile,
                stelle,
                jahr,
                bis,
                betrag(betrag),
                betrag(lage == null || zusammen != null ? zusammen : betrag),
                befund,
                lage);
    }

    private static BigDecimal wert(Geldbetrag betrag) {
        return betrag == null ? null : betrag.wert();
    }

    private static Geldbetrag betrag(BigDecimal wert) {
        return wert == null ? null : new Geldbetrag(wert);
    }
}
