package de.familienaudit.vorlage.domain.anlage;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/**
 * Rule V-12: a file that belongs to a paper, under a number. It is never changed or removed (G-1): from one recording on it belongs to the
 * paper, from another on it does not any more.
 */
@Entity
public class Anlage extends KommuneObjekt {

    @Column(name = "vorlage_id", updatable = false)
    private long vorlageId;

    private int rang;

    @Column(updatable = false)
    private String titel;

    @Column(updatable = false)
    private boolean oeffentlich;

    @Column(name = "inhalt_id", updatable = false)
    private long inhaltId;

    @Column(updatable = false)
    private String dateiname;

    @Column(updatable = false)
    private long groesse;

    @Column(updatable = false)
    private String medientyp;

    @Column(updatable = false)
    private int ab;

    private Integer bis;

    @Embedded
    private Erfassung erfassung;

    protected Anlage() {}

    /**
     * Belongs to the paper from the recording on that holds now.
     *
     * @param rang its number, from 1
     * @param angabe what {@link AnlageRule} asks for is there
     */
    public Anlage(Vorlage vorlage, int rang, Anlagenangabe angabe, Anlagendatei datei, Erfassung wer) {
        super(vorlage.kommuneId());
        this.vorlageId = vorlage.id();
        this.rang = rang;
        this.titel = angabe.titel();
        this.oeffentlich = angabe.oeffentlich();
        this.inhaltId = datei.inhaltId();
        this.dateiname = datei.name();
        this.groesse = datei.groesse();
        this.medientyp = datei.medientyp();
        this.ab = vorlage.aktuell();
        this.erfassung = wer;
    }

    /** Belongs to the paper no more from the recording on that holds now. */
    public void endet(Vorlage vorlage) {
        bis = vorlage.aktuell();
    }

    /** Another number; only while no body has it before it. */
    public void rueckeAuf(int neuerRang) {
        rang = neuerRang;
    }

    public long vorlageId() {
        return vorlageId;
    }

    /** Its number, from 1. */
    public int rang() {
        return rang;
    }

    /** Id of the content. */
    public long inhaltId() {
        return inhaltId;
    }
}
