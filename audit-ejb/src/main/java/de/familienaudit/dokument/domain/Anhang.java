package de.familienaudit.dokument.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Rule G-1: one version of a file attached to a record. It is never changed or removed: a better one is a new version of
 * the same row, a wrong one is withdrawn with a reason.
 */
@Entity
public class Anhang extends KommuneObjekt {

    private static final int MAX_BESCHREIBUNG = 500;
    private static final int MAX_GRUND = 500;

    @Embedded
    private Bezug bezug;

    @Column(updatable = false)
    private long reihe;

    @Column(updatable = false)
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "inhalt_id", updatable = false)
    private Dateiinhalt inhalt;

    @Column(updatable = false)
    private String dateiname;

    @Column(updatable = false)
    private String beschreibung;

    @Column(name = "wirksam_am", updatable = false)
    private LocalDate wirksamAm;

    @Column(name = "hochgeladen_am", updatable = false)
    private Instant hochgeladenAm;

    @Column(name = "hochgeladen_von", updatable = false)
    private String hochgeladenVon;

    @Column(name = "hochgeladen_von_konto", updatable = false)
    private long hochgeladenVonKonto;

    @Column(name = "in_vertretung", updatable = false)
    private String inVertretung;

    @Column(name = "zurueckgezogen_am")
    private Instant zurueckgezogenAm;

    @Column(name = "zurueckgezogen_von")
    private String zurueckgezogenVon;

    @Column(name = "zurueckgezogen_grund")
    private String zurueckgezogenGrund;

    protected Anhang() {}

    /**
     * @param reihe what all versions of one file have in common
     * @param version running number in the row, from 1
     * @param dateiname cleaned name, see {@link DateiRule#name}
     * @param beschreibung what it is, may be empty
     * @param wirksamAm day that the file speaks of, beside the day of the upload
     * @throws BusinessRuleException G-1.datei_ohne_wirksamkeit, form.zu_lang
     */
    public Anhang(
            Bezug bezug,
            long reihe,
            int version,
            Dateiinhalt inhalt,
            String dateiname,
            String beschreibung,
            LocalDate wirksamAm,
            Hochlader hochlader) {
        super(inhalt.kommuneId());
        if (wirksamAm == null) {
            throw new BusinessRuleException(Violation.at("wirksamAm", "G-1.datei_ohne_wirksamkeit"));
        }
        if (beschreibung.strip().length() > MAX_BESCHREIBUNG) {
            throw new BusinessRuleException(
                    Violation.zuLang("beschreibung", beschreibung.strip().length(), MAX_BESCHREIBUNG));
        }
        this.bezug = bezug;
        this.reihe = reihe;
        this.version = version;
        this.inhalt = inhalt;
        this.dateiname = dateiname;
        this.beschreibung = beschreibung.strip();
        this.wirksamAm = wirksamAm;
        this.hochgeladenAm = hochlader.zeitpunkt();
        this.hochgeladenVon = hochlader.name();
        this.hochgeladenVonKonto = hochlader.kontoId();
        this.inVertretung = hochlader.inVertretung();
    }

    /**
     * Who uploads, and when.
     *
     * @param inVertretung name of the person in whose place (rule R-4), empty when in the own name
     */
    public record Hochlader(long kontoId, String name, String inVertretung, Instant zeitpunkt) {}

    /**
     * Takes it back; it stays readable in the list, as withdrawn.
     *
     * @throws BusinessRuleException G-1.datei_schon_zurueckgezogen, G-1.datei_grund_fehlt, form.zu_lang
     */
    public void zurueckziehen(String grund, Hochlader wer) {
        if (zurueckgezogenAm != null) {
            throw new BusinessRuleException(Violation.of("G-1.datei_schon_zurueckgezogen", zurueckgezogenVon));
        }
        if (grund.isBlank()) {
            throw new BusinessRuleException(Violation.at("grund", "G-1.datei_grund_fehlt"));
        }
        if (grund.strip().length() > MAX_GRUND) {
            throw new BusinessRuleException(
                    Violation.zuLang("grund", grund.strip().length(), MAX_GRUND));
        }
        this.zurueckgezogenAm = wer.zeitpunkt();
        this.zurueckgezogenVon = wer.name();
        this.zurueckgezogenGrund = grund.strip();
    }

    public Bezug bezug() {
        return bezug;
    }

    public long reihe() {
        return reihe;
    }

    public int version() {
        return version;
    }

    public Dateiinhalt inhalt() {
        return inhalt;
    }

    public String dateiname() {
        return dateiname;
    }

    public boolean istZurueckgezogen() {
        return zurueckgezogenAm != null;
    }

    /** The account that uploaded it. */
    public long hochgeladenVonKonto() {
        return hochgeladenVonKonto;
    }
}
