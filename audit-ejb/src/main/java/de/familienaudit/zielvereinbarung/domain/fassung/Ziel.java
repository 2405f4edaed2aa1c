package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

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

    @Column(name = "geaendert_am")
    private Instant geaendertAm;

    @Column(name = "geaendert_von")
    private String geaendertVon;

    @Version
    private int version;

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

    /**
     * New words in a draft (rules A-2, G-1).
     *
     * @throws BusinessRuleException G-1.kein_entwurf, A-2.zieltext_fehlt, form.zu_lang
     */
    public void aendern(Zieltext neu, Erfassung erfassung) {
        fassung.requireEntwurf();
        BusinessRuleException.throwIfAny(neu.maengel(new Zieltext(text, indikator, zielquelle)));
        this.text = neu.text().strip();
        this.indikator = neu.indikator().strip();
        this.zielquelle = neu.zielquelle().strip();
        this.geaendertAm = erfassung.am();
        this.geaendertVon = erfassung.von();
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }

    /** Who changed it in this Fassung last; empty when nobody did. */
    public Optional<Erfassung> geaendert() {
        return Optional.ofNullable(geaendertAm).map(am -> new Erfassung(am, geaendertVon));
    }

    /** The whole number, {@code 3.2}. */
    public String zielnummer() {
        return handlungsfeld.nummer() + "." + nummer;
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
