package de.familienaudit.haushalt.domain.buch;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Rules H-5, H-9: one line of an act as it is stored; everybody of the Kommune may read it (H-13). */
@Entity
@Table(name = "buchung")
public class Buchungsakte extends KommuneObjekt {

    @Column(name = "satz_id", updatable = false)
    private long satzId;

    @Column(updatable = false)
    private int nr;

    @Column(name = "haushaltsjahr_id", updatable = false)
    private long jahrId;

    @Column(name = "jahresstelle_id", updatable = false)
    private long jahresstelleId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Posten posten;

    @Column(updatable = false)
    private BigDecimal betrag;

    @Column(name = "bindungszeile_id", updatable = false)
    private Long bindungszeileId;

    protected Buchungsakte() {}

    /**
     * @param nr place in its act, from 1
     * @param jahrId the year of its position
     */
    public Buchungsakte(Buchungssatzakte satz, int nr, long jahrId, Buchung buchung) {
        super(satz.kommuneId());
        this.satzId = satz.id();
        this.nr = nr;
        this.jahrId = jahrId;
        this.jahresstelleId = buchung.jahresstelle();
        this.posten = buchung.posten();
        this.betrag = buchung.betrag().wert();
        this.bindungszeileId = buchung.zeile();
    }

    public long satzId() {
        return satzId;
    }

    public int nr() {
        return nr;
    }

    public long jahrId() {
        return jahrId;
    }

    /** The line itself; the amount comes with two decimals, however it was written. */
    public Buchung buchung() {
        return new Buchung(jahresstelleId, posten, new Geldbetrag(betrag), bindungszeileId);
    }
}
