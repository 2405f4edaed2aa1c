package de.familienaudit.zielvereinbarung.domain;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A goal within a Handlungsfeld: its text, how success is seen, and where it comes from (rule A-2). */
@Entity
public class Ziel extends KommuneObjekt {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "fassung_id")
    private Fassung fassung;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "handlungsfeld_id")
    private Handlungsfeld handlungsfeld;

    private int nummer;
    private String text;
    private String indikator;
    private String zielquelle;

    protected Ziel() {}

    public Ziel(Handlungsfeld handlungsfeld, int nummer, String text, String indikator, String zielquelle) {
        super(handlungsfeld.kommuneId());
        this.fassung = handlungsfeld.fassung();
        this.handlungsfeld = handlungsfeld;
        this.nummer = nummer;
        this.text = text;
        this.indikator = indikator;
        this.zielquelle = zielquelle;
    }

    public Fassung fassung() {
        return fassung;
    }

    public Handlungsfeld handlungsfeld() {
        return handlungsfeld;
    }

    /** The last part of the number: 2 for Ziel 3.2. */
    public int nummer() {
        return nummer;
    }

    public String text() {
        return text;
    }

    public String indikator() {
        return indikator;
    }

    public String zielquelle() {
        return zielquelle;
    }
}
