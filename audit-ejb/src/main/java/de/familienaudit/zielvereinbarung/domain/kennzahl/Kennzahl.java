package de.familienaudit.zielvereinbarung.domain.kennzahl;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Stichtag;
import de.familienaudit.zielvereinbarung.domain.fassung.Textgrenze;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.domain.fassung.Zielvereinbarung;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule A-12: a key figure of a Ziel, known by the number of the Ziel in every Fassung of the agreement (ADR 18). */
@Entity
public class Kennzahl extends KommuneObjekt {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "zielvereinbarung_id")
    private Zielvereinbarung zielvereinbarung;

    @Column(name = "nr_handlungsfeld")
    private int handlungsfeld;

    @Column(name = "nr_ziel")
    private int ziel;

    private String bezeichnung;
    private String einheit;

    @Enumerated(EnumType.STRING)
    private Zielschwelle schwelle;

    private BigDecimal zielwert;
    private BigDecimal gesamt;
    private boolean negativ;

    @Column(name = "termin_wortlaut")
    private String terminWortlaut;

    private LocalDate termin;
    private String erlaeuterung;

    @Column(name = "erfasst_am")
    private Instant erfasstAm;

    @Column(name = "erfasst_von")
    private String erfasstVon;

    @Column(name = "geaendert_am")
    private Instant geaendertAm;

    @Column(name = "geaendert_von")
    private String geaendertVon;

    @Column(name = "beendet_am")
    private LocalDate beendetAm;

    @Column(name = "beendet_von")
    private String beendetVon;

    @Column(name = "beendet_grund")
    private String beendetGrund;

    @Version
    private int version;

    protected Kennzahl() {}

    /** @param ziel the Ziel in any Fassung; only its agreement and number count */
    public Kennzahl(Ziel ziel, Kennzahldefinition definition, Erfassung erfassung) {
        super(ziel.kommuneId());
        this.zielvereinbarung = ziel.fassung().zielvereinbarung();
        this.handlungsfeld = ziel.handlungsfeld().nummer();
        this.ziel = ziel.nummer();
        this.erfasstAm = erfassung.am();
        this.erfasstVon = erfassung.von();
        setze(definition);
    }

    /**
     * A new definition; values that it has must be possible in it.
     *
     * @param zahlen the values that count
     * @throws BusinessRuleException A-12.schon_beendet, A-12.werte_passen_nicht
     */
    public void aendern(Kennzahldefinition definition, List<BigDecimal> zahlen, Erfassung erfassung) {
        requireLaufend();
        long unpassend = zahlen.stream()
                .filter(z -> !definition.maengelDesWerts("zahl", z).isEmpty())
                .count();
        if (unpassend > 0) {
            throw new BusinessRuleException(Violation.of("A-12.werte_passen_nicht", unpassend));
        }
        setze(definition);
        this.geaendertAm = erfassung.am();
        this.geaendertVon = erfassung.von();
    }

    /**
     * It is not measured any more after this day; what was measured stays.
     *
     * @throws BusinessRuleException A-12.schon_beendet, A-12.grund_fehlt, form.zu_lang
     */
    public void beenden(LocalDate tag, String grund, Erfassung erfassung) {
        requireLaufend();
        List<Violation> maengel = new ArrayList<>();
        if (grund.isBlank()) {
            maengel.add(Violation.at("beendenGrund", "A-12.grund_fehlt"));
        }
        Textgrenze.pruefe(maengel, "beendenGrund", grund, Textgrenze.GRUND);
        BusinessRuleException.throwIfAny(maengel);
        this.beendetAm = tag;
        this.beendetVon = erfassung.von();
        this.beendetGrund = grund.strip();
        this.geaendertAm = erfassung.am();
        this.geaendertVon = erfassung.von();
    }

    /** What is wrong with a value, all at once: its day and its number. */
    List<Violation> maengel(Stichtag stichtag, BigDecimal zahl, LocalDate heute) {
        List<Violation> maengel = new ArrayList<>();
        if (stichtag.tag().isAfter(heute)) {
            maengel.add(Violation.at("zeitraum", "A-12.zukunft", stichtag.tag()));
        } else if (beendetAm != null && stichtag.tag().isAfter(beendetAm)) {
            maengel.add(Violation.at("zeitraum", "A-12.beendet", beendetAm));
        }
        if (zahl != null) {
            maengel.addAll(definition().maengelDesWerts("zahl", zahl));
        }
        return maengel;
    }

    private void requireLaufend() {
        if (beendetAm != null) {
            throw new BusinessRuleException(Violation.of("A-12.schon_beendet"));
        }
    }

    private void setze(Kennzahldefinition d) {
        this.bezeichnung = d.bezeichnung();
        this.einheit = d.einheit();
        this.schwelle = d.schwelle();
        this.zielwert = d.zielwert();
        this.gesamt = d.gesamt();
        this.negativ = d.negativ();
        this.terminWortlaut = d.termin() == null ? "" : d.termin().wortlaut();
        this.termin = d.termin() == null ? null : d.termin().tag();
        this.erlaeuterung = d.erlaeuterung();
    }

    /** What it measures and what is to be reached. */
    public Kennzahldefinition definition() {
        return new Kennzahldefinition(
                bezeichnung,
                einheit,
                schwelle,
                zielwert,
                gesamt,
                negativ,
                termin == null ? null : new Stichtag(termin, terminWortlaut),
                erlaeuterung);
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }

    public Zielvereinbarung zielvereinbarung() {
        return zielvereinbarung;
    }

    public int handlungsfeld() {
        return handlungsfeld;
    }

    /** The last part of the number of the Ziel: 2 for Ziel 3.2. */
    public int ziel() {
        return ziel;
    }

    /** The whole number of the Ziel, {@code 3.2}. */
    public String zielnummer() {
        return handlungsfeld + "." + ziel;
    }

    /** Who wrote it last, at the beginning or as a change. */
    public Erfassung zuletzt() {
        return geaendertAm == null ? new Erfassung(erfasstAm, erfasstVon) : new Erfassung(geaendertAm, geaendertVon);
    }

    /** Its last day; empty while it is measured. */
    public Optional<LocalDate> beendetAm() {
        return Optional.ofNullable(beendetAm);
    }

    /** Who ended it, null while it is measured. */
    public String beendetVon() {
        return beendetVon;
    }

    /** Why it was ended, null while it is measured. */
    public String beendetGrund() {
        return beendetGrund;
    }
}
