package de.familienaudit.vorlage.domain.wirkung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.vorlage.domain.papier.Gegenstand;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Rules V-11, G-1: that a paper began to do something to what it decides on, or something else than before. It never changes; the latest
 * of a paper and a subject says what the paper does to it now.
 */
@Entity
public class Beschlusswirkung extends KommuneObjekt {

    @Column(name = "vorlage_id")
    private long vorlageId;

    /** Number of the recording that it follows from; the one that held then. */
    private int aufzeichnung;

    @Column(name = "gegenstand_art")
    private String gegenstandArt;

    @Column(name = "gegenstand_id")
    private long gegenstandId;

    @Enumerated(EnumType.STRING)
    private Wirkungsart wirkung;

    @Column(name = "wirkt_am")
    private LocalDate wirktAm;

    @Column(name = "ziel_id")
    private Long zielId;

    private boolean eingetreten;

    @Embedded
    private Erfassung erfassung;

    protected Beschlusswirkung() {}

    /** @param eingetreten whether the subject followed; one that could not be decided any more did not */
    public Beschlusswirkung(
            Vorlage vorlage, Gegenstand.Sache sache, Wirkung wirkung, boolean eingetreten, Erfassung erfassung) {
        super(vorlage.kommuneId());
        this.vorlageId = vorlage.id();
        this.aufzeichnung = vorlage.aktuell();
        this.gegenstandArt = sache.art();
        this.gegenstandId = sache.id();
        this.wirkung = wirkung.art();
        this.wirktAm = wirkung.am();
        this.zielId = wirkung.ziel();
        this.eingetreten = eingetreten;
        this.erfassung = erfassung;
    }

    public long vorlageId() {
        return vorlageId;
    }

    /** Number of the recording that it follows from. */
    public int aufzeichnung() {
        return aufzeichnung;
    }

    public Gegenstand.Sache sache() {
        return new Gegenstand.Sache(gegenstandArt, gegenstandId);
    }

    public Wirkung wirkung() {
        return new Wirkung(wirkung, wirktAm, zielId);
    }

    public boolean istEingetreten() {
        return eingetreten;
    }
}
