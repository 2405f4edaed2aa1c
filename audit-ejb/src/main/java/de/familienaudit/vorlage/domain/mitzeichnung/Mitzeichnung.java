package de.familienaudit.vorlage.domain.mitzeichnung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/** Rules V-7, V-10: somebody is asked to co-sign a paper; what was asked stays, a mistake is taken back with its reason (G-1). */
@Entity
public class Mitzeichnung extends KommuneObjekt {

    @Column(name = "vorlage_id")
    private long vorlageId;

    private int runde;

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

    /** What {@link AnfrageRule} asks for is there. */
    public Mitzeichnung(Vorlage vorlage, int runde, Anfrage anfrage, Erfassung erfassung) {
        super(vorlage.kommuneId());
        this.vorlageId = vorlage.id();
        this.runde = runde;
        this.art = anfrage.wen().art();
        this.stelleId = anfrage.wen().stelleId();
        this.rang = anfrage.rang();
        this.frist = anfrage.frist();
        this.hinweis = anfrage.hinweis();
        this.erfassung = erfassung;
    }

    /** It was a mistake; that nobody answered it is asked before. */
    public void zuruecknehmen(Ruecknahme neue) {
        ruecknahme = neue;
    }

    public long vorlageId() {
        return vorlageId;
    }

    /** From 1; a draft that came back and is asked for again begins the next one. */
    public int runde() {
        return runde;
    }

    public Mitzeichnungsart art() {
        return art;
    }

    public boolean istKaemmerei() {
        return art == Mitzeichnungsart.KAEMMEREI;
    }

    /** The Stelle as it was asked, also one that was merged into another since; null for the Kämmerei. */
    public Long stelleId() {
        return stelleId;
    }

    /** Equal ones are asked at the same time, a higher one after all lower ones. */
    public int rang() {
        return rang;
    }

    /** The last day on which the answer is in time. */
    public LocalDate frist() {
        return frist;
    }

    /** What to look at; empty for nothing. */
    public String hinweis() {
        return hinweis;
    }

    /** Who asked, and when. */
    public Erfassung erfassung() {
        return erfassung;
    }

    /** Who took the request back, and why; empty while nobody did. */
    public Optional<Ruecknahme> ruecknahme() {
        return Optional.ofNullable(ruecknahme);
    }
}
