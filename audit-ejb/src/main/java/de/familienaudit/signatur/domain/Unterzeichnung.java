package de.familienaudit.signatur.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Vermerk;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Rules S-2, G-1: the signature under a paper, written once: who in which function, where and when, with which
 * certificate, and the signed file with its checksum. There is one per paper.
 */
@Entity
public class Unterzeichnung extends KommuneObjekt {

    @Column(name = "schriftstueck_id")
    private long schriftstueckId;

    @Enumerated(EnumType.STRING)
    private Unterzeichnungsart art;

    @Column(name = "konto_id")
    private Long kontoId;

    @Column(name = "person_name")
    private String personName;

    private String funktion;

    @Column(name = "in_vertretung")
    private boolean inVertretung;

    @Column(name = "vertretene_person")
    private String vertretenePerson;

    private String ort;
    private LocalDate datum;
    private Instant zeitpunkt;
    private String stufe;

    @Column(name = "zertifikat_id")
    private Long zertifikatId;

    private String inhaber;
    private String aussteller;
    private String seriennummer;
    private boolean beispiel;
    private String dateiname;
    private String medientyp;

    @Column(name = "inhalt_id")
    private long inhaltId;

    private String sha256;
    private long groesse;
    private boolean nacherfasst;
    private String quelle;
    private String grund;

    @Column(name = "erfasst_am")
    private Instant erfasstAm;

    @Column(name = "erfasst_von")
    private String erfasstVon;

    @Column(name = "erfasst_von_konto")
    private long erfasstVonKonto;

    protected Unterzeichnung() {}

    /**
     * An electronic signature by the person who is signed in.
     *
     * @param ort where, checked by {@link OrtRule}
     * @param datum day of the signature in Berlin
     * @param zeitpunkt the moment that the signature itself names
     * @param stufe PAdES level, for example {@code B}
     * @param zertifikat the entry of the register
     * @param signiert the signed file, stored already
     */
    public Unterzeichnung(
            Schriftstueck schriftstueck,
            Unterzeichner unterzeichner,
            String ort,
            LocalDate datum,
            Instant zeitpunkt,
            String stufe,
            Signaturzertifikat zertifikat,
            Schriftstueck.Datei signiert) {
        this(
                schriftstueck,
                Unterzeichnungsart.ELEKTRONISCH,
                signiert,
                unterzeichner.kontoId(),
                unterzeichner.name(),
                zeitpunkt);
        Zertifikatsdaten daten = zertifikat.daten();
        this.kontoId = unterzeichner.kontoId();
        this.personName = unterzeichner.name();
        this.funktion = unterzeichner.funktion();
        this.inVertretung = unterzeichner.inVertretung();
        this.vertretenePerson = unterzeichner.vertretene();
        this.ort = ort.strip();
        this.datum = datum;
        this.zeitpunkt = zeitpunkt;
        this.stufe = stufe;
        this.zertifikatId = zertifikat.id();
        this.inhaber = daten.inhaber();
        this.aussteller = daten.aussteller();
        this.seriennummer = daten.seriennummer();
        this.beispiel = daten.beispiel();
        this.quelle = "";
        this.grund = "";
    }

    /**
     * A signature by hand (rule G-7).
     *
     * @param scan the scanned paper, stored already
     * @param vermerk who records it
     * @throws BusinessRuleException S-2.…, G-7.… with all breaches at once
     */
    public Unterzeichnung(
            Schriftstueck schriftstueck,
            Papierunterschrift papier,
            Schriftstueck.Datei scan,
            Vermerk vermerk,
            LocalDate eingereicht,
            LocalDate heute) {
        this(schriftstueck, Unterzeichnungsart.PAPIER, scan, vermerk.kontoId(), vermerk.name(), vermerk.am());
        BusinessRuleException.throwIfAny(papier.maengel(eingereicht, heute));
        this.personName = papier.person().strip();
        this.funktion = papier.funktion().strip();
        this.vertretenePerson = papier.vertretene().strip();
        this.inVertretung = !vertretenePerson.isEmpty();
        this.ort = papier.ort().strip();
        this.datum = papier.datum();
        this.stufe = "";
        this.inhaber = "";
        this.aussteller = "";
        this.seriennummer = "";
        this.nacherfasst = true;
        this.quelle = papier.quelle().strip();
        this.grund = papier.grund().strip();
    }

    private Unterzeichnung(
            Schriftstueck schriftstueck,
            Unterzeichnungsart art,
            Schriftstueck.Datei datei,
            long erfasstVonKonto,
            String erfasstVon,
            Instant erfasstAm) {
        super(schriftstueck.kommuneId());
        this.schriftstueckId = schriftstueck.id();
        this.art = art;
        this.inhaltId = datei.inhaltId();
        this.dateiname = datei.dateiname();
        this.medientyp = datei.medientyp();
        this.sha256 = datei.sha256();
        this.groesse = datei.groesse();
        this.erfasstVonKonto = erfasstVonKonto;
        this.erfasstVon = erfasstVon;
        this.erfasstAm = erfasstAm;
    }

    public long schriftstueckId() {
        return schriftstueckId;
    }

    public Unterzeichnungsart art() {
        return art;
    }

    /** Who signed, with the name of that day. */
    public String personName() {
        return personName;
    }

    /** The function held then. */
    public String funktion() {
        return funktion;
    }

    /** Name of the person represented; empty when the head herself signed. */
    public String vertretenePerson() {
        return vertretenePerson;
    }

    /** Whether the signature says "i. V." */
    public boolean inVertretung() {
        return inVertretung;
    }

    public String ort() {
        return ort;
    }

    /** Day of the signature. */
    public LocalDate datum() {
        return datum;
    }

    /** The moment of an electronic signature, null on paper. */
    public Instant zeitpunkt() {
        return zeitpunkt;
    }

    /** PAdES level, empty on paper. */
    public String stufe() {
        return stufe;
    }

    /** Account of the signer; null on paper. */
    public Long kontoId() {
        return kontoId;
    }

    /** Entry of the register; null on paper. */
    public Long zertifikatId() {
        return zertifikatId;
    }

    public String inhaber() {
        return inhaber;
    }

    public String aussteller() {
        return aussteller;
    }

    public String seriennummer() {
        return seriennummer;
    }

    /** Made with an example certificate: no legal signature. */
    public boolean istBeispiel() {
        return beispiel;
    }

    /** The signed file or the scan. */
    public Schriftstueck.Datei datei() {
        return new Schriftstueck.Datei(inhaltId, dateiname, medientyp, sha256, groesse);
    }

    public boolean istNacherfasst() {
        return nacherfasst;
    }

    /** Where the paper is kept, empty for an electronic signature. */
    public String quelle() {
        return quelle;
    }

    /** Why on paper, empty for an electronic signature. */
    public String grund() {
        return grund;
    }

    /** Who wrote it down. */
    public Vermerk erfassung() {
        return new Vermerk(erfasstVonKonto, erfasstVon, erfasstAm);
    }
}
