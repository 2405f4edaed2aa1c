package de.familienaudit.haushalt.domain.jahr;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Zeitraum;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Rules H-3, G-1: a dated exception of the law as the Kommune configured it. It is never changed; it is taken back with a reason. */
@Entity
@Table(name = "vorlaeufigausnahme")
public class Ausnahmeakte extends KommuneObjekt {

    @Column(updatable = false)
    private String bezeichnung;

    @Column(updatable = false)
    private String norm;

    @Column(updatable = false)
    private LocalDate von;

    @Column(updatable = false)
    private LocalDate bis;

    @Embedded
    private Erfassung erfassung;

    @Embedded
    private Ruecknahme ruecknahme;

    protected Ausnahmeakte() {}

    /** {@link AusnahmeRule} comes first. */
    public Ausnahmeakte(long kommuneId, String bezeichnung, String norm, Zeitraum zeit, Erfassung erfassung) {
        super(kommuneId);
        this.bezeichnung = bezeichnung.strip();
        this.norm = norm.strip();
        this.von = zeit.von().orElseThrow();
        this.bis = zeit.bis().orElseThrow();
        this.erfassung = erfassung;
    }

    /** Once; what was committed under it stays. */
    public void zuruecknehmen(Ruecknahme wer) {
        ruecknahme = wer;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    public Gesetzesausnahme ausnahme() {
        return new Gesetzesausnahme(norm, Zeitraum.of(von, bis));
    }

    public Erfassung erfassung() {
        return erfassung;
    }

    /** Null while it counts. */
    public Ruecknahme ruecknahme() {
        return ruecknahme;
    }

    public boolean gilt() {
        return ruecknahme == null;
    }
}
