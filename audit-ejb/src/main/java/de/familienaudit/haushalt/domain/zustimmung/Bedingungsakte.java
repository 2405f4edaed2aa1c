package de.familienaudit.haushalt.domain.zustimmung;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** Rule H-4: one condition of a consent as it is stored; that it was met lies beside it in {@link Erfuellungsakte}, or follows. */
@Entity
@Table(name = "zustimmungsbedingung")
public class Bedingungsakte extends KommuneObjekt {

    @Column(name = "zustimmung_id", updatable = false)
    private long zustimmungId;

    @Column(name = "vorlage_id", updatable = false)
    private Long vorlageId;

    @Column(updatable = false)
    private int nr;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Bedingungsart art;

    @Column(updatable = false)
    private String bezeichnung;

    @Column(updatable = false)
    private Integer jahr;

    protected Bedingungsakte() {}

    /** @param nr place in its consent, from 1 */
    public Bedingungsakte(Zustimmungsakte zustimmung, int nr, Bedingung bedingung) {
        super(zustimmung.kommuneId());
        this.zustimmungId = zustimmung.id();
        this.vorlageId = zustimmung.vorlageId();
        this.nr = nr;
        this.art = bedingung.art();
        this.bezeichnung = bedingung.bezeichnung();
        this.jahr = bedingung.jahr();
    }

    /** @param erfuellung null while nobody recorded it */
    public Bedingung mit(Erfuellungsakte erfuellung) {
        return new Bedingung(art, bezeichnung, jahr, erfuellung == null ? null : erfuellung.erfuellung());
    }

    public long zustimmungId() {
        return zustimmungId;
    }

    /** The paper of its commitment; null for none. */
    public Long vorlageId() {
        return vorlageId;
    }

    public int nr() {
        return nr;
    }
}
