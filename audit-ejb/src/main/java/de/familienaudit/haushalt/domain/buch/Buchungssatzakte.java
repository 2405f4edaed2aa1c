package de.familienaudit.haushalt.domain.buch;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Rule H-9: one act as it is stored, without any word; its lines lie beside it in {@link Buchungsakte}, its words in {@link Angabeakte}. */
@Entity
@Table(name = "buchungssatz")
public class Buchungssatzakte extends KommuneObjekt {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Buchungsart art;

    @Column(updatable = false)
    private LocalDate tag;

    /** How many lines it has; the database takes no other number. */
    @Column(updatable = false)
    private int zeilen;

    @Column(name = "storniert_id", updatable = false)
    private Long storniertId;

    @Column(name = "berichtigt_id", updatable = false)
    private Long berichtigtId;

    @Column(updatable = false)
    private boolean nacherfasst;

    @Column(name = "konto_id", updatable = false)
    private long kontoId;

    @Column(name = "erfasst_am", updatable = false)
    private Instant erfasstAm;

    protected Buchungssatzakte() {}

    /** {@link MittelRule} comes first; the database asks again. */
    public Buchungssatzakte(long kommuneId, Buchungssatz satz, boolean nacherfasst, long kontoId, Instant erfasstAm) {
        super(kommuneId);
        this.art = satz.art();
        this.tag = satz.tag();
        this.zeilen = satz.buchungen().size();
        this.storniertId = satz.art() == Buchungsart.STORNO ? satz.bezug() : null;
        this.berichtigtId = satz.art() == Buchungsart.BERICHTIGUNG ? satz.bezug() : null;
        this.nacherfasst = nacherfasst;
        this.kontoId = kontoId;
        this.erfasstAm = erfasstAm;
    }

    public Buchungsart art() {
        return art;
    }

    public LocalDate tag() {
        return tag;
    }

    public int zeilen() {
        return zeilen;
    }

    /** The act that it reverses or corrects; null for none. */
    public Long bezug() {
        return storniertId == null ? berichtigtId : storniertId;
    }

    public boolean istNacherfasst() {
        return nacherfasst;
    }

    /** Who entered it. */
    public long kontoId() {
        return kontoId;
    }

    public Instant erfasstAm() {
        return erfasstAm;
    }
}
