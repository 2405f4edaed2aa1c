package de.familienaudit.zugang.domain;

import de.familienaudit.shared.Zeitraum;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** The account of one person; what it may do hangs on {@link Rollenvergabe}, per Kommune. */
@Entity
public class Konto {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objekt_id")
    private Long id;

    private String benutzername;

    private String anzeigename;

    @Column(name = "passwort_hash")
    private String passwortHash;

    @Column(name = "gesperrt_am")
    private Instant gesperrtAm;

    @Column(name = "zweiter_faktor_seit")
    private Instant zweiterFaktorSeit;

    @Embedded
    private Zeitraum gueltig = Zeitraum.of(null, null);

    @Version
    private int version;

    protected Konto() {}

    /**
     * @param benutzername login name, stored in lower case
     * @param anzeigename name as shown to people
     * @param passwortHash the finished hash, never the password
     */
    public Konto(String benutzername, String anzeigename, String passwortHash) {
        this.benutzername = normalisiert(benutzername);
        this.anzeigename = anzeigename.strip();
        this.passwortHash = passwortHash;
    }

    /** Login names are compared without case and outer blanks. */
    public static String normalisiert(String benutzername) {
        return benutzername.strip().toLowerCase(Locale.ROOT);
    }

    /** Rule R-5: neither locked nor outside its validity; asked at each request. */
    public boolean istZugelassen(LocalDate heute) {
        return gesperrtAm == null && (gueltig == null || gueltig.contains(heute));
    }

    public void sperren(Instant jetzt) {
        this.gesperrtAm = jetzt;
    }

    /** @param hash the finished hash, never the password */
    public void passwortAendern(String hash) {
        this.passwortHash = hash;
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

    public Long id() {
        return id;
    }

    public String benutzername() {
        return benutzername;
    }

    public String anzeigename() {
        return anzeigename;
    }

    public String passwortHash() {
        return passwortHash;
    }
}
