package de.familienaudit.vorlage.domain.bekanntgabe;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.umsetzung.Bekanntmachungsangabe;
import de.familienaudit.vorlage.domain.umsetzung.Kettenglied;
import de.familienaudit.vorlage.domain.umsetzung.Umsetzungsschritt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/**
 * Rule V-16: day and place where the agenda of a session was published, or a correction of that. It was published for the day that the
 * session had then; once the session is on another day, the agenda is to be published for that one, too.
 */
@Entity
public class Bekanntgabe extends Kettenglied {

    @Column(name = "sitzung_id")
    private long sitzungId;

    private LocalDate sitzungstag;
    private LocalDate tag;
    private String ort;

    protected Bekanntgabe() {}

    /** What {@link BekanntgabeRule} asks for is there. */
    public Bekanntgabe(Sitzung sitzung, int eintrag, Bekanntmachungsangabe angabe, Erfassung erfassung) {
        super(sitzung.kommuneId(), eintrag, erfassung);
        this.sitzungId = sitzung.id();
        this.sitzungstag = sitzung.plan().tag();
        this.tag = angabe.tag();
        this.ort = angabe.ort();
    }

    private Bekanntgabe(
            Bekanntgabe bisher,
            Umsetzungsschritt schritt,
            Bekanntmachungsangabe angabe,
            String grund,
            Erfassung erfassung) {
        super(bisher, schritt, grund, erfassung);
        this.sitzungId = bisher.sitzungId;
        this.sitzungstag = bisher.sitzungstag;
        this.tag = angabe.tag();
        this.ort = angabe.ort();
    }

    public Bekanntgabe berichtigt(Bekanntmachungsangabe angabe, String warum, Erfassung wer) {
        return new Bekanntgabe(this, Umsetzungsschritt.BERICHTIGT, angabe, warum, wer);
    }

    public Bekanntgabe zurueckgenommen(String warum, Erfassung wer) {
        return new Bekanntgabe(this, Umsetzungsschritt.ZURUECKGENOMMEN, angabe(), warum, wer);
    }

    public long sitzungId() {
        return sitzungId;
    }

    /** The day that the session had when it was entered. */
    public LocalDate sitzungstag() {
        return sitzungstag;
    }

    public Bekanntmachungsangabe angabe() {
        return new Bekanntmachungsangabe(tag, ort);
    }
}
