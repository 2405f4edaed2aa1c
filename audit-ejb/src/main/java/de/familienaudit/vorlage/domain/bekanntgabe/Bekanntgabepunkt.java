package de.familienaudit.vorlage.domain.bekanntgabe;

import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.vorlage.domain.tagesordnung.Tagesordnungspunkt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** Rules V-16, V-10: an item that stood in the public part when the agenda was published; it stays, whatever becomes of the item. */
@Entity
public class Bekanntgabepunkt extends KommuneObjekt {

    @Column(name = "sitzung_id")
    private long sitzungId;

    private int eintrag;

    @Column(name = "punkt_id")
    private long punktId;

    @Column(name = "vorlage_id")
    private Long vorlageId;

    protected Bekanntgabepunkt() {}

    public Bekanntgabepunkt(Bekanntgabe bekanntgabe, Tagesordnungspunkt punkt) {
        super(bekanntgabe.kommuneId());
        this.sitzungId = bekanntgabe.sitzungId();
        this.eintrag = bekanntgabe.eintrag();
        this.punktId = punkt.id();
        this.vorlageId = punkt.vorlageId();
    }

    /** Number of the entry of the session by which it was published. */
    public int eintrag() {
        return eintrag;
    }

    public long punktId() {
        return punktId;
    }

    /** Null for a matter without a paper. */
    public Long vorlageId() {
        return vorlageId;
    }
}
