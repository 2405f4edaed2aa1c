package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * Rules H-9, R-3, V-10: a commitment as it is stored: what it is for and who asked for it. It has no amount and no state; both are sums of
 * its lines in the ledger.
 */
@Entity
@Table(name = "bindung")
public class Bindungsakte extends KommuneObjekt {

    @Column(updatable = false)
    private String betreff;

    @Column(updatable = false)
    private String begruendung;

    @Column(name = "vorlage_id", updatable = false)
    private Long vorlageId;

    @Column(name = "massnahme_id", updatable = false)
    private Long massnahmeId;

    /** Whether it was paid without a request. */
    @Column(updatable = false)
    private boolean direkt;

    @Column(name = "antrag_konto_id", updatable = false)
    private long antragKontoId;

    @Column(name = "beantragt_am", updatable = false)
    private LocalDate beantragtAm;

    @Column(updatable = false)
    private boolean nacherfasst;

    @Column(updatable = false)
    private String quelle;

    @Column(updatable = false)
    private String grund;

    @Embedded
    private Erfassung erfassung;

    @Version
    private int version;

    protected Bindungsakte() {}

    /**
     * A request; {@link BindungsantragRule} comes first.
     *
     * @param kontoId the account that asks
     */
    public Bindungsakte(
            long kommuneId,
            Bindungsantrag antrag,
            Bindungsanlass anlass,
            long kontoId,
            LocalDate tag,
            Erfassung erfassung) {
        super(kommuneId);
        this.betreff = antrag.betreff();
        this.begruendung = antrag.begruendung();
        this.vorlageId = anlass.vorlageId();
        this.massnahmeId = anlass.massnahmeId();
        this.antragKontoId = kontoId;
        this.beantragtAm = tag;
        this.quelle = "";
        this.grund = "";
        this.erfassung = erfassung;
    }

    /**
     * Without a request: for the same as another one, whose closed year is corrected (H-10).
     *
     * @param kontoId the account that enters it
     */
    public Bindungsakte(Bindungsakte vorbild, long kontoId, LocalDate tag, Erfassung erfassung) {
        super(vorbild.kommuneId());
        this.betreff = vorbild.betreff;
        this.begruendung = "";
        this.vorlageId = vorbild.vorlageId;
        this.massnahmeId = vorbild.massnahmeId;
        this.direkt = true;
        this.antragKontoId = kontoId;
        this.beantragtAm = tag;
        this.quelle = "";
        this.grund = "";
        this.erfassung = erfassung;
    }

    /**
     * What a year spent that is only a record, without a request, or what was asked for in it (G-7); {@link NacherfassungRule} comes first.
     *
     * @param tag the day that the ledger takes
     * @param kontoId the account that types it, for nobody's act
     */
    public Bindungsakte(
            long kommuneId,
            Nacherfassung angabe,
            LocalDate tag,
            Bindungsanlass anlass,
            long kontoId,
            Erfassung erfassung) {
        super(kommuneId);
        this.betreff = angabe.betreff();
        this.begruendung = "";
        this.vorlageId = anlass.vorlageId();
        this.massnahmeId = anlass.massnahmeId();
        this.direkt = angabe.istAusgabe();
        this.antragKontoId = kontoId;
        this.beantragtAm = tag;
        this.nacherfasst = true;
        this.quelle = angabe.beleg();
        this.grund = angabe.grund();
        this.erfassung = erfassung;
    }

    public String betreff() {
        return betreff;
    }

    public String begruendung() {
        return begruendung;
    }

    public Bindungsanlass anlass() {
        return new Bindungsanlass(vorlageId, massnahmeId);
    }

    public boolean istDirekt() {
        return direkt;
    }

    /** Who asked for it. */
    public long antragKontoId() {
        return antragKontoId;
    }

    public LocalDate beantragtAm() {
        return beantragtAm;
    }

    public boolean istNacherfasst() {
        return nacherfasst;
    }

    /** Where it is proved; empty where it is not recorded afterwards. */
    public String quelle() {
        return quelle;
    }

    /** Why it was recorded afterwards; empty where it was not. */
    public String grund() {
        return grund;
    }

    public Erfassung erfassung() {
        return erfassung;
    }

    /** Version for rule G-4; every act on it makes a new one. */
    public int version() {
        return version;
    }
}
