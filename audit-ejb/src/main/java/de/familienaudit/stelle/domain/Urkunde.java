package de.familienaudit.stelle.domain;

import de.familienaudit.shared.Vermerk;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Rules R-4, G-1: the document by which the deputy of the Landrätin was appointed, as it was handed in; never changed. Its
 * bytes lie in the store of files of the slice dokument.
 */
@Embeddable
public class Urkunde {

    @Column(name = "urkunde_inhalt_id")
    private long inhaltId;

    @Column(name = "urkunde_dateiname")
    private String dateiname;

    @Column(name = "urkunde_medientyp")
    private String medientyp;

    @Column(name = "urkunde_sha256")
    private String sha256;

    @Column(name = "urkunde_groesse")
    private long groesse;

    @Column(name = "urkunde_am")
    private Instant hochgeladenAm;

    @Column(name = "urkunde_von")
    private String hochgeladenVon;

    @Column(name = "urkunde_von_konto")
    private long hochgeladenVonKonto;

    protected Urkunde() {}

    /**
     * @param inhaltId id of its stored bytes
     * @param angaben name and kind, as {@link UrkundeRule} lets them in
     * @param sha256 fingerprint of the bytes, 64 hexadecimal digits
     * @param groesse size in bytes
     * @param vermerk who handed it in
     */
    public Urkunde(long inhaltId, UrkundeRule.Angaben angaben, String sha256, long groesse, Vermerk vermerk) {
        this.inhaltId = inhaltId;
        this.dateiname = angaben.dateiname();
        this.medientyp = angaben.medientyp();
        this.sha256 = sha256;
        this.groesse = groesse;
        this.hochgeladenAm = vermerk.am();
        this.hochgeladenVon = vermerk.name();
        this.hochgeladenVonKonto = vermerk.kontoId();
    }

    /** Id of its stored bytes. */
    public long inhaltId() {
        return inhaltId;
    }

    /** Name of the file without any path, at most 200 characters, never empty. */
    public String dateiname() {
        return dateiname;
    }

    /** IANA media type, as its bytes say. */
    public String medientyp() {
        return medientyp;
    }

    /** Fingerprint of the bytes, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** Size in bytes. */
    public long groesse() {
        return groesse;
    }

    /** Who handed it in, and when. */
    public Vermerk hochgeladen() {
        return new Vermerk(hochgeladenVonKonto, hochgeladenVon, hochgeladenAm);
    }
}
