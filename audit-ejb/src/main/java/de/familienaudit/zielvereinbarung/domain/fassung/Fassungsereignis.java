package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Erfassung;
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
    private String gremium = "";
    private String abstimmung = "";

    @Enumerated(EnumType.STRING)
    private Abstimmungsausgang ausgang;

    private Integer ja;
    private Integer nein;
    private Integer enthaltung;
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

    /** A vote of a body, recorded by hand. @param status what the Fassung is after it */
    Fassungsereignis(Fassung fassung, Fassungsstatus status, Beschluss beschluss, Erfassung erfassung) {
        super(fassung.kommuneId());
        this.fassung = fassung;
        this.status = status;
        this.datum = beschluss.datum();
        this.quelle = beschluss.quelle().strip();
        this.grund = "";
        this.bemerkung = beschluss.bemerkung().strip();
        this.gremium = beschluss.gremium().strip();
        this.abstimmung = beschluss.abstimmung().wortlaut().strip();
        this.ausgang = beschluss.abstimmung().ausgang();
        this.ja = beschluss.abstimmung().ja();
        this.nein = beschluss.abstimmung().nein();
        this.enthaltung = beschluss.abstimmung().enthaltung();
        this.nacherfasst = true;
        this.erfassung = erfassung;
    }

    /** The decision that another Fassung was decided with, for this one too. */
    Fassungsereignis(Fassung fassung, Fassungsereignis beschluss, Erfassung erfassung) {
        super(fassung.kommuneId());
        this.fassung = fassung;
        this.status = beschluss.status;
        this.datum = beschluss.datum;
        this.quelle = beschluss.quelle;
        this.grund = beschluss.grund;
        this.bemerkung = beschluss.bemerkung;
        this.gremium = beschluss.gremium;
        this.abstimmung = beschluss.abstimmung;
        this.ausgang = beschluss.ausgang;
        this.ja = beschluss.ja;
        this.nein = beschluss.nein;
        this.enthaltung = beschluss.enthaltung;
        this.nacherfasst = beschluss.nacherfasst;
        this.erfassung = erfassung;
    }

    /** An act in the program by the person who is signed in. */
    Fassungsereignis(Fassung fassung, Fassungsstatus status, LocalDate datum, String grund, Erfassung erfassung) {
        super(fassung.kommuneId());
        this.fassung = fassung;
        this.status = status;
        this.datum = datum;
        this.quelle = "";
        this.grund = grund.strip();
        this.bemerkung = "";
        this.nacherfasst = false;
        this.erfassung = erfassung;
    }

    public Fassung fassung() {
        return fassung;
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

    /** The body that decided, empty for other steps. */
    public String gremium() {
        return gremium;
    }

    /** The vote; its outcome is null for other steps and where only its words were recorded. */
    public Abstimmung abstimmung() {
        return new Abstimmung(ausgang, ja, nein, enthaltung, abstimmung);
    }

    public boolean istNacherfasst() {
        return nacherfasst;
    }

    public Erfassung erfassung() {
        return erfassung;
    }
}
