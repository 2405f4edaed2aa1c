package de.familienaudit.stelle.domain;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One entry of the history of a Stelle; never changed (rule G-1). Texts are empty where there is nothing to say. */
@Entity
public class Stellenereignis extends KommuneObjekt {

    @Column(name = "stelle_id")
    private long stelleId;

    @Enumerated(EnumType.STRING)
    private Stellenvorgang vorgang;

    private String vorher;
    private String nachher;
    private String grund;
    private Instant am;
    private String von;

    protected Stellenereignis() {}

    /**
     * @param vorher what it was before, or whom it concerns
     * @param nachher what it is now
     * @param von display name of the person who did it
     */
    public Stellenereignis(
            Stelle stelle,
            Stellenvorgang vorgang,
            String vorher,
            String nachher,
            String grund,
            Instant am,
            String von) {
        super(stelle.kommuneId());
        this.stelleId = stelle.id();
        this.vorgang = vorgang;
        this.vorher = vorher;
        this.nachher = nachher;
        this.grund = grund;
        this.am = am;
        this.von = von;
    }

    public long stelleId() {
        return stelleId;
    }

    public Stellenvorgang vorgang() {
        return vorgang;
    }

    public String vorher() {
        return vorher;
    }

    public String nachher() {
        return nachher;
    }

    public String grund() {
        return grund;
    }

    public Instant am() {
        return am;
    }

    public String von() {
        return von;
    }
}
