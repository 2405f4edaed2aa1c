package de.familienaudit.vorlage.domain.umsetzung;

import de.familienaudit.shared.Erfassung;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** Rules V-15, G-1: one step of what is kept beside a decision. */
@MappedSuperclass
public abstract class Umsetzungseintrag extends Kettenglied {

    @Column(name = "vorlage_id")
    private long vorlageId;

    protected Umsetzungseintrag() {}

    /** The first step of an entry. */
    protected Umsetzungseintrag(long kommuneId, long vorlageId, int eintrag, Erfassung erfassung) {
        super(kommuneId, eintrag, erfassung);
        this.vorlageId = vorlageId;
    }

    /** A further step, which takes the place of the one before. */
    protected Umsetzungseintrag(
            Umsetzungseintrag bisher, Umsetzungsschritt schritt, String grund, Erfassung erfassung) {
        super(bisher, schritt, grund, erfassung);
        this.vorlageId = bisher.vorlageId;
    }

    public long vorlageId() {
        return vorlageId;
    }
}
