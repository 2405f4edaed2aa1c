package de.familienaudit.zugang.domain.kommune;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One picture of a coat of arms, as it was made safe at the upload. Written once: another picture is another row. */
@Entity
public class Wappen extends KommuneObjekt {

    @Enumerated(EnumType.STRING)
    private Bildformat format;

    private byte[] inhalt;

    @Column(name = "hochgeladen_am")
    private Instant hochgeladenAm;

    protected Wappen() {}

    public Wappen(long kommuneId, Bildformat format, byte[] inhalt, Instant hochgeladenAm) {
        super(kommuneId);
        this.format = format;
        this.inhalt = inhalt.clone();
        this.hochgeladenAm = hochgeladenAm;
    }

    public Bildformat format() {
        return format;
    }

    public byte[] inhalt() {
        return inhalt.clone();
    }

    public Instant hochgeladenAm() {
        return hochgeladenAm;
    }
}
