package de.familienaudit.vorlage.domain.mitzeichnung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Rule G-1: what was answered to a request, and which text of the paper it is about; it never changes. */
@Entity
public class Mitzeichnungsantwort extends KommuneObjekt {

    @Column(name = "vorlage_id")
    private long vorlageId;

    @Column(name = "mitzeichnung_id")
    private long mitzeichnungId;

    @Enumerated(EnumType.STRING)
    private Mitzeichnungsergebnis ergebnis;

    @Enumerated(EnumType.STRING)
    private Kaemmereistand kaemmerei;

    private String bemerkung;
    private String grund;
    private int aufzeichnung;
    private String vertreten;

    @Embedded
    private Erfassung erfassung;

    protected Mitzeichnungsantwort() {}

    /**
     * What {@link AntwortRule} asks for is there.
     *
     * @param aufzeichnung number of the recording that the person had before her
     * @param vertreten name of the person for whom she answers; empty for nobody
     */
    public Mitzeichnungsantwort(
            Mitzeichnung gefragt, Antwort antwort, int aufzeichnung, String vertreten, Erfassung erfassung) {
        super(gefragt.kommuneId());
        this.vorlageId = gefragt.vorlageId();
        this.mitzeichnungId = gefragt.id();
        this.ergebnis = antwort.ergebnis();
        this.kaemmerei = antwort.kaemmerei();
        this.bemerkung = antwort.gibtZurueck() ? "" : antwort.text();
        this.grund = antwort.gibtZurueck() ? antwort.text() : "";
        this.aufzeichnung = aufzeichnung;
        this.vertreten = vertreten;
        this.erfassung = erfassung;
    }

    public long mitzeichnungId() {
        return mitzeichnungId;
    }

    public Mitzeichnungsergebnis ergebnis() {
        return ergebnis;
    }

    public boolean gibtZurueck() {
        return ergebnis == Mitzeichnungsergebnis.ZURUECKGEGEBEN;
    }

    /** What the Kämmerei said of the paper; null from others. */
    public Kaemmereistand kaemmerei() {
        return kaemmerei;
    }

    /** Beside co-signing; empty for none. */
    public String bemerkung() {
        return bemerkung;
    }

    /** Why it was returned; empty for what was co-signed. */
    public String grund() {
        return grund;
    }

    /** Number of the recording that it is about. */
    public int aufzeichnung() {
        return aufzeichnung;
    }

    /** For whom a deputy answered; empty for nobody. */
    public String vertreten() {
        return vertreten;
    }

    public Erfassung erfassung() {
        return erfassung;
    }
}
