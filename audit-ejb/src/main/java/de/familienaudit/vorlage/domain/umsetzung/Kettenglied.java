package de.familienaudit.vorlage.domain.umsetzung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;

/** Rule G-1: one step of an entry that is kept as a chain; the next step of the same entry takes its place, and it stays readable. */
@MappedSuperclass
public abstract class Kettenglied extends KommuneObjekt {

    private int eintrag;
    private int fassung;

    @Enumerated(EnumType.STRING)
    private Umsetzungsschritt schritt;

    private String grund;
    private boolean abgeloest;

    @Embedded
    private Erfassung erfassung;

    protected Kettenglied() {}

    /** The first step of an entry. */
    protected Kettenglied(long kommuneId, int eintrag, Erfassung erfassung) {
        super(kommuneId);
        this.eintrag = eintrag;
        this.fassung = 1;
        this.schritt = Umsetzungsschritt.EINGETRAGEN;
        this.grund = "";
        this.erfassung = erfassung;
    }

    /** A further step, which takes the place of the one before. */
    protected Kettenglied(Kettenglied bisher, Umsetzungsschritt schritt, String grund, Erfassung erfassung) {
        super(bisher.kommuneId());
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

    /** Which entry it belongs to, from 1. */
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
