package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A {@link Vorbehalt} as it is kept; it never changes (G-1). */
@Entity
@Table(name = "beschlussvorbehalt")
public class Vorbehaltszeile extends KommuneObjekt {

    @Column(name = "aufzeichnung_id")
    private long aufzeichnungId;

    private int position;

    private String vorbehalt;

    @Column(name = "erfuellt_am")
    private LocalDate erfuelltAm;

    private String beleg;

    protected Vorbehaltszeile() {}

    /** @param position from 1 */
    public Vorbehaltszeile(Aufzeichnung aufzeichnung, int position, Vorbehalt wert) {
        super(aufzeichnung.kommuneId());
        this.aufzeichnungId = aufzeichnung.id();
        this.position = position;
        this.vorbehalt = wert.text();
        this.erfuelltAm = wert.erfuelltAm();
        this.beleg = wert.beleg();
    }

    public Vorbehalt wert() {
        return new Vorbehalt(vorbehalt, erfuelltAm, beleg);
    }

    public long aufzeichnungId() {
        return aufzeichnungId;
    }

    /** Its place in the list, from 1. */
    public int position() {
        return position;
    }
}
