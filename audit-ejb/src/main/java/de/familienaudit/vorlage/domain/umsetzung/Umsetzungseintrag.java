package de.familienaudit.vorlage.domain.umsetzung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;

/** Rules V-15, G-1: one step of what is kept beside a decision; the next step of the same entry takes its place, and it stays readable. */
@MappedSuperclass
public abstract class Umsetzungseintrag extends KommuneObjekt {

    @Column(name = "vorlage_id")
    private long vorlageId;

    private int eintrag;
    private int fassung;

    @Enumerated(EnumType.STRING)
    private Umsetzungsschritt schritt;

    private String grund;
    private boolean abgeloest;

    @Embedded
    private Erfassung erfassung;

    protected Umsetzungseintrag() {}

    /** The first step of an entry. */
    protected Umsetzungseintrag(long kommuneId, long vorlageId, int eintrag, Erfassung erfassung) {
        super(kommuneId);
        this.vorlageId = vorlageId;
        this.eintrag = eintrag;
        this.fassung = 1;
        this.schritt = Umsetzungsschritt.EINGETRAGEN;
        this.grund = "";
        this.erfassung = erfassung;
    }

    /** A further step, which takes the place of the one before. */
    protected Umsetzungseintrag(
            Umsetzungseintrag bisher, Umsetzungsschritt schritt, String grund, Erfassung erfassung) {
        super(bisher.kommuneId());
        this.vorlageId = bisher.vorlageId;
        this.eintrag = bisher.eintrag;
        this.fassung = bisher.fassung + 1;
        this.schritt = schritt;
        this.grund =
                schritt.brauchtGrund() ? Objects.requireNonNullElse(grund, "").strip() : "";
        this.erfassung = erfassung;
        bisher.abloesen();
    }

    private void abloesen() {
        abgeloest = true;
    }

    public long vorlageId() {
        return vorlageId;
    }

    /** Which entry of the paper it belongs to, from 1. */
    public int eintrag() {
        return eintrag;
    }

    /** Which step of its entry it is, from 1. */
    public int fassung() {
        return fassung;
    }

    public Umsetzungsschritt schritt() {
        return schritt;
    }

    /** Empty where none is needed. */
    public String grund() {
        return grund;
    }

    /** Whether a later step took its place. */
    public boolean istAbgeloest() {
        return abgeloest;
    }

    /** Whether it is what holds of its entry. */
    public boolean gilt() {
        return !abgeloest && schritt != Umsetzungsschritt.ZURUECKGENOMMEN;
    }

    public Erfassung erfassung() {
        return erfassung;
    }
}
