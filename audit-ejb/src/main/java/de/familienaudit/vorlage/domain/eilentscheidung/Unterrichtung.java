package de.familienaudit.vorlage.domain.eilentscheidung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;

/** Rules V-13, G-1: that the members of a body were told of an Eilentscheidung; a mistake is taken back with its reason. */
@Entity
public class Unterrichtung extends KommuneObjekt {

    @Column(name = "vorlage_id")
    private long vorlageId;

    @Column(name = "aufzeichnung_id")
    private long aufzeichnungId;

    private LocalDate tag;
    private String weg;

    @Embedded
    private Erfassung erfassung;

    @Embedded
    private Ruecknahme ruecknahme;

    protected Unterrichtung() {}

    /**
     * What {@link UnterrichtungRule} asks for is there.
     *
     * @param geltende the recording that holds now; whoever may see it sees this entry (V-10)
     */
    public Unterrichtung(Aufzeichnung geltende, LocalDate tag, String weg, Erfassung erfassung) {
        super(geltende.kommuneId());
        this.vorlageId = geltende.vorlageId();
        this.aufzeichnungId = geltende.id();
        this.tag = tag;
        this.weg = weg;
        this.erfassung = erfassung;
    }

    public void zuruecknehmen(Ruecknahme neue) {
        ruecknahme = neue;
    }

    public long vorlageId() {
        return vorlageId;
    }

    /** Day on which they were told. */
    public LocalDate tag() {
        return tag;
    }

    /** How they were told, in words. */
    public String weg() {
        return weg;
    }

    public Erfassung erfassung() {
        return erfassung;
    }

    /** Empty while it holds. */
    public Optional<Ruecknahme> ruecknahme() {
        return Optional.ofNullable(ruecknahme);
    }
}
