package de.familienaudit.stelle.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Vermerk;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Rule R-4: somebody acts for the head of a Stelle in a given period. A deputy of the Landrätin needs the document of
 * appointment and the confirmation of a second person before anything comes of it.
 */
@Entity
public class Vertretung extends KommuneObjekt {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "stelle_id", updatable = false)
    private Stelle stelle;

    @Column(name = "inhaber_id", updatable = false)
    private long inhaberId;

    @Column(name = "vertreter_id", updatable = false)
    private long vertreterId;

    @Embedded
    private Zeitraum gueltig;

    private String grund;

    private boolean landrat;

    @Embedded
    private Urkunde urkunde;

    @Column(name = "benannt_am")
    private Instant benanntAm;

    @Column(name = "benannt_von")
    private String benanntVon;

    @Column(name = "benannt_von_konto")
    private Long benanntVonKonto;

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

    @Version
    private int version;

    protected Vertretung() {}

    /**
     * Names a deputy; {@link VertretungseinsatzRule} has been asked before.
     *
     * @param leitung who is represented, in which Stelle
     * @param gueltig period with both ends
     * @param landrat whether the represented person holds the role LANDRAT in the period
     */
    public Vertretung(
            Stellenbesetzung leitung,
            long vertreterId,
            Zeitraum gueltig,
            String grund,
            boolean landrat,
            Vermerk benannt) {
        super(leitung.kommuneId());
        this.stelle = leitung.stelle();
        this.inhaberId = leitung.kontoId().orElseThrow();
        this.vertreterId = vertreterId;
        this.gueltig = gueltig;
        this.grund = grund.strip();
        this.landrat = landrat;
        this.benanntAm = benannt.am();
        this.benanntVon = benannt.name();
        this.benanntVonKonto = benannt.kontoId();
    }

    /** Where it stands on this day. */
    public Vertretungsstand stand(LocalDate tag) {
        if (beendetAm != null) {
            return Vertretungsstand.BEENDET;
        }
        if (gueltig.bis().filter(bis -> bis.isBefore(tag)).isPresent()) {
            return Vertretungsstand.VORBEI;
        }
        if (landrat && bestaetigtAm == null) {
            return Vertretungsstand.UNBESTAETIGT;
        }
        return gueltig.contains(tag) ? Vertretungsstand.LAEUFT : Vertretungsstand.KUENFTIG;
    }

    /**
     * Ends it at once, before its last day.
     *
     * @throws BusinessRuleException R-4.schon_beendet, R-4.schon_vorbei
     */
    public void beenden(Vermerk vermerk, LocalDate heute) {
        pruefeOffen(heute);
        beendetAm = vermerk.am();
        beendetVon = vermerk.name();
        beendetVonKonto = vermerk.kontoId();
    }

    /**
     * Files the document of appointment; until the confirmation a newer one replaces it.
     *
     * @throws BusinessRuleException R-4.schon_beendet, R-4.schon_vorbei, R-4.ohne_bestaetigung, R-4.schon_bestaetigt
     */
    public void belegen(Urkunde neue, LocalDate heute) {
        pruefeUnbestaetigt(heute);
        urkunde = neue;
    }

    /**
     * The second person confirms; {@link VertretungsbefugnisPolicy} has been asked who that can be.
     *
     * @throws BusinessRuleException R-4.urkunde_fehlt, R-4.schon_beendet, R-4.schon_vorbei,
     *     R-4.ohne_bestaetigung, R-4.schon_bestaetigt
     */
    public void bestaetigen(Vermerk vermerk, LocalDate heute) {
        pruefeUnbestaetigt(heute);
        if (urkunde == null) {
            throw new BusinessRuleException(Violation.of("R-4.urkunde_fehlt"));
        }
        bestaetigtAm = vermerk.am();
        bestaetigtVon = vermerk.name();
        bestaetigtVonKonto = vermerk.kontoId();
    }

    /**
     * Whether document and confirmation can still be given.
     *
     * @throws BusinessRuleException R-4.schon_beendet, R-4.schon_vorbei, R-4.ohne_bestaetigung, R-4.schon_bestaetigt
     */
    public void pruefeUnbestaetigt(LocalDate heute) {
        pruefeOffen(heute);
        if (!landrat) {
            throw new BusinessRuleException(Violation.of("R-4.ohne_bestaetigung"));
        }
        if (bestaetigtAm != null) {
            throw new BusinessRuleException(Violation.of("R-4.schon_bestaetigt", bestaetigtVon));
        }
    }

    private void pruefeOffen(LocalDate heute) {
        Vertretungsstand stand = stand(heute);
        if (stand == Vertretungsstand.BEENDET) {
            throw new BusinessRuleException(Violation.of("R-4.schon_beendet", beendetVon));
        }
        if (stand == Vertretungsstand.VORBEI) {
            throw new BusinessRuleException(Violation.of("R-4.schon_vorbei"));
        }
    }

    /** Neither ended nor over on this day. */
    public boolean istOffen(LocalDate heute) {
        Vertretungsstand stand = stand(heute);
        return stand != Vertretungsstand.BEENDET && stand != Vertretungsstand.VORBEI;
    }

    /** Whether it waits for the document or the confirmation of a second person. */
    public boolean istUnbestaetigt() {
        return landrat && bestaetigtAm == null;
    }

    public Stelle stelle() {
        return stelle;
    }

    /** Account of the person represented. */
    public long inhaberId() {
        return inhaberId;
    }

    /** Account of the deputy. */
    public long vertreterId() {
        return vertreterId;
    }

    /** The period, both ends given. */
    public Zeitraum gueltig() {
        return gueltig;
    }

    public String grund() {
        return grund;
    }

    /** Whether the Landrätin is represented: needs document and confirmation, lends the role LANDRAT. */
    public boolean landrat() {
        return landrat;
    }

    /** The document of appointment that counts; empty while there is none. */
    public Optional<Urkunde> urkunde() {
        return Optional.ofNullable(urkunde);
    }

    /** Account of the person who named the deputy; empty when it was taken over from older data. */
    public Optional<Long> benanntVonKonto() {
        return Optional.ofNullable(benanntVonKonto);
    }

    public String benanntVon() {
        return benanntVon;
    }

    public Instant benanntAm() {
        return benanntAm;
    }

    /** Who confirmed and when; empty while nobody did. */
    public Optional<Vermerk> bestaetigung() {
        return bestaetigtAm == null
                ? Optional.empty()
                : Optional.of(new Vermerk(bestaetigtVonKonto, bestaetigtVon, bestaetigtAm));
    }

    /** Who ended it early and when; empty when nobody did. */
    public Optional<Vermerk> ende() {
        return beendetAm == null ? Optional.empty() : Optional.of(new Vermerk(beendetVonKonto, beendetVon, beendetAm));
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}
