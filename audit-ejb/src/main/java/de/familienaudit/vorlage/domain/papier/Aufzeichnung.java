package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Suchtext;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsart;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsstand;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Rules G-1, G-7: what was recorded of a paper at one time, with source and reason. It never changes.
 */
@Entity
public class Aufzeichnung extends KommuneObjekt {

    @Column(name = "vorlage_id")
    private long vorlageId;

    private int nummer;

    /** Kept by the database (V-10): whether everybody who sees the paper sees this recording. */
    @Column(insertable = false, updatable = false)
    private boolean offen;

    private String vorlagennummer;

    @Enumerated(EnumType.STRING)
    private Aufzeichnungsanlass anlass;

    private Integer fassung;

    @Enumerated(EnumType.STRING)
    private Fassungsart fassungsart;

    @Enumerated(EnumType.STRING)
    private Vorlagenart art;

    private String betreff;
    private String beschluss;
    private String sachverhalt;
    private String einreicher;
    private String bemerkung;
    private String eilgrund;

    @Enumerated(EnumType.STRING)
    private Kaemmereistand kaemmerei;

    @Column(name = "kaemmerei_text")
    private String kaemmereiText;

    private String haushaltsjahr;

    @Column(name = "ausgefertigt_am")
    private LocalDate ausgefertigtAm;

    @Column(name = "ausgefertigt_durch")
    private String ausgefertigtDurch;

    @Enumerated(EnumType.STRING)
    private Eingriffsart eingriff;

    @Column(name = "eingriff_am")
    private LocalDate eingriffAm;

    @Column(name = "eingriff_grund")
    private String eingriffGrund;

    private String suchtext;
    private String quelle;
    private String grund;

    @Embedded
    private Erfassung erfassung;

    protected Aufzeichnung() {}

    /** What is recorded now; the recording of the paper that holds. */
    public Aufzeichnung(Vorlage vorlage, Papier papier, Fassungsstand stand, Erfassung erfassung) {
        super(vorlage.kommuneId());
        this.vorlageId = vorlage.id();
        this.nummer = vorlage.aktuell();
        this.vorlagennummer = papier.nummer().isEmpty() ? null : papier.nummer();
        this.anlass = stand.anlass();
        this.fassung = stand.fassung();
        this.fassungsart = stand.art();
        this.art = papier.art();
        this.betreff = papier.text().betreff();
        this.beschluss = papier.text().beschluss();
        this.sachverhalt = papier.text().sachverhalt();
        this.einreicher = papier.text().einreicher();
        this.bemerkung = papier.text().bemerkung();
        this.eilgrund = papier.text().eilgrund();
        this.kaemmerei = papier.kaemmerei().stand();
        this.kaemmereiText = papier.kaemmerei().text();
        this.haushaltsjahr = papier.kaemmerei().haushaltsjahr();
        this.ausgefertigtAm = papier.ausfertigung().am();
        this.ausgefertigtDurch = papier.ausfertigung().durch();
        this.eingriff = papier.bezug().eingriff().art();
        this.eingriffAm = papier.bezug().eingriff().am();
        this.eingriffGrund = papier.bezug().eingriff().grund();
        this.suchtext = Suchtext.of(papier.nummer() + " " + betreff + " " + beschluss);
        this.quelle = papier.herkunft().quelle();
        this.grund = papier.herkunft().grund();
        this.erfassung = erfassung;
    }

    public long vorlageId() {
        return vorlageId;
    }

    /** From 1; the highest one of a paper holds. */
    public int nummer() {
        return nummer;
    }

    /** The number of the paper as it was recorded then (V-1); null for none; a later correction may have changed it. */
    public String vorlagennummer() {
        return vorlagennummer;
    }

    /** Why it was recorded, and which version of the text it holds. */
    public Fassungsstand fassungsstand() {
        return new Fassungsstand(anlass, fassung, fassungsart);
    }

    public Vorlagenart art() {
        return art;
    }

    public Papiertext text() {
        return new Papiertext(betreff, beschluss, sachverhalt, einreicher, bemerkung, eilgrund);
    }

    public Kaemmereiangabe kaemmerei() {
        return new Kaemmereiangabe(kaemmerei, kaemmereiText, haushaltsjahr);
    }

    public Ausfertigung ausfertigung() {
        return new Ausfertigung(ausgefertigtAm, ausgefertigtDurch);
    }

    /** Whether its decision was suspended or revoked (V-7). */
    public Eingriff eingriff() {
        return new Eingriff(eingriff, eingriffAm, eingriffGrund);
    }

    public Herkunft herkunft() {
        return new Herkunft(quelle, grund);
    }

    public Erfassung erfassung() {
        return erfassung;
    }
}
