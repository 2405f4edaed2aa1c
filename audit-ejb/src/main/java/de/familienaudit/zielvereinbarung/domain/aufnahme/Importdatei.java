package de.familienaudit.zielvereinbarung.domain.aufnahme;

import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.zielvereinbarung.domain.fassung.Quelldokument;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import java.time.Instant;

/** An uploaded document that its owner looks at before taking it over; it is gone after that, or after a week. */
@Entity
public class Importdatei extends KommuneObjekt {

    @Column(name = "konto_id")
    private long kontoId;

    private String dateiname;

    @Basic(fetch = FetchType.LAZY)
    private byte[] inhalt;

    private String sha256;

    @Column(name = "hochgeladen_am")
    private Instant hochgeladenAm;

    protected Importdatei() {}

    public Importdatei(long kommuneId, long kontoId, Quelldokument quelle, byte[] inhalt, Instant hochgeladenAm) {
        super(kommuneId);
        this.kontoId = kontoId;
        this.dateiname = quelle.dateiname();
        this.sha256 = quelle.sha256();
        this.inhalt = inhalt.clone();
        this.hochgeladenAm = hochgeladenAm;
    }

    public long kontoId() {
        return kontoId;
    }

    public Quelldokument quelle() {
        return new Quelldokument(dateiname, sha256);
    }

    public byte[] inhalt() {
        return inhalt.clone();
    }

    public Instant hochgeladenAm() {
        return hochgeladenAm;
    }
}
