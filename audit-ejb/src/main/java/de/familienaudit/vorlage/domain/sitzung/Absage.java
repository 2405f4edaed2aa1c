package de.familienaudit.vorlage.domain.sitzung;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** Rule V-5: why a session was cancelled. Who did it and when is known only when it happened in the program (G-7). */
@Embeddable
public class Absage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "abgesagt_am")
    private Instant am;

    @Column(name = "abgesagt_von")
    private String von;

    @Column(name = "abgesagt_grund")
    private String grund;

    protected Absage() {}

    Absage(String grund, Instant am, String von) {
        this.grund = grund;
        this.am = am;
        this.von = von;
    }

    /** Null when it was recorded afterwards. */
    public Instant am() {
        return am;
    }

    /** Null when it was recorded afterwards. */
    public String von() {
        return von;
    }

    public String grund() {
        return grund;
    }
}
