package de.familienaudit.zielvereinbarung.domain;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** One step in the life of a Fassung with its day, source and reason (rules A-9, G-7); never changed afterwards. */
@Entity
public class Fassungsereignis extends KommuneObjekt {

    @ManyToOne(optional = false)
    @JoinColumn(name = "fassung_id")
    private Fassung fassung;

    @Enumerated(EnumType.STRING)
    private Fassungsstatus status;

    private LocalDate datum;
    private String quelle;
    private String grund;
    private String bemerkung;
    private boolean nacherfasst;

    @Embedded
    private Erfassung erfassung;

    protected Fassungsereignis() {}

    Fassungsereignis(Fassung fassung, Nacherfassung angabe, Erfassung erfassung) {
        super(fassung.kommuneId());
        this.fassung = fassung;
        this.status = angabe.status();
        this.datum = angabe.datum();
        this.quelle = angabe.quelle().strip();
        this.grund = angabe.grund().strip();
        this.bemerkung = angabe.bemerkung().strip();
        this.nacherfasst = true;
        this.erfassung = erfassung;
    }

    public Fassungsstatus status() {
        return status;
    }

    public LocalDate datum() {
        return datum;
    }

    public String quelle() {
        return quelle;
    }

    public String grund() {
        return grund;
    }

    public String bemerkung() {
        return bemerkung;
    }

    public boolean istNacherfasst() {
        return nacherfasst;
    }

    public Erfassung erfassung() {
        return erfassung;
    }
}
