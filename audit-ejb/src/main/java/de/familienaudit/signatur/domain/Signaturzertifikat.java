package de.familienaudit.signatur.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Vermerk;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * Rules S-1, S-4: this certificate for signatures belongs to this person. One person records it, another one confirms it,
 * and from then on until its end it binds. The key is never here.
 */
@Entity
public class Signaturzertifikat extends KommuneObjekt {

    private static final int MAX_GRUND = 500;

    @Column(name = "konto_id", updatable = false)
    private long kontoId;

    @Column(updatable = false)
    private String inhaber;

    @Column(updatable = false)
    private String aussteller;

    @Column(updatable = false)
    private String seriennummer;

    @Column(name = "gueltig_ab", updatable = false)
    private Instant gueltigAb;

    @Column(name = "gueltig_bis", updatable = false)
    private Instant gueltigBis;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private boolean beispiel;

    @Column(name = "erfasst_am", updatable = false)
    private Instant erfasstAm;

    @Column(name = "erfasst_von", updatable = false)
    private String erfasstVon;

    @Column(name = "erfasst_von_konto", updatable = false)
    private long erfasstVonKonto;

    @Column(name = "bestaetigt_am")
    private Instant bestaetigtAm;

    @Column(name = "bestaetigt_von")
    private String bestaetigtVon;

    @Column(name = "bestaetigt_von_konto")
    private Long bestaetigtVonKonto;

    @Column(name = "beendet_am")
    private Instant beendetAm;

    @Column(name = "beendet_von")
    private String beendetVon;

    @Column(name = "beendet_von_konto")
    private Long beendetVonKonto;

    @Column(name = "beendet_grund")
    private String beendetGrund;

    @Version
    private int version;

    protected Signaturzertifikat() {}

    /** Records whose certificate this is; it binds only after the confirmation of another person. */
    public Signaturzertifikat(long kommuneId, long kontoId, Zertifikatsdaten daten, Vermerk vermerk) {
        super(kommuneId);
        this.kontoId = kontoId;
        this.inhaber = daten.inhaber();
        this.aussteller = daten.aussteller();
        this.seriennummer = daten.seriennummer();
        this.gueltigAb = daten.gueltigAb();
        this.gueltigBis = daten.gueltigBis();
        this.sha256 = daten.sha256();
        this.beispiel = daten.beispiel();
        this.erfasstAm = vermerk.am();
        this.erfasstVon = vermerk.name();
        this.erfasstVonKonto = vermerk.kontoId();
    }

    /**
     * The second person confirms; {@link ZertifikatsbestaetigungPolicy} says who that can be.
     *
     * @throws BusinessRuleException S-1.zertifikat_schon_bestaetigt, S-1.zertifikat_beendet
     */
    public void bestaetigen(Vermerk vermerk) {
        pruefeNichtBeendet();
        if (bestaetigtAm != null) {
            throw new BusinessRuleException(Violation.of("S-1.zertifikat_schon_bestaetigt", bestaetigtVon));
        }
        this.bestaetigtAm = vermerk.am();
        this.bestaetigtVon = vermerk.name();
        this.bestaetigtVonKonto = vermerk.kontoId();
    }

    /**
     * Ends it, for example because the key is lost; what was signed with it before stays signed.
     *
     * @throws BusinessRuleException S-1.zertifikat_beendet, S-1.beendet_grund_fehlt, form.zu_lang
     */
    public void beenden(String grund, Vermerk vermerk) {
        pruefeNichtBeendet();
        if (grund.isBlank()) {
            throw new BusinessRuleException(Violation.at("beendetGrund", "S-1.beendet_grund_fehlt"));
        }
        if (grund.strip().length() > MAX_GRUND) {
            throw new BusinessRuleException(
                    Violation.zuLang("beendetGrund", grund.strip().length(), MAX_GRUND));
        }
        this.beendetAm = vermerk.am();
        this.beendetVon = vermerk.name();
        this.beendetVonKonto = vermerk.kontoId();
        this.beendetGrund = grund.strip();
    }

    private void pruefeNichtBeendet() {
        if (beendetAm != null) {
            throw new BusinessRuleException(Violation.of("S-1.zertifikat_beendet", beendetVon));
        }
    }

    /** Where it stands at this moment. */
    public Zertifikatsstand stand(Instant jetzt) {
        if (beendetAm != null) {
            return Zertifikatsstand.BEENDET;
        }
        if (jetzt.isAfter(gueltigBis)) {
            return Zertifikatsstand.ABGELAUFEN;
        }
        if (bestaetigtAm == null) {
            return Zertifikatsstand.UNBESTAETIGT;
        }
        return jetzt.isBefore(gueltigAb) ? Zertifikatsstand.NOCH_NICHT_GUELTIG : Zertifikatsstand.GUELTIG;
    }

    /** The account that it belongs to. */
    public long kontoId() {
        return kontoId;
    }

    public Zertifikatsdaten daten() {
        return new Zertifikatsdaten(inhaber, aussteller, seriennummer, gueltigAb, gueltigBis, sha256, beispiel);
    }

    /** Who recorded it. */
    public Vermerk erfassung() {
        return new Vermerk(erfasstVonKonto, erfasstVon, erfasstAm);
    }

    /** Who confirmed it; empty while nobody did. */
    public Optional<Vermerk> bestaetigung() {
        return Optional.ofNullable(bestaetigtAm).map(am -> new Vermerk(bestaetigtVonKonto, bestaetigtVon, am));
    }

    /** Who ended it; empty while nobody did. */
    public Optional<Vermerk> ende() {
        return Optional.ofNullable(beendetAm).map(am -> new Vermerk(beendetVonKonto, beendetVon, am));
    }

    /** Why it was ended; empty while it was not. */
    public String beendetGrund() {
        return beendetGrund == null ? "" : beendetGrund;
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}
