package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;

/** One lock or unlock of an account with its reason (rule R-5); written once. */
@Entity
public class Sperrvermerk extends KommuneObjekt {

    @Column(name = "konto_id")
    private long kontoId;

    private boolean gesperrt;

    private Instant zeitpunkt;

    @Column(name = "verfasst_von")
    private String verfasstVon;

    private String grund;

    protected Sperrvermerk() {}

    /**
     * @param konto the account
     * @param gesperrt true for a lock, false for an unlock
     * @param verfasstVon name of the administrator as of today
     * @param grund why, not blank
     */
    public Sperrvermerk(Konto konto, boolean gesperrt, Instant zeitpunkt, String verfasstVon, String grund) {
        super(konto.kommuneId());
        SperrgrundRule.pruefe(gesperrt ? "sperrgrund" : "entsperrgrund", grund);
        this.kontoId = konto.id();
        this.gesperrt = gesperrt;
        this.zeitpunkt = zeitpunkt;
        this.verfasstVon = verfasstVon;
        this.grund = grund.strip();
    }

    public long kontoId() {
        return kontoId;
    }

    public boolean gesperrt() {
        return gesperrt;
    }

    public Instant zeitpunkt() {
        return zeitpunkt;
    }

    public String verfasstVon() {
        return verfasstVon;
    }

    public String grund() {
        return grund;
    }
}
