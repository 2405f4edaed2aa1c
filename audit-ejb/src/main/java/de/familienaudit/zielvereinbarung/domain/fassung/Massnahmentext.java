package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Suchtext;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Zeitangabe;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The words of one measure in one Fassung; changed in a draft only (rule G-1, ADR 1, ADR 16). */
@Entity
public class Massnahmentext extends KommuneObjekt {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "zielvereinbarung_id")
    private Zielvereinbarung zielvereinbarung;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "fassung_id")
    private Fassung fassung;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "ziel_id")
    private Ziel ziel;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "massnahme_id")
    private Massnahme massnahme;

    /** The same without its row, for queries. */
    @SuppressWarnings("unused")
    @Column(name = "massnahme_id", insertable = false, updatable = false)
    private Long massnahmeId;

    @Embedded
    private Massnahmennummer nummer;

    private String titel;
    private String indikator;
    private String zielgruppe;
    private String kosten;
    private String verantwortlich;
    private String kommunikation;

    @Embedded
    @AttributeOverride(name = "wortlaut", column = @Column(name = "beginn_wortlaut"))
    @AttributeOverride(name = "art", column = @Column(name = "beginn_art"))
    @AttributeOverride(name = "von", column = @Column(name = "beginn_von"))
    @AttributeOverride(name = "bis", column = @Column(name = "beginn_bis"))
    private Zeitangabe beginn;

    @Embedded
    @AttributeOverride(name = "wortlaut", column = @Column(name = "ende_wortlaut"))
    @AttributeOverride(name = "art", column = @Column(name = "ende_art"))
    @AttributeOverride(name = "von", column = @Column(name = "ende_von"))
    @AttributeOverride(name = "bis", column = @Column(name = "ende_bis"))
    private Zeitangabe ende;

    @Column(name = "federfuehrung_id")
    private Long federfuehrungId;

    private String suchtext;

    /** Set by the database when the draft was discarded: its number counts as never given (rule A-1). */
    @Column(updatable = false)
    private boolean verworfen;

    @Column(name = "geaendert_am")
    private Instant geaendertAm;

    @Column(name = "geaendert_von")
    private String geaendertVon;

    @Version
    private int version;

    protected Massnahmentext() {}

    /**
     * @param federfuehrungId the one internal Stelle that is accountable in the program (rule A-3), null while open
     */
    public Massnahmentext(
            Massnahme massnahme, Ziel ziel, Massnahmennummer nummer, Vereinbart vereinbart, Long federfuehrungId) {
        super(massnahme.kommuneId());
        this.zielvereinbarung = ziel.fassung().zielvereinbarung(); // not the measure's: it may have been carried over
        this.fassung = ziel.fassung();
        this.ziel = ziel;
        this.massnahme = massnahme;
        this.nummer = nummer;
        this.titel = vereinbart.titel();
        this.indikator = vereinbart.indikator();
        this.zielgruppe = vereinbart.zielgruppe();
        this.kosten = vereinbart.kosten();
        this.verantwortlich = vereinbart.verantwortlich();
        this.kommunikation = vereinbart.kommunikation();
        this.beginn = vereinbart.beginn();
        this.ende = vereinbart.ende();
        this.federfuehrungId = federfuehrungId;
        this.suchtext = suchtext(nummer, vereinbart);
    }

    private static String suchtext(Massnahmennummer nummer, Vereinbart v) {
        return Suchtext.of(String.join(
                " ",
                nummer.toString(),
                v.titel(),
                v.indikator(),
                v.zielgruppe(),
                v.kosten(),
                v.verantwortlich(),
                v.kommunikation()));
    }

    /**
     * New words in a draft (rules A-3, G-1).
     *
     * @param federfuehrung id of the accountable Stelle, null while open
     * @throws BusinessRuleException G-1.kein_entwurf, A-3.…, A-5.…, form.zu_lang with all breaches at once
     */
    public void aendern(Vereinbart neu, Long federfuehrung, Erfassung erfassung) {
        fassung.requireEntwurf();
        BusinessRuleException.throwIfAny(VereinbartRule.maengel(vereinbart(), neu));
        this.titel = neu.titel();
        this.indikator = neu.indikator();
        this.zielgruppe = neu.zielgruppe();
        this.kosten = neu.kosten();
        this.verantwortlich = neu.verantwortlich();
        this.kommunikation = neu.kommunikation();
        this.beginn = neu.beginn();
        this.ende = neu.ende();
        this.federfuehrungId = federfuehrung;
        this.suchtext = suchtext(nummer, neu);
        this.geaendertAm = erfassung.am();
        this.geaendertVon = erfassung.von();
    }

    /**
     * Another place or another number in a draft (rule A-1).
     *
     * @throws BusinessRuleException G-1.kein_entwurf, A-1.nummer_fremdes_ziel
     */
    public void verschieben(Ziel neuesZiel, Massnahmennummer neueNummer, Erfassung erfassung) {
        fassung.requireEntwurf();
        if (!neueNummer.zielnummer().equals(neuesZiel.zielnummer())) {
            throw new BusinessRuleException(
                    Violation.at("nummer", "A-1.nummer_fremdes_ziel", neueNummer.toString(), neuesZiel.zielnummer()));
        }
        this.ziel = neuesZiel;
        this.nummer = neueNummer;
        this.suchtext = suchtext(neueNummer, vereinbart());
        this.geaendertAm = erfassung.am();
        this.geaendertVon = erfassung.von();
    }

    /**
     * These words of a draft are those of another measure, which goes on here (rule A-10, ADR 19).
     *
     * @throws BusinessRuleException G-1.kein_entwurf
     */
    public void gehoertZu(Massnahme andere, Erfassung erfassung) {
        fassung.requireEntwurf();
        this.massnahme = andere;
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

    public Vereinbart vereinbart() {
        return new Vereinbart(titel, indikator, zielgruppe, kosten, verantwortlich, kommunikation, beginn, ende);
    }

    /** Amounts named in the costs, for information; no budget hangs on them (rule G-5). */
    public List<Geldbetrag> betraege() {
        return Geldbetrag.inText(kosten);
    }

    /** Number and words in the one form that a search compares. */
    public String suchtext() {
        return suchtext;
    }

    public Fassung fassung() {
        return fassung;
    }

    public Ziel ziel() {
        return ziel;
    }

    public Massnahme massnahme() {
        return massnahme;
    }

    public Massnahmennummer nummer() {
        return nummer;
    }

    public String titel() {
        return titel;
    }

    /** Id of the accountable Stelle, null while nobody is. */
    public Long federfuehrungId() {
        return federfuehrungId;
    }
}
