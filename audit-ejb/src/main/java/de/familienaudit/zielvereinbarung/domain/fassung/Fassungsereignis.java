package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;

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

    @Enumerated(EnumType.STRING)
    private Beschlussausgang ausgang;

    @Column(name = "vorlage_id")
    private Long vorlageId;

    @Column(name = "hebt_auf_id")
    private Long hebtAufId;

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

    /** What a paper did to it (V-11). @param status what the Fassung reached by it, or is after it */
    Fassungsereignis(
            Fassung fassung,
            Fassungsstatus status,
            Vorlagenbeschluss beschluss,
            Beschlussausgang ausgang,
            Erfassung erfassung) {
        super(fassung.kommuneId());
        this.fassung = fassung;
        this.status = status;
        this.datum = beschluss.tag();
        this.quelle = "";
        this.grund = "";
        this.bemerkung = "";
        this.ausgang = ausgang;
        this.vorlageId = beschluss.vorlageId();
        this.nacherfasst = beschluss.nacherfasst();
        this.erfassung = erfassung;
    }

    /** In the place of a decision that was recorded: it was taken away, or its day is another one. */
    Fassungsereignis(
            Fassungsereignis bisher, Vorlagenbeschluss beschluss, Beschlussausgang ausgang, Erfassung erfassung) {
        this(
                bisher.fassung,
                ausgang == Beschlussausgang.ANGENOMMEN ? bisher.status : bisher.fassung.status(),
                beschluss,
                ausgang,
                erfassung);
        this.hebtAufId = bisher.id();
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

    /** What a paper did; empty for other steps. */
    public Optional<Beschlussausgang> ausgang() {
        return Optional.ofNullable(ausgang);
    }

    /** The paper that it follows from; empty for other steps. */
    public Optional<Long> vorlageId() {
        return Optional.ofNullable(vorlageId);
    }

    /** The event in whose place it stands; empty for none. */
    public Optional<Long> hebtAuf() {
        return Optional.ofNullable(hebtAufId);
    }

    public boolean istNacherfasst() {
        return nacherfasst;
    }

    public Erfassung erfassung() {
        return erfassung;
    }
}
