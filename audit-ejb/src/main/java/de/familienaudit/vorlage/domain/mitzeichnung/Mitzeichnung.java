package de.familienaudit.vorlage.domain.mitzeichnung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.vorlage.domain.gremium.Ruecknahme;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Rules V-7, V-10: that a Stelle or the Kämmerei is asked for its statement on a paper. Whoever works for a Stelle that is asked belongs
 * to the circle of the paper, until the request is taken back.
 */
@Entity
public class Mitzeichnung extends KommuneObjekt {

    @Column(name = "vorlage_id")
    private long vorlageId;

    @Enumerated(EnumType.STRING)
    private Mitzeichnungsart art;

    @Column(name = "stelle_id")
    private Long stelleId;

    private int rang;
    private LocalDate frist;
    private String hinweis;

    @Embedded
    private Erfassung erfassung;

    @Embedded
    private Ruecknahme ruecknahme;

    protected Mitzeichnung() {}

    public long vorlageId() {
        return vorlageId;
    }

    public Mitzeichnungsart art() {
        return art;
    }

    /** The Stelle that is asked; null for the Kämmerei. */
    public Long stelleId() {
        return stelleId;
    }

    /** Equal ones are asked at the same time, a higher one after all lower ones; from 1. */
    public int rang() {
        return rang;
    }

    /** By when the statement is asked for. */
    public LocalDate frist() {
        return frist;
    }

    /** What whoever asks says about it; empty for nothing. */
    public String hinweis() {
        return hinweis;
    }

    public Erfassung erfassung() {
        return erfassung;
    }

    /** That the request was a mistake; empty while it stands. */
    public Optional<Ruecknahme> ruecknahme() {
        return Optional.ofNullable(ruecknahme);
    }
}
