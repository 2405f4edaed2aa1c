package de.familienaudit.vorlage.domain.papier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** Rules V-7, R-3: when a paper was submitted here, and by which person, who does not sign it later. */
@Embeddable
public class Einreichung implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "eingereicht_am")
    private Instant am;

    @Column(name = "eingereicht_konto_id")
    private Long kontoId;

    protected Einreichung() {}

    public Einreichung(Instant am, long kontoId) {
        this.am = am;
        this.kontoId = kontoId;
    }

    public Instant am() {
        return am;
    }

    public long kontoId() {
        return kontoId;
    }
}
