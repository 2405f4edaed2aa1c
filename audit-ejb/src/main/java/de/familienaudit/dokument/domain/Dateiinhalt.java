package de.familienaudit.dokument.domain;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Entity;

/** The content of a file, known by its SHA-256 and stored once per Kommune; its bytes lie in pieces beside it. */
@Entity
public class Dateiinhalt extends KommuneObjekt {

    private String sha256;
    private long groesse;
    private String medientyp;

    protected Dateiinhalt() {}

    /** SHA-256 in 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** Size in bytes. */
    public long groesse() {
        return groesse;
    }

    /** IANA media type, recognised from the content. */
    public String medientyp() {
        return medientyp;
    }
}
