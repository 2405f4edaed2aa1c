package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The account of one person; what it may do hangs on {@link Rollenvergabe}, per Kommune. The Kommune of the account is
 * its home: its Administration alone changes it.
 */
@Entity
public class Konto extends KommuneObjekt {

    private String benutzername;

    private String anzeigename;

    /** The hash itself is read by nobody but the steps of signing in, through functions of the database. */
    @Column(name = "hat_passwort", insertable = false, updatable = false)
    private boolean hatPasswort;

    @Column(name = "gesperrt_am")
    private Instant gesperrtAm;

    @Column(name = "zweiter_faktor_seit")
    private Instant zweiterFaktorSeit;

    private String sperrgrund;

    @Embedded
    private Zeitraum gueltig = Zeitraum.of(null, null);

    @Version
    private int version;

    protected Konto() {}

    /**
     * @param kommuneId the home Kommune
     * @param benutzername login name, stored in lower case
     * @param anzeigename name as shown to people
     */
    public Konto(long kommuneId, String benutzername, String anzeigename) {
        super(kommuneId);
        this.benutzername = normalisiert(benutzername);
        this.anzeigename = anzeigename.strip();
    }

    /** Login names are compared without case and outer blanks. */
    public static String normalisiert(String benutzername) {
        return benutzername.strip().toLowerCase(Locale.ROOT);
    }

    /** Rule R-5: neither locked nor outside its validity; asked at each request. */
    public boolean istZugelassen(LocalDate heute) {
        return istZugelassen(gesperrtAm, gueltig(), heute);
    }

    /** The same of an account of which only these facts are known; {@code gesperrtAm} is null when it is not locked. */
    public static boolean istZugelassen(Instant gesperrtAm, Zeitraum gueltig, LocalDate heute) {
        return gesperrtAm == null && gueltig.contains(heute);
    }

    /**
     * Rule R-5: out at the next request.
     *
     * @throws BusinessRuleException R-5.sperrgrund_fehlt, R-5.schon_gesperrt
     */
    public void sperren(Instant jetzt, String grund) {
        SperrgrundRule.pruefe("sperrgrund", grund);
        if (istGesperrt()) {
            throw new BusinessRuleException(Violation.of("R-5.schon_gesperrt"));
        }
        this.gesperrtAm = jetzt;
        this.sperrgrund = grund.strip();
    }

    /** Whether signing in needs a code besides the password. */
    public boolean hatZweitenFaktor() {
        return zweiterFaktorSeit != null;
    }

    /** Since when; null without a second factor. */
    public Instant zweiterFaktorSeit() {
        return zweiterFaktorSeit;
    }

    public void zweiterFaktorEingerichtet(Instant jetzt) {
        this.zweiterFaktorSeit = jetzt;
    }

    public void zweiterFaktorEntfernt() {
        this.zweiterFaktorSeit = null;
    }

    /**
     * In again, as far as validity and roles allow it.
     *
     * @throws BusinessRuleException R-5.nicht_gesperrt
     */
    public void entsperren() {
        if (!istGesperrt()) {
            throw new BusinessRuleException(Violation.of("R-5.nicht_gesperrt"));
        }
        this.gesperrtAm = null;
        this.sperrgrund = null;
    }

    /** Sets from when to when the account is valid; either end may be open. */
    public void befristen(Zeitraum neu) {
        this.gueltig = neu;
    }

    /** The name of today; the names of other days keeps {@link Namensverlauf}. */
    public void heisstHeute(String name) {
        this.anzeigename = name;
    }

    public String benutzername() {
        return benutzername;
    }

    public String anzeigename() {
        return anzeigename;
    }

    /** Whether somebody has set a password. */
    public boolean hatPasswort() {
        return hatPasswort;
    }

    public boolean istGesperrt() {
        return gesperrtAm != null;
    }

    public Optional<Instant> gesperrtAm() {
        return Optional.ofNullable(gesperrtAm);
    }

    /** Why it is locked; empty when it is not, or when the lock is older than the question. */
    public Optional<String> sperrgrund() {
        return Optional.ofNullable(sperrgrund);
    }

    /** From when to when the account is valid; never null. */
    public Zeitraum gueltig() {
        return gueltig == null ? Zeitraum.of(null, null) : gueltig;
    }

    public int version() {
        return version;
    }
}
