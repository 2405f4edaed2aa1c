package de.familienaudit.haushalt.domain.buch;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Rule H-13: the words of an act as they are stored, under the policy of its paper. */
@Entity
@Table(name = "buchungsangabe")
public class Angabeakte extends KommuneObjekt {

    @Column(name = "satz_id", updatable = false)
    private long satzId;

    @Column(updatable = false)
    private String begruendung;

    @Column(updatable = false)
    private String beleg;

    @Column(name = "vorlage_id", updatable = false)
    private Long vorlageId;

    @Column(name = "bindung_id", updatable = false)
    private Long bindungId;

    @Column(name = "satzungsschritt_id", updatable = false)
    private Long schrittId;

    @Column(name = "erfasst_von", updatable = false)
    private String erfasstVon;

    protected Angabeakte() {}

    /** {@link Angabe#verstoesse} comes first. */
    public Angabeakte(Buchungssatzakte satz, Angabe angabe, Bindungsbezug bezug, String erfasstVon) {
        super(satz.kommuneId());
        this.satzId = satz.id();
        this.begruendung = angabe.begruendung();
        this.beleg = angabe.beleg();
        this.schrittId = angabe.schrittId();
        this.vorlageId = bezug.vorlageId();
        this.bindungId = bezug.bindungId();
        this.erfasstVon = erfasstVon;
    }

    public long satzId() {
        return satzId;
    }

    public String begruendung() {
        return begruendung;
    }

    public String beleg() {
        return beleg;
    }

    /** The paper of its commitment; null for none. */
    public Long vorlageId() {
        return vorlageId;
    }

    /** The commitment; null for none. */
    public Long bindungId() {
        return bindungId;
    }

    /** The step of the Satzung that it follows from; null for none. */
    public Long schrittId() {
        return schrittId;
    }

    public String erfasstVon() {
        return erfasstVon;
    }
}
