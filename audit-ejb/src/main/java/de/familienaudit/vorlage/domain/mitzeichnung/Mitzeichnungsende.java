package de.familienaudit.vorlage.domain.mitzeichnung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Rule V-7: how a round of co-signing ended, when, by whom and why; it never changes (G-1). */
@Entity
public class Mitzeichnungsende extends KommuneObjekt {

    @Column(name = "vorlage_id")
    private long vorlageId;

    private int runde;

    @Enumerated(EnumType.STRING)
    private Rundenende ende;

    private String grund;

    @Embedded
    private Erfassung erfassung;

    protected Mitzeichnungsende() {}

    /** @param grund why it was broken off, or submitted without everybody's answer; empty where nothing has to be said */
    public Mitzeichnungsende(Vorlage vorlage, int runde, Rundenende ende, String grund, Erfassung erfassung) {
        super(vorlage.kommuneId());
        this.vorlageId = vorlage.id();
        this.runde = runde;
        this.ende = ende;
        this.grund = grund.strip();
        this.erfassung = erfassung;
    }

    public long vorlageId() {
        return vorlageId;
    }

    public int runde() {
        return runde;
    }

    public Rundenende ende() {
        return ende;
    }

    public String grund() {
        return grund;
    }

    public Erfassung erfassung() {
        return erfassung;
    }
}
