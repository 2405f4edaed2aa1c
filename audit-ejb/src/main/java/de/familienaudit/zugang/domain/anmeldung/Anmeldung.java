package de.familienaudit.zugang.domain.anmeldung;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/**
 * Rule R-5: one session of one person on one device, asked at each request. What the browser holds is a random key; here
 * stands its hash. A session may first have to wait for the code of the second factor; until then it opens nothing.
 */
@Entity
public class Anmeldung {

    /** Without a request for this long the session is over; one minute more than the session of the web container. */
    public static final Duration RUHE = Duration.ofMinutes(31);

    /** However busy, a session is over after this time. */
    public static final Duration DAUER = Duration.ofHours(14);

    /** How long the page for the code stays open after the right password. */
    public static final Duration CODE_FRIST = Duration.ofMinutes(5);

    /** Sessions unused for this long are cleared. */
    public static final Duration AUFBEWAHRUNG = Duration.ofDays(30);

    private static final Duration GENAUIGKEIT = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objekt_id")
    private Long id;

    private String schluessel;

    @Column(name = "konto_id")
    private long kontoId;

    @Column(name = "kommune_id")
    private long kommuneId;

    @Column(name = "zweiter_faktor")
    private boolean zweiterFaktor;

    @Column(name = "code_bis")
    private Instant codeBis;

    @Column(name = "begonnen_am")
    private Instant begonnenAm;

    @Column(name = "zuletzt_am")
    private Instant zuletztAm;

    @Column(name = "beendet_am")
    private Instant beendetAm;

    private String adresse;
    private String geraet;

    protected Anmeldung() {}

    /**
     * @param schluessel SHA-256 of the key that the browser holds, 64 hexadecimal digits
     * @param kontoId whose session it is
     * @param kommuneId the Kommune to work for
     * @param herkunft address and device that it comes from
     * @param jetzt begin of the session
     */
    public Anmeldung(String schluessel, long kontoId, long kommuneId, Herkunft herkunft, Instant jetzt) {
        this.schluessel = schluessel;
        this.kontoId = kontoId;
        this.kommuneId = kommuneId;
        this.adresse = herkunft.adresse();
        this.geraet = herkunft.geraet();
        this.begonnenAm = jetzt;
        this.zuletztAm = jetzt;
    }

    /** A session as the door reads it at each request, for its rules alone: what is changed here is not stored. */
    public static Anmeldung gelesen(
            long id,
            long kontoId,
            long kommuneId,
            boolean zweiterFaktor,
            Instant codeBis,
            Instant begonnenAm,
            Instant zuletztAm) {
        Anmeldung anmeldung = new Anmeldung();
        anmeldung.id = id;
        anmeldung.kontoId = kontoId;
        anmeldung.kommuneId = kommuneId;
        anmeldung.zweiterFaktor = zweiterFaktor;
        anmeldung.codeBis = codeBis;
        anmeldung.begonnenAm = begonnenAm;
        anmeldung.zuletztAm = zuletztAm;
        return anmeldung;
    }

    /** From now on the session waits for a code. */
    public void verlangeCode(Instant jetzt) {
        this.codeBis = jetzt.plus(CODE_FRIST);
    }

    /** Whether it still waits for a code. */
    public boolean wartetAufCode(Instant jetzt) {
        return beendetAm == null && codeBis != null && jetzt.isBefore(codeBis);
    }

    /**
     * The person gave a second factor: the session is open and gets a new key, so that the one of the waiting session is
     * worth nothing.
     */
    public void bestaetigtMitZweitemFaktor(String neuerSchluessel) {
        this.schluessel = neuerSchluessel;
        this.codeBis = null;
        this.zweiterFaktor = true;
    }

    /** The person set up a second factor in this very session and proved to have it. */
    public void zweiterFaktorEingerichtet() {
        this.zweiterFaktor = true;
    }

    /** Whether requests of this session are let in. */
    public boolean istOffen(Instant jetzt) {
        return beendetAm == null
                && codeBis == null
                && jetzt.isBefore(zuletztAm.plus(RUHE))
                && jetzt.isBefore(begonnenAm.plus(DAUER));
    }

    /** Whether its last use was noted long enough ago to be noted again, so that not every request writes. */
    public boolean istZuVermerken(Instant jetzt) {
        return !jetzt.isBefore(zuletztAm.plus(GENAUIGKEIT));
    }

    /** Notes that the session is in use, at most once a minute. */
    public void benutzt(Instant jetzt) {
        if (istZuVermerken(jetzt)) {
            this.zuletztAm = jetzt;
        }
    }

    public void beenden(Instant jetzt) {
        if (beendetAm == null) {
            this.beendetAm = jetzt;
        }
    }

    /** From the next request on the person works for another Kommune. */
    public void wechselnZu(long andereKommuneId) {
        this.kommuneId = andereKommuneId;
    }

    public Long id() {
        return id;
    }

    public long kontoId() {
        return kontoId;
    }

    public long kommuneId() {
        return kommuneId;
    }

    public boolean zweiterFaktor() {
        return zweiterFaktor;
    }

    public Instant begonnenAm() {
        return begonnenAm;
    }

    public Instant zuletztAm() {
        return zuletztAm;
    }

    public String adresse() {
        return adresse;
    }

    /** Browser and system, for example {@code Firefox, Windows}; empty when nothing is known. */
    public String geraet() {
        return geraet;
    }
}
