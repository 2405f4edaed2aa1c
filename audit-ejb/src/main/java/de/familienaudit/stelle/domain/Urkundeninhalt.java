package de.familienaudit.stelle.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The bytes of an {@link Urkunde}, apart from it so that lists never load them. */
@Entity
public class Urkundeninhalt {

    @Id
    @Column(name = "urkunde_id")
    private long urkundeId;

    @Column(name = "kommune_id")
    private long kommuneId;

    private byte[] inhalt;

    protected Urkundeninhalt() {}

    public Urkundeninhalt(Urkunde urkunde, byte[] inhalt) {
        this.urkundeId = urkunde.id();
        this.kommuneId = urkunde.kommuneId();
        this.inhalt = inhalt.clone();
    }

    public long kommuneId() {
        return kommuneId;
    }

    public long urkundeId() {
        return urkundeId;
    }

    public byte[] inhalt() {
        return inhalt.clone();
    }
}
