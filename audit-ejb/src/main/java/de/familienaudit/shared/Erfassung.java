package de.familienaudit.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Who typed something in, and when; the name as it was at that time (rule G-6). */
@Embeddable
public class Erfassung implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "erfasst_am")
    private Instant am;

    @Column(name = "erfasst_von")
    private String von;

    protected Erfassung() {}

    public Erfassung(Instant am, String von) {
        this.am = Objects.requireNonNull(am, "am");
        this.von = Objects.requireNonNull(von, "von");
    }

    /** What the actor does at this moment. */
    public static Erfassung von(Akteur akteur, Instant am) {
        return new Erfassung(am, akteur.anzeigename());
    }

    public Instant am() {
        return am;
    }

    public String von() {
        return von;
    }
}
