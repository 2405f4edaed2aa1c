package de.familienaudit.haushalt.domain.zustimmung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Rules H-4, R-3: that a condition was met, with its evidence, as it is stored; once. */
@Entity
@Table(name = "bedingungserfuellung")
public class Erfuellungsakte extends KommuneObjekt {

    @Column(name = "bedingung_id", updatable = false)
    private long bedingungId;

    @Column(name = "vorlage_id", updatable = false)
    private Long vorlageId;

    @Column(updatable = false)
    private LocalDate tag;

    @Column(updatable = false)
    private String nachweis;

    @Column(name = "konto_id", updatable = false)
    private long kontoId;

    @Embedded
    private Erfassung erfassung;

    protected Erfuellungsakte() {}

    /** {@link BedingungRule#erfuellen} comes first. */
    public Erfuellungsakte(Bedingungsakte bedingung, Bedingung.Erfuellung womit, long kontoId, Erfassung erfassung) {
        super(bedingung.kommuneId());
        this.bedingungId = bedingung.id();
        this.vorlageId = bedingung.vorlageId();
        this.tag = womit.tag();
        this.nachweis = womit.nachweis();
        this.kontoId = kontoId;
        this.erfassung = erfassung;
    }

    public Bedingung.Erfuellung erfuellung() {
        return new Bedingung.Erfuellung(tag, nachweis);
    }

    public long bedingungId() {
        return bedingungId;
    }

    /** Who recorded it. */
    public long kontoId() {
        return kontoId;
    }

    public Erfassung erfassung() {
        return erfassung;
    }
}
