package de.familienaudit.zielvereinbarung.domain;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;

/** The words of one measure in one Fassung; written once, never changed (rule G-1, ADR 1). */
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

    protected Massnahmentext() {}

    /**
     * @param federfuehrungId the one internal Stelle that is accountable in the program (rule A-3), null while open
     */
    public Massnahmentext(
            Massnahme massnahme, Ziel ziel, Massnahmennummer nummer, Vereinbart vereinbart, Long federfuehrungId) {
        super(massnahme.kommuneId());
        this.zielvereinbarung = massnahme.zielvereinbarung();
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
        this.suchtext = Suchtext.of(String.join(
                " ", nummer.toString(), titel, indikator, zielgruppe, kosten, verantwortlich, kommunikation));
    }

    public Vereinbart vereinbart() {
        return new Vereinbart(titel, indikator, zielgruppe, kosten, verantwortlich, kommunikation, beginn, ende);
    }

    /** Amounts named in the costs, for information; no budget hangs on them (rule G-5). */
    public List<Geldbetrag> betraege() {
        return Geldbetrag.inText(kosten);
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
