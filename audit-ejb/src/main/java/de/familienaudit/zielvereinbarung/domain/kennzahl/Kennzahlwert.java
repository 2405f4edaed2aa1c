package de.familienaudit.zielvereinbarung.domain.kennzahl;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Stichtag;
import de.familienaudit.zielvereinbarung.domain.fassung.Textgrenze;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Melder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules A-12, G-1: a dated value of a key figure with its source; never changed, only put right by a further one. */
@Entity
public class Kennzahlwert extends KommuneObjekt {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "kennzahl_id")
    private Kennzahl kennzahl;

    private LocalDate stichtag;
    private String zeitraum;
    private BigDecimal zahl;
    private String quelle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "berichtigt_id")
    private Kennzahlwert berichtigt;

    private String grund;

    @Column(name = "gemeldet_am")
    private Instant gemeldetAm;

    @Column(name = "gemeldet_von")
    private String gemeldetVon;

    @Column(name = "gemeldet_von_konto")
    private long gemeldetVonKonto;

    @Column(name = "in_vertretung")
    private String inVertretung;

    @Column(name = "vertretene_stelle")
    private String vertreteneStelle;

    protected Kennzahlwert() {}

    private Kennzahlwert(
            Kennzahl kennzahl, Stichtag tag, BigDecimal zahl, String quelle, Kennzahlwert alt, String grund, Melder m) {
        super(kennzahl.kommuneId());
        this.kennzahl = kennzahl;
        this.stichtag = tag.tag();
        this.zeitraum = tag.wortlaut();
        this.zahl = zahl;
        this.quelle = quelle.strip();
        this.berichtigt = alt;
        this.grund = grund.strip();
        this.gemeldetAm = m.zeitpunkt();
        this.gemeldetVon = m.name();
        this.gemeldetVonKonto = m.kontoId();
        this.inVertretung = m.als().inVertretungVon();
        this.vertreteneStelle = m.als().vertreteneStelle();
    }

    /**
     * A further value.
     *
     * @throws BusinessRuleException A-12.zukunft, A-12.beendet, A-12.negativ, A-12.mehr_als_gesamt, A-12.quelle_fehlt,
     *     form.zu_lang
     */
    public static Kennzahlwert neu(
            Kennzahl kennzahl, Stichtag tag, BigDecimal zahl, String quelle, Melder melder, LocalDate heute) {
        BusinessRuleException.throwIfAny(maengel(kennzahl, tag, zahl, quelle, heute));
        return new Kennzahlwert(kennzahl, tag, zahl, quelle, null, "", melder);
    }

    /**
     * Puts this value right; both stay.
     *
     * @param richtig what is right, null when there is no such value at all
     * @param warum why, never blank
     * @throws BusinessRuleException A-12.grund_fehlt and those of {@link #neu}
     */
    public Kennzahlwert berichtigen(
            Stichtag tag, BigDecimal richtig, String neueQuelle, String warum, Melder melder, LocalDate heute) {
        List<Violation> maengel = maengel(kennzahl, tag, richtig, neueQuelle, heute);
        if (warum.isBlank()) {
            maengel.add(Violation.at("grund", "A-12.grund_fehlt"));
        }
        Textgrenze.pruefe(maengel, "grund", warum, Textgrenze.GRUND);
        BusinessRuleException.throwIfAny(maengel);
        return new Kennzahlwert(kennzahl, tag, richtig, neueQuelle, this, warum, melder);
    }

    /** What is wrong with a value before it is one, all at once. */
    static List<Violation> maengel(Kennzahl kennzahl, Stichtag tag, BigDecimal zahl, String quelle, LocalDate heute) {
        List<Violation> maengel = new ArrayList<>(kennzahl.maengel(tag, zahl, heute));
        if (quelle.isBlank()) {
            maengel.add(Violation.at("quelle", "A-12.quelle_fehlt"));
        }
        Textgrenze.pruefe(maengel, "quelle", quelle, Textgrenze.ZEILE);
        return maengel;
    }

    public Kennzahl kennzahl() {
        return kennzahl;
    }

    /** The day from which it counts, with the wording of its period. */
    public Stichtag stichtag() {
        return new Stichtag(stichtag, zeitraum);
    }

    /** Empty when it says only that the value before it was none. */
    public Optional<BigDecimal> zahl() {
        return Optional.ofNullable(zahl);
    }

    public String quelle() {
        return quelle;
    }

    /** The value that this one puts right. */
    public Optional<Kennzahlwert> berichtigt() {
        return Optional.ofNullable(berichtigt);
    }

    /** Why the one before it was wrong, empty for a value that puts nothing right. */
    public String grund() {
        return grund;
    }

    public Instant gemeldetAm() {
        return gemeldetAm;
    }

    public String gemeldetVon() {
        return gemeldetVon;
    }

    /** Whom the author stands in for, empty when none. */
    public String inVertretung() {
        return inVertretung;
    }

    /** The Stelle that this person heads, empty when none. */
    public String vertreteneStelle() {
        return vertreteneStelle;
    }
}
