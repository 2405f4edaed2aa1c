package de.familienaudit.haushalt.domain.stellungnahme;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Rules G-1, H-4, V-8: that the Kämmerei made a statement on a paper, with what the budget said on that day. It never changes. */
@Entity
@Table(name = "stellungnahme")
public class Stellungnahmeakte extends KommuneObjekt {

    @Column(name = "vorlage_id", updatable = false)
    private long vorlageId;

    @Column(updatable = false)
    private int aufzeichnung;

    @Column(name = "aufzeichnung_id", updatable = false)
    private long aufzeichnungId;

    @Column(name = "antwort_id", updatable = false)
    private long antwortId;

    @Column(updatable = false)
    private String geldstand;

    @Column(updatable = false)
    private LocalDate tag;

    /** How many lines and conditions it has; the database takes no other number. */
    @Column(updatable = false)
    private int befunde;

    @Column(updatable = false)
    private int bedingungen;

    @Embedded
    private Erfassung erfassung;

    protected Stellungnahmeakte() {}

    /**
     * @param antwortId the answer of the Kämmerei that it belongs to
     * @param worauf the paper as it holds her words
     */
    public Stellungnahmeakte(
            long kommuneId, long antwortId, Gegenstand worauf, LocalDate tag, Umfang umfang, Erfassung erfassung) {
        super(kommuneId);
        this.vorlageId = worauf.vorlageId();
        this.aufzeichnung = worauf.aufzeichnung();
        this.aufzeichnungId = worauf.aufzeichnungId();
        this.antwortId = antwortId;
        this.geldstand = worauf.geldstand();
        this.tag = tag;
        this.befunde = umfang.befunde();
        this.bedingungen = umfang.bedingungen();
        this.erfassung = erfassung;
    }

    /**
     * What it is about.
     *
     * @param aufzeichnung number of the recording, aufzeichnungId its id
     * @param geldstand what the recording says of money, as one value
     */
    public record Gegenstand(long vorlageId, int aufzeichnung, long aufzeichnungId, String geldstand) {}

    /** How many lines and conditions it has. */
    public record Umfang(int befunde, int bedingungen) {}

    public long vorlageId() {
        return vorlageId;
    }

    /** Number of the recording that it is about. */
    public int aufzeichnung() {
        return aufzeichnung;
    }

    public long aufzeichnungId() {
        return aufzeichnungId;
    }

    /** What the recording says of money, as one value. */
    public String geldstand() {
        return geldstand;
    }

    /** Whether the budget said something with it, or it has conditions; one that does not takes the place of one before it all the same. */
    public boolean sagtEtwas() {
        return befunde + bedingungen > 0;
    }

    public LocalDate tag() {
        return tag;
    }

    public Erfassung erfassung() {
        return erfassung;
    }
}
