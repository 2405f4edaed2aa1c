package de.familienaudit.stelle.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Sha256;
import de.familienaudit.shared.Vermerk;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Rule R-4: the document by which the deputy of the Landrätin was appointed, as it was handed in; never changed. Its
 * bytes stand apart, in {@link Urkundeninhalt}.
 */
@Entity
public class Urkunde extends KommuneObjekt {

    /** Largest file, in bytes. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final int MAX_MEGABYTES = 20;

    private static final int MAX_NAME = 200;

    @Column(name = "vertretung_id")
    private long vertretungId;

    private String dateiname;

    @Enumerated(EnumType.STRING)
    private Urkundenart dateiart;

    private long groesse;

    private String sha256;

    @Column(name = "hochgeladen_am")
    private Instant hochgeladenAm;

    @Column(name = "hochgeladen_von")
    private String hochgeladenVon;

    @Column(name = "hochgeladen_von_konto")
    private long hochgeladenVonKonto;

    protected Urkunde() {}

    /**
     * @param vertretungId the Vertretung that it belongs to
     * @param dateiname as the browser gives it; a path and invisible characters are dropped
     * @param inhalt the bytes of the file
     * @throws BusinessRuleException R-4.urkunde_leer, R-4.urkunde_zu_gross, R-4.urkunde_art, R-4.urkunde_beschaedigt
     */
    public Urkunde(long kommuneId, long vertretungId, String dateiname, byte[] inhalt, Vermerk vermerk) {
        super(kommuneId);
        this.vertretungId = vertretungId;
        this.dateiart = art(inhalt);
        this.dateiname = barerName(dateiname, dateiart);
        this.groesse = inhalt.length;
        this.sha256 = Sha256.hex(inhalt);
        this.hochgeladenAm = vermerk.am();
        this.hochgeladenVon = vermerk.name();
        this.hochgeladenVonKonto = vermerk.kontoId();
    }

    private static Urkundenart art(byte[] inhalt) {
        if (inhalt.length == 0) {
            throw new BusinessRuleException(Violation.at("datei", "R-4.urkunde_leer"));
        }
        if (inhalt.length > MAX_BYTES) {
            throw new BusinessRuleException(Violation.at("datei", "R-4.urkunde_zu_gross", MAX_MEGABYTES));
        }
        Urkundenart art = Urkundenart.von(inhalt)
                .orElseThrow(() -> new BusinessRuleException(Violation.at("datei", "R-4.urkunde_art")));
        if (!art.istVollstaendig(inhalt)) {
            throw new BusinessRuleException(Violation.at("datei", "R-4.urkunde_beschaedigt"));
        }
        return art;
    }

    private static String barerName(String dateiname, Urkundenart art) {
        String name = dateiname
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{C}\\u2028\\u2029]", "")
                .strip();
        if (name.isEmpty()) {
            return "urkunde." + art.endung();
        }
        return name.length() > MAX_NAME ? name.substring(name.length() - MAX_NAME) : name;
    }

    /** The Vertretung that it belongs to. */
    public long vertretungId() {
        return vertretungId;
    }

    /** Name of the file without any path, at most 200 characters, never empty. */
    public String dateiname() {
        return dateiname;
    }

    public Urkundenart dateiart() {
        return dateiart;
    }

    /** Size in bytes. */
    public long groesse() {
        return groesse;
    }

    /** Fingerprint of the bytes, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public Instant hochgeladenAm() {
        return hochgeladenAm;
    }

    public String hochgeladenVon() {
        return hochgeladenVon;
    }

    public long hochgeladenVonKonto() {
        return hochgeladenVonKonto;
    }
}
