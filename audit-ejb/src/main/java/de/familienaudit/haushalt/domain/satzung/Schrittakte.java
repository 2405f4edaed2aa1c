package de.familienaudit.haushalt.domain.satzung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Ruecknahme;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Rules H-2, G-1, G-7: one step of a Satzung as it is stored. It is never changed; it is taken back, and another may take its place. */
@Entity
@Table(name = "satzungsschritt")
public class Schrittakte extends KommuneObjekt {

    @Column(name = "satzung_id", updatable = false)
    private long satzungId;

    @Column(updatable = false)
    private int folge;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Satzungsstand stand;

    @Column(updatable = false)
    private LocalDate tag;

    @Column(updatable = false)
    private String nachweis;

    @Column(updatable = false)
    private boolean nacherfasst;

    @Column(updatable = false)
    private String grund;

    @Embedded
    private Erfassung erfassung;

    @Embedded
    private Ruecknahme ruecknahme;

    protected Schrittakte() {}

    /**
     * {@link SatzungsschrittRule} and {@link Schritterfassung#verstoesse} come first.
     *
     * @param folge place among the steps that count, from 1
     */
    public Schrittakte(
            Satzungsakte satzung, int folge, Satzungsschritt schritt, Schritterfassung wie, Erfassung erfassung) {
        super(satzung.kommuneId());
        this.satzungId = satzung.id();
        this.folge = folge;
        this.stand = schritt.stand();
        this.tag = schritt.tag();
        this.nachweis = schritt.nachweis();
        this.nacherfasst = wie.nacherfasst();
        this.grund = wie.grund();
        this.erfassung = erfassung;
    }

    /** {@link SatzungsruecknahmeRule} comes first. */
    public void zuruecknehmen(Ruecknahme wer) {
        ruecknahme = wer;
    }

    public long satzungId() {
        return satzungId;
    }

    /** Place among the steps that count, from 1; what was taken back had it before. */
    public int folge() {
        return folge;
    }

    public Satzungsschritt schritt() {
        return new Satzungsschritt(stand, tag, nachweis);
    }

    public Schritterfassung wie() {
        return new Schritterfassung(nacherfasst, grund);
    }

    public Erfassung erfassung() {
        return erfassung;
    }

    /** Null while it counts. */
    public Ruecknahme ruecknahme() {
        return ruecknahme;
    }

    public boolean gilt() {
        return ruecknahme == null;
    }
}
