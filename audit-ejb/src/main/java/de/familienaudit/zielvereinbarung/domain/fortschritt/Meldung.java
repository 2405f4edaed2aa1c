package de.familienaudit.zielvereinbarung.domain.fortschritt;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;

/** One report on a measure, as it was given; never changed or removed (rule G-1), but it can be taken back (rule A-7). */
@Entity
public class Meldung extends KommuneObjekt {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "fortschritt_id")
    private Fortschritt fortschritt;

    private int nummer;

    @Enumerated(EnumType.STRING)
    private Massnahmenstatus status;

    private LocalDate stand;
    private String text;
    private String indikator;
    private String grund;

    @Column(name = "neues_ende")
    private String neuesEnde;

    private Integer jahr;

    @Column(name = "jahr_erfuellt")
    private Boolean jahrErfuellt;

    @Column(name = "auskunft_von")
    private String auskunftVon;

    @Column(name = "in_vertretung")
    private String inVertretung;

    @Column(name = "vertretene_stelle")
    private String vertreteneStelle;

    private boolean nacherfasst;

    @Column(name = "gemeldet_am")
    private Instant gemeldetAm;

    @Column(name = "gemeldet_von")
    private String gemeldetVon;

    @Column(name = "gemeldet_von_konto")
    private long gemeldetVonKonto;

    @Column(name = "zurueckgenommen_am")
    private Instant zurueckgenommenAm;

    @Column(name = "zurueckgenommen_von")
    private String zurueckgenommenVon;

    @Column(name = "zurueckgenommen_von_konto")
    private Long zurueckgenommenVonKonto;

    @Column(name = "zurueckgenommen_grund")
    private String zurueckgenommenGrund;

    protected Meldung() {}

    Meldung(Fortschritt fortschritt, int nummer, Meldungsinhalt inhalt, Melder melder) {
        super(fortschritt.kommuneId());
        this.fortschritt = fortschritt;
        this.nummer = nummer;
        this.status = inhalt.status();
        this.stand = inhalt.stand();
        this.text = inhalt.text().strip();
        this.indikator = inhalt.indikator().strip();
        this.grund = inhalt.grund().strip();
        this.neuesEnde = inhalt.neuesEnde().strip();
        this.jahr = inhalt.jahr();
        this.jahrErfuellt = inhalt.jahrErfuellt();
        this.auskunftVon = melder.auskunftVon().strip();
        this.inVertretung = melder.als().inVertretungVon();
        this.vertreteneStelle = melder.als().vertreteneStelle();
        this.nacherfasst = melder.nacherfasst();
        this.gemeldetAm = melder.zeitpunkt();
        this.gemeldetVon = melder.name();
        this.gemeldetVonKonto = melder.kontoId();
    }

    void zuruecknehmen(Ruecknahme ruecknahme) {
        this.zurueckgenommenAm = ruecknahme.zeitpunkt();
        this.zurueckgenommenVon = ruecknahme.name();
        this.zurueckgenommenVonKonto = ruecknahme.kontoId();
        this.zurueckgenommenGrund = ruecknahme.grund().strip();
    }

    /** It says nothing about the state any more. */
    public boolean istZurueckgenommen() {
        return zurueckgenommenAm != null;
    }

    /** Why it was taken back, by whom; empty strings while it holds. */
    public String zurueckgenommenGrund() {
        return zurueckgenommenGrund == null ? "" : zurueckgenommenGrund;
    }

    public String zurueckgenommenVon() {
        return zurueckgenommenVon == null ? "" : zurueckgenommenVon;
    }

    public int nummer() {
        return nummer;
    }

    public Massnahmenstatus status() {
        return status;
    }

    public LocalDate stand() {
        return stand;
    }

    public String text() {
        return text;
    }

    public String gemeldetVon() {
        return gemeldetVon;
    }

    public Instant gemeldetAm() {
        return gemeldetAm;
    }

    public String indikator() {
        return indikator;
    }

    public String grund() {
        return grund;
    }

    /** The new end as worded; empty unless it is postponed. */
    public String neuesEnde() {
        return neuesEnde;
    }

    /** The year that {@link #jahrErfuellt} is about, null for none. */
    public Integer jahr() {
        return jahr;
    }

    public Boolean jahrErfuellt() {
        return jahrErfuellt;
    }

    /** Who told it to the person who typed it in; empty for nobody else. */
    public String auskunftVon() {
        return auskunftVon;
    }

    /** Whom the reporter stood in for; empty for nobody. */
    public String inVertretung() {
        return inVertretung;
    }

    public String vertreteneStelle() {
        return vertreteneStelle;
    }

    public boolean istNacherfasst() {
        return nacherfasst;
    }

    public long gemeldetVonKonto() {
        return gemeldetVonKonto;
    }
}
